"""Arrêté du 31 juillet 2009, art. 8: what each phase is for."""

from collections.abc import Mapping

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_8
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, Topic
from bilanlib.parameters.fr.arrete_2009_07_31.art_8 import CONCLUSION, INVESTIGATION, PRELIMINARY
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE, not_planned

Topics = Mapping[Phase, tuple[Topic, ...]]

LACKING = Template("lacking-topic", Verdict.FAIL, "{phase} : rien sur {topics}", "Ajoutez à cette phase : {topics}.")


@rule(
    "fr.a2009-07-31.8.preliminary",
    title="La phase préliminaire confirme l’engagement, définit les besoins et informe sur les méthodes.",
    sources=(ART_8.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(PRELIMINARY,),
    remedy="Complétez la phase préliminaire.",
)
def preliminary(ctx: Ctx, schedule: Schedule, topics: Topics) -> Findings:
    """The preliminary phase covers all that the order lists for it.

    Source:
        Arrêté du 31 juillet 2009, art. 8.
    """
    return _judge(ctx, schedule, topics, Phase.PRELIMINARY, ctx.value(PRELIMINARY))


@rule(
    "fr.a2009-07-31.8.investigation",
    title="La phase d’investigation porte sur les motivations, les compétences et les possibilités d’évolution.",
    sources=(ART_8.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(INVESTIGATION,),
    remedy="Complétez la phase d’investigation.",
)
def investigation(ctx: Ctx, schedule: Schedule, topics: Topics) -> Findings:
    """The investigation covers all that the order lists for it.

    Source:
        Arrêté du 31 juillet 2009, art. 8.
    """
    return _judge(ctx, schedule, topics, Phase.INVESTIGATION, ctx.value(INVESTIGATION))


@rule(
    "fr.a2009-07-31.8.conclusions",
    title="La phase de conclusions porte sur les résultats, les facteurs de réussite et les étapes du projet.",
    sources=(ART_8.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(CONCLUSION,),
    remedy="Complétez la phase de conclusions.",
)
def conclusions(ctx: Ctx, schedule: Schedule, topics: Topics) -> Findings:
    """The conclusions cover all that the order lists for them.

    Source:
        Arrêté du 31 juillet 2009, art. 8.
    """
    return _judge(ctx, schedule, topics, Phase.CONCLUSION, ctx.value(CONCLUSION))


def _judge(ctx: Ctx, schedule: Schedule, topics: Topics, phase: Phase, required: frozenset[Topic]) -> Findings:
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    covered = topics.get(phase)
    if covered is None:
        return (not_told(f"topics.{phase.value}"),)
    lacking = tuple(topic for topic in Topic if topic in required.difference(covered))
    return (LACKING.at(f"topics.{phase.value}", phase=phase, topics=lacking),) if lacking else ()


RULES = (preliminary, investigation, conclusions)
