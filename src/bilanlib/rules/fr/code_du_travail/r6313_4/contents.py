"""Code du travail, art. R. 6313-4, 1° to 3°: what each phase covers."""

from collections.abc import Iterable, Mapping

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, Topic
from bilanlib.parameters.fr.code_du_travail.r6313_4 import (
    CONCLUSION_TOPICS,
    INVESTIGATION_BRANCHES,
    PRELIMINARY_TOPICS,
)
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE, not_planned

Topics = Mapping[Phase, tuple[Topic, ...]]

LACKING = Template("lacking-topic", Verdict.FAIL, "{phase} : rien sur {topics}", "Ajoutez à cette phase : {topics}.")


@rule(
    "fr.ct.R6313-4.preliminary",
    title="La phase préliminaire analyse la demande, choisit le format et définit ensemble le déroulement.",
    sources=(R6313_4.since("2019-01-01").al(2),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(PRELIMINARY_TOPICS,),
    remedy="Complétez la phase préliminaire.",
)
def preliminary(ctx: Ctx, schedule: Schedule, topics: Topics) -> Findings:
    """The preliminary phase covers all that the code lists for it.

    Reading:
        A requirement on content, not on proof: that each point be evidenced is no part of this article.

    Source:
        Code du travail, art. R. 6313-4, 1°, al. 2 to 5.
    """
    required = ctx.value(PRELIMINARY_TOPICS)
    if schedule.is_planned is True and required.issubset(topics.get(Phase.PRELIMINARY, ())):
        return ()
    return _judge_lacking(ctx, schedule, topics, Phase.PRELIMINARY, required)


NO_BRANCH = Template(
    "no-branch",
    Verdict.FAIL,
    "la phase d’investigation ne permet ni de construire un projet et d’en vérifier la pertinence, ni d’élaborer une "
    "alternative",
    "Prévoyez l’une des deux branches : un projet construit et vérifié, ou une ou plusieurs alternatives.",
)


@rule(
    "fr.ct.R6313-4.investigation",
    title="La phase d’investigation permet de construire et de vérifier un projet, ou d’élaborer des alternatives.",
    sources=(R6313_4.since("2019-01-01").al(6),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(INVESTIGATION_BRANCHES,),
    remedy="Complétez la phase d’investigation.",
)
def investigation(ctx: Ctx, schedule: Schedule, topics: Topics) -> Findings:
    """The investigation covers one of the two branches, whole.

    Reading:
        Either branch is enough; a project that is built and not checked is half a branch.

    Source:
        Code du travail, art. R. 6313-4, 2°, al. 6.
    """
    covered = topics.get(Phase.INVESTIGATION)
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    if covered is None:
        return (not_told("topics.investigation"),)
    for branch in ctx.value(INVESTIGATION_BRANCHES):
        if branch.issubset(covered):
            return ()
    return (NO_BRANCH.at("topics.investigation"),)


@rule(
    "fr.ct.R6313-4.conclusions",
    title="La phase de conclusions sert à s’approprier les résultats, recenser les moyens et prévoir les étapes.",
    sources=(R6313_4.since("2019-01-01").al(7),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(CONCLUSION_TOPICS,),
    remedy="Complétez la phase de conclusions.",
)
def conclusions(ctx: Ctx, schedule: Schedule, topics: Topics) -> Findings:
    """The conclusions cover all that the code lists for them, the follow-up interview left out.

    Source:
        Code du travail, art. R. 6313-4, 3°, al. 7 to 10.
    """
    required = ctx.value(CONCLUSION_TOPICS)
    if schedule.is_planned is True and required.issubset(topics.get(Phase.CONCLUSION, ())):
        return ()
    return _judge_lacking(ctx, schedule, topics, Phase.CONCLUSION, required)


def _judge_lacking(ctx: Ctx, schedule: Schedule, topics: Topics, phase: Phase, required: frozenset[Topic]) -> Findings:
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    covered = topics.get(phase)
    if covered is None:
        return (not_told(f"topics.{phase.value}"),)
    lacking = _in_order(required.difference(covered))
    return (LACKING.at(f"topics.{phase.value}", phase=phase, topics=lacking),)


def _in_order(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    wanted = frozenset(topics)
    return tuple(topic for topic in Topic if topic in wanted)


RULES = (preliminary, investigation, conclusions)
