"""APEF–FE.BI, « Déroulement »: what each phase covers."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DEROULEMENT
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, Topic
from bilanlib.parameters.be.apef_febi.deroulement import CONCLUSION_TOPICS, INVESTIGATION_TOPICS, PRELIMINARY_TOPICS
from bilanlib.rules.facts.contents import TOPICS, TopicsByPhase
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.sessions import SCHEDULE, not_planned

_SAID = DEROULEMENT.since("1900-01-01")

LACKING = Template("lacking-topic", Verdict.FAIL, "{phase} : rien sur {topics}", "Ajoutez à cette phase : {topics}.")


@rule(
    "be.apef-febi.deroulement.preliminary",
    title="La phase préliminaire confirme l’engagement, analyse la demande et informe sur les méthodes.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE, TOPICS),
    uses=(PRELIMINARY_TOPICS,),
    remedy="Complétez la phase préliminaire.",
)
def preliminary(ctx: Ctx, schedule: Schedule, topics: TopicsByPhase) -> Findings:
    """The preliminary phase covers all that the scheme lists for it.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    return _judge(ctx, schedule, topics, Phase.PRELIMINARY, ctx.value(PRELIMINARY_TOPICS))


@rule(
    "be.apef-febi.deroulement.investigation",
    title="La phase d’investigation va des motivations et des compétences au projet, par le marché et la situation.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE, TOPICS),
    uses=(INVESTIGATION_TOPICS,),
    remedy="Complétez la phase d’investigation.",
)
def investigation(ctx: Ctx, schedule: Schedule, topics: TopicsByPhase) -> Findings:
    """The investigation covers all that the scheme lists for it.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    return _judge(ctx, schedule, topics, Phase.INVESTIGATION, ctx.value(INVESTIGATION_TOPICS))


@rule(
    "be.apef-febi.deroulement.conclusion",
    title="La phase de conclusion expose les facteurs de réussite et les étapes du projet.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE, TOPICS),
    uses=(CONCLUSION_TOPICS,),
    remedy="Complétez la phase de conclusion.",
)
def conclusion(ctx: Ctx, schedule: Schedule, topics: TopicsByPhase) -> Findings:
    """The conclusion covers all that the scheme lists for it.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    return _judge(ctx, schedule, topics, Phase.CONCLUSION, ctx.value(CONCLUSION_TOPICS))


def _judge(ctx: Ctx, schedule: Schedule, topics: TopicsByPhase, phase: Phase, required: frozenset[Topic]) -> Findings:
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    covered = topics.get(phase)
    if covered is None:
        return (not_told(f"topics.{phase.value}"),)
    lacking = tuple(topic for topic in Topic if topic in required.difference(covered))
    return (LACKING.at(f"topics.{phase.value}", phase=phase, topics=lacking),) if lacking else ()


RULES = (preliminary, investigation, conclusion)
