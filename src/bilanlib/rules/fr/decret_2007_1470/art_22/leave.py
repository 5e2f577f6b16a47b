"""Décret n° 2007-1470, art. 22: the hours of the leave."""

from datetime import date, timedelta

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.calculators.fr.leave import leave_limit
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_general_fonction_publique import L422_3
from bilanlib.law.fr.decret_2007_1470 import ART_22
from bilanlib.law.fr.decret_2022_1043 import ART_1
from bilanlib.parameters.fr.decret_2007_1470 import LEAVE_HOURS_MAX, PRIORITY_LEAVE_HOURS_MAX
from bilanlib.rules.facts.leave import BEGIN_OF_LEAVE, HAS_LEAVE, LEAVE_HOURS, LEAVE_TOO_LONG
from bilanlib.rules.facts.priority import PRIORITY_ON_LEAVE


@rule(
    "fr.d2007-1470.22.leave-hours",
    title="Le congé pour bilan de l’agent de l’État ne dépasse pas la durée maximale, comptée en temps de service.",
    sources=(
        ART_22.since("2007-10-17"),
        ART_22.since("2017-05-11"),
        ART_22.since("2022-07-25"),
        L422_3.since("2022-03-01"),
        ART_1.since("2022-07-25"),
    ),
    force=Force.LAW,
    governed_by=BEGIN_OF_LEAVE,
    when=HAS_LEAVE,
    needs=needs(BEGIN_OF_LEAVE, LEAVE_HOURS),
    may_ask=(PRIORITY_ON_LEAVE,),
    uses=(LEAVE_HOURS_MAX, PRIORITY_LEAVE_HOURS_MAX),
    remedy="Ramenez le congé à sa durée maximale.",
)
def leave_hours(ctx: Ctx, _: date, hours: timedelta) -> Findings:
    """The leave stays within its longest duration, which is longer for agents who have priority since July 2022.

    Reading:
        Hours of leave are hours of service, and say nothing of the hours of the bilan: the two are never compared. A
        leave that is split is governed by its first day, on which the agent has priority or has not.

    Source:
        Décret n° 2007-1470, art. 22; CGFP, art. L. 422-3; décret n° 2022-1043, art. 1.
    """
    standard, priority = ctx.value(LEAVE_HOURS_MAX), ctx.value(PRIORITY_LEAVE_HOURS_MAX)
    limit = leave_limit(hours, standard, priority, lambda: ctx.ask(PRIORITY_ON_LEAVE))
    return () if hours <= limit else (LEAVE_TOO_LONG.at("leave.hours", hours=hours, limit=limit),)


RULES = (leave_hours,)
