"""How long after an earlier bilan another one may begin, the same for all public agents."""

from collections.abc import Set as AbstractSet
from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.calculators.fr.leave import earliest_begin
from bilanlib.engine.context import Ctx
from bilanlib.periods.period import Period
from bilanlib.readings.interval import IntervalAnchor
from bilanlib.rules.facts.earlier_bilans import (
    EARLIER_END_IF_TOLD,
    EARLIER_ENDED_ON,
    EARLIER_STARTED_ON,
    OTHER_SCHEME,
    TOO_SOON_AFTER_END,
    TOO_SOON_AFTER_START,
)
from bilanlib.rules.facts.priority import PRIORITY_ON_BEGIN

MAY_ASK = (EARLIER_END_IF_TOLD, EARLIER_ENDED_ON, EARLIER_STARTED_ON, PRIORITY_ON_BEGIN)
"""Facts that the judgement asks for where they matter."""


def judge_interval(
    ctx: Ctx, begins: date, scheme: str | None, counted: AbstractSet[str], standard: Period, shorter: Period
) -> Findings:
    """Whether a bilan begins once the interval after the earlier one, the thing under judgement, is over.

    Where it is over even when counted from the end, the dispute on the day it runs from (F5) is not raised.

    Args:
        ctx: The rule's context.
        begins: First day of the bilan.
        scheme: Scheme of the earlier bilan; None for one that the library does not know.
        counted: Schemes whose bilans count.
        standard: The interval.
        shorter: The interval of agents who have priority.
    """
    if scheme not in counted:
        return (OTHER_SCHEME.at(ctx.where),)
    ended = ctx.ask(EARLIER_END_IF_TOLD)
    if ended is not None and standard.after(ended) <= begins:
        return ()
    from_end = ctx.reading(IntervalAnchor) is IntervalAnchor.END
    earlier = ctx.ask(EARLIER_ENDED_ON) if from_end else ctx.ask(EARLIER_STARTED_ON)
    first = earliest_begin(earlier, begins, standard, shorter, lambda: ctx.ask(PRIORITY_ON_BEGIN))
    if first <= begins:
        return ()
    template = TOO_SOON_AFTER_END if from_end else TOO_SOON_AFTER_START
    return (template.at(ctx.where, begins=begins, first=first, earlier=earlier),)
