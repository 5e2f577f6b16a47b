"""Putting the hours of phases, one phase after the other, on as few days and into as few interviews as are needed."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import product

from attrs import evolve, frozen

from bilanlib.periods.span import ZERO


@frozen
class Load:
    """The hours of a phase.

    Attributes:
        interviews: Those of interviews: a stretch of them on one day is one interview.
        others: All others; where they are cut does not matter.
    """

    interviews: timedelta
    others: timedelta

    @property
    def all(self) -> timedelta:
        """All of them."""
        return self.interviews + self.others


@frozen
class Share:
    """What of a phase falls on one day.

    Attributes:
        day: Number of the day, from 1.
        interviews: Hours of an interview.
        others: Other hours.
    """

    day: int
    interviews: timedelta
    others: timedelta


@frozen
class _Step:
    """How a phase is laid on days.

    Attributes:
        on_first: Whether an interview of it is on the day that the phase before left unfinished.
        interviews: How many of its whole days have an interview.
        whole: How many whole days it takes.
        on_last: Whether an interview is on its last day, which may be left unfinished.
        rest: Hours of it on that last day; none where it ends with a whole day.
        is_short: Whether all of it is on the unfinished day.
    """

    on_first: bool
    interviews: int
    whole: int
    on_last: bool
    rest: timedelta
    is_short: bool = False


@frozen
class Layout:
    """How phases are laid on days: so many days, so many interviews, and what is left of the last day.

    Attributes:
        days: How many days are used.
        interviews: How many interviews there are.
        left: Hours that are left on the last day.
        steps: One per phase.
    """

    days: int = 0
    interviews: int = 0
    left: timedelta = ZERO
    steps: tuple[_Step, ...] = ()


def packed(loads: Sequence[Load], a_day: timedelta, most: int | None) -> Layout | None:
    """The layout with the fewest days, and among those the fewest interviews; None where no layout fits.

    No layout is overlooked: of those with the same phases behind them, only such are dropped as another one beats.
    Whatever can follow them can follow that one as well, with no more of anything.

    Args:
        loads: Hours of each phase, in the order of the phases.
        a_day: Most hours on one day.
        most: Most interviews; None where no bound is set.
    """
    reached = [Layout()]
    for load in loads:
        found = [_after(layout, load, step, a_day) for layout in reached for step in _steps(layout, load, a_day)]
        reached = _best([one for one in found if most is None or one.interviews <= most])
    return min(reached, key=lambda one: (one.days, one.interviews), default=None)


def _best(found: Sequence[Layout]) -> list[Layout]:
    kept: list[Layout] = []
    # Those with more room come first: a day earlier can begin a whole new day, which has no less than is left of any.
    for one in sorted(found, key=lambda layout: (layout.days, -layout.left, layout.interviews)):
        if not kept or one.interviews < kept[-1].interviews:
            kept.append(one)
    return kept


def _steps(layout: Layout, load: Load, a_day: timedelta) -> Iterator[_Step]:
    if load.all <= layout.left:
        yield _Step(bool(load.interviews), 0, 0, on_last=False, rest=ZERO, is_short=True)
    most_full, most_whole = -(-load.interviews // a_day), -(-load.all // a_day)
    # At most two days more than the whole ones have hours of the phase: the first and the last.
    full_days = range(max(0, most_full - 2), most_full + 1)
    for on_first, on_last, full in product((False, True) if layout.left else (False,), (False, True), full_days):
        for whole in range(max(full, most_whole - 2), max(full, most_whole) + 1):
            covered = (layout.left if on_first else ZERO) + full * a_day
            rest = max(ZERO, load.all - layout.left - whole * a_day, load.interviews - covered)
            is_covered = on_last or load.interviews <= covered
            if is_covered and rest <= a_day and (whole or rest):
                yield _Step(on_first, full, whole, on_last, rest)


def _after(layout: Layout, load: Load, step: _Step, a_day: timedelta) -> Layout:
    steps = (*layout.steps, step)
    interviews = layout.interviews + step.on_first + step.interviews + step.on_last
    if step.is_short:
        return evolve(layout, interviews=interviews, left=layout.left - load.all, steps=steps)
    days = layout.days + step.whole + bool(step.rest)
    return Layout(days, interviews, a_day - step.rest if step.rest else ZERO, steps)


def shares_of(layout: Layout, loads: Sequence[Load], a_day: timedelta) -> list[list[Share]]:
    """What of each phase falls on which day, in a layout of them."""
    shares: list[list[Share]] = []
    day, left = 0, ZERO
    for load, step in zip(loads, layout.steps, strict=True):
        rooms = _rooms(step, day, left, a_day)
        shares.append(_shares(load, rooms))
        if step.is_short:
            left -= load.all
        else:
            day += step.whole + bool(step.rest)
            left = a_day - step.rest if step.rest else ZERO
    return shares


def _rooms(step: _Step, day: int, left: timedelta, a_day: timedelta) -> list[tuple[int, timedelta, bool]]:
    """Day, hours, and whether an interview is on it."""
    rooms = [(day, left, step.on_first)]
    rooms += [(day + 1 + at, a_day, at < step.interviews) for at in range(step.whole)]
    rooms.append((day + 1 + step.whole, step.rest, step.on_last))
    return [room for room in rooms if room[1]]


def _shares(load: Load, rooms: Sequence[tuple[int, timedelta, bool]]) -> list[Share]:
    interviews, others = load.interviews, load.others
    shares: list[Share] = []
    for day, room, has_interview in rooms:
        spoken = min(interviews, room) if has_interview else ZERO
        alone = min(others, room - spoken)
        interviews, others = interviews - spoken, others - alone
        if spoken or alone:
            shares.append(Share(day, spoken, alone))
    return shares
