"""Two bilans of the civil service, and the interval between them: décrets n° 2007-1470, 2007-1845 and 2008-824."""

from datetime import date

from attrs import frozen

from bilanlib.answers.finding import Findings
from bilanlib.calculators.fr.leave import earliest_begin
from bilanlib.engine.context import Ctx
from bilanlib.parameters.parameter import Parameter
from bilanlib.periods.period import Period
from bilanlib.readings.interval import EarlierCounted, IntervalAnchor
from bilanlib.rules.facts.earlier_bilans import (
    EARLIER_END_IF_TOLD,
    EARLIER_ENDED_ON,
    EARLIER_STARTED_ON,
    OTHER_SCHEME,
    TOO_SOON_AFTER_END,
    TOO_SOON_AFTER_START,
)
from bilanlib.rules.facts.priority import PRIORITY_ON_BEGIN


@frozen
class Interval:
    """What a text says of the interval.

    Attributes:
        counted: Schemes whose bilans surely count as earlier ones.
        standard: How long after the earlier bilan the next one may begin.
        shorter: The same for agents who have priority.
    """

    counted: Parameter[frozenset[str]]
    standard: Parameter[Period]
    shorter: Parameter[Period]


def judge_interval(ctx: Ctx, begins: date, scheme: str | None, interval: Interval) -> Findings:
    """Whether a bilan begins once the interval after one earlier bilan is over.

    From which day of the earlier bilan the interval runs is not said (F5), nor whether a bilan outside the civil
    service counts (F5b). Where it is over even when counted from the end, neither matters and neither is raised.
    """
    is_counted = scheme in ctx.value(interval.counted)
    standard, ended = ctx.value(interval.standard), ctx.ask(EARLIER_END_IF_TOLD)
    if ended is not None and standard.after(ended) <= begins:
        return () if is_counted else (OTHER_SCHEME.at(ctx.where),)
    if not is_counted and ctx.reading(EarlierCounted) is EarlierCounted.CIVIL_SERVICE:
        return (OTHER_SCHEME.at(ctx.where),)
    from_end = ctx.reading(IntervalAnchor) is IntervalAnchor.END
    earlier = ctx.ask(EARLIER_ENDED_ON) if from_end else ctx.ask(EARLIER_STARTED_ON)
    shorter = ctx.value(interval.shorter)
    first = earliest_begin(earlier, begins, standard, shorter, lambda: ctx.ask(PRIORITY_ON_BEGIN))
    if first <= begins:
        return ()
    template = TOO_SOON_AFTER_END if from_end else TOO_SOON_AFTER_START
    return (template.at(ctx.where, begins=begins, first=first, earlier=earlier),)
