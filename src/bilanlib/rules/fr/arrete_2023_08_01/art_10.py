"""Arrêté du 1er août 2023, art. 10: phases in which a bilan de parcours may be built."""

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2023_08_01 import ART_10
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.fr.arrete_2023_08_01 import PHASES
from bilanlib.rules.common.phases import judge_phases
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, PHASES_OFFERED, SCHEDULE


@rule(
    "fr.a2023-08-01.10.phases",
    title="Le bilan de parcours suit les quatre phases que l’arrêté propose.",
    sources=(ART_10.since("2023-08-18"),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    may_ask=(PHASES_OFFERED,),
    uses=(PHASES,),
    remedy="Voyez si la phase qui manque serait utile à l’agent.",
)
def phases(ctx: Ctx, schedule: Schedule) -> Findings:
    """Each of the four phases is planned or held.

    Reading:
        The order says that the bilan may be built so, and does not require it: practice.

    Source:
        Arrêté du 1er août 2023, art. 10.
    """
    return judge_phases(ctx, schedule, ctx.value(PHASES))


RULES = (phases,)
