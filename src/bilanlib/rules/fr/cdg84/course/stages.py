"""Notice du CDG 84, « Déroulement de l’accompagnement »: four stages."""

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import COURSE
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.fr.cdg84 import PHASES
from bilanlib.rules.common.phases import judge_order, judge_phases
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, PHASES_OFFERED, SCHEDULE
from bilanlib.rules.facts.sittings import FIRST_DAYS, FirstDays


@rule(
    "fr.cdg84.course.phases",
    title="Le bilan professionnel comprend ses quatre étapes.",
    sources=(COURSE.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    may_ask=(PHASES_OFFERED,),
    uses=(PHASES,),
    remedy="Ajoutez l’étape qui manque au planning.",
)
def phases(ctx: Ctx, schedule: Schedule) -> Findings:
    """Each of the four stages is planned or held (CDG-PHA-01).

    Source:
        Notice du CDG 84, « Déroulement de l’accompagnement », al. 1.
    """
    return judge_phases(ctx, schedule, ctx.value(PHASES))


@rule(
    "fr.cdg84.course.order",
    title="Les quatre étapes commencent dans leur ordre.",
    sources=(COURSE.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(FIRST_DAYS),
    uses=(PHASES,),
    remedy="Replacez les étapes dans leur ordre.",
)
def order(ctx: Ctx, first_days: FirstDays) -> Findings:
    """No stage begins before the one that it follows (CDG-PHA-01).

    Reading:
        First sessions are compared: stages may overlap, and may begin on one and the same day.

    Source:
        Notice du CDG 84, « Déroulement de l’accompagnement », al. 1.
    """
    return judge_order(first_days, ctx.value(PHASES)) if first_days else NOTHING_PLANNED


RULES = (phases, order)
