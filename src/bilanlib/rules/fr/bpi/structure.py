"""Présentation du BPI, « Structure de la prestation »: three phases in their order."""

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import STRUCTURE
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.fr.bpi.contents import PHASES
from bilanlib.rules.common.phases import judge_order, judge_phases
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, PHASES_OFFERED, SCHEDULE
from bilanlib.rules.facts.sittings import FIRST_DAYS, FirstDays


@rule(
    "fr.bpi.structure.phases",
    title="Le BPI comprend ses trois phases.",
    sources=(STRUCTURE.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    may_ask=(PHASES_OFFERED,),
    uses=(PHASES,),
    remedy="Ajoutez la phase qui manque au planning.",
)
def phases(ctx: Ctx, schedule: Schedule) -> Findings:
    """Each of the three phases is planned or held (BPI-PHA-01).

    Source:
        Présentation du BPI, « Structure de la prestation », al. 1.
    """
    return judge_phases(ctx, schedule, ctx.value(PHASES))


@rule(
    "fr.bpi.structure.order",
    title="Les trois phases du BPI commencent dans leur ordre.",
    sources=(STRUCTURE.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(FIRST_DAYS),
    uses=(PHASES,),
    remedy="Replacez les phases dans leur ordre.",
)
def order(ctx: Ctx, first_days: FirstDays) -> Findings:
    """No phase begins before the one that it follows (BPI-PHA-01).

    Reading:
        First sessions are compared: phases may overlap, and may begin on one and the same day.

    Source:
        Présentation du BPI, « Structure de la prestation », al. 1.
    """
    if not first_days:
        return NOTHING_PLANNED
    return judge_order(first_days, ctx.value(PHASES))


RULES = (phases, order)
