"""Sessions on days: a draft of a plan, or none where the limits leave no room for one."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from attrs import frozen

from bilanlib.calculators.planning.cutting import cut_interviews, cut_somewhere
from bilanlib.calculators.planning.days import Window, free_days, spread, windows
from bilanlib.calculators.planning.effects import Effect, HoursADay, Interviews
from bilanlib.calculators.planning.frame import Frame, Piece
from bilanlib.calculators.planning.hours import Cell, shared_hours
from bilanlib.calculators.planning.packing import Layout, Load, packed, shares_of
from bilanlib.models.terms import SessionKind
from bilanlib.periods.span import ZERO

_WHOLE_DAY, _WEEK, _QUARTER = timedelta(days=1), timedelta(weeks=1), timedelta(minutes=15)
_USUAL_SESSION = timedelta(hours=2)


@frozen
class Dated:
    """A stretch of work on its day.

    Attributes:
        day: The day.
        piece: What is done.
    """

    day: date
    piece: Piece


@frozen
class _Need:
    """What has to be laid on days.

    Attributes:
        hours: Hours by phase and kind.
        loads: The same by phase, interviews apart.
        a_day: Most hours on one day.
        least: At least so many interviews.
        most: At most so many; None where no bound is set.
        layout: How it is laid on the fewest days.
    """

    hours: Mapping[Cell, timedelta]
    loads: tuple[Load, ...]
    a_day: timedelta
    least: int
    most: int | None
    layout: Layout

    def fits(self, window: Window) -> bool:
        """Whether there are days enough; an action that must not end on its first day needs two sessions."""
        is_one_session = self.most == 1 and not any(load.others for load in self.loads)
        return self.layout.days <= len(window.days) and not (window.least and is_one_session)


def drafted(frame: Frame, effects: Sequence[Effect]) -> tuple[Dated, ...] | None:
    """Sessions within all limits, from the earliest day on; None where there are none.

    The first day is the earliest from which the rest can follow. The others are spread over the time that the bilan
    takes on average, or else about one a week, as far as the limits allow.
    """
    days = free_days(frame, effects)
    for hours in shared_hours(frame, effects):
        need = _need(frame, effects, hours)
        window = None if need is None else next((one for one in windows(days, effects) if need.fits(one)), None)
        if need is not None and window is not None:
            return _laid(frame, need, window)
    return None


def _need(frame: Frame, effects: Sequence[Effect], hours: Mapping[Cell, timedelta]) -> _Need | None:
    counts = [one for one in effects if isinstance(one, Interviews)]
    least = max((one.least for one in counts), default=0)
    most = min((one.most for one in counts if one.most is not None), default=None)
    a_day = min((one.most for one in effects if isinstance(one, HoursADay)), default=_WHOLE_DAY)
    loads = tuple(_load(frame, hours, at) for at in range(len(frame.phases)))
    layout = packed(loads, a_day, most)
    is_too_many = most is not None and least > most
    return None if layout is None or is_too_many else _Need(hours, loads, a_day, least, most, layout)


def _load(frame: Frame, hours: Mapping[Cell, timedelta], at: int) -> Load:
    told = {kind: amount for (phase, kind), amount in hours.items() if phase is frame.phases[at]}
    spoken = told.get(SessionKind.INTERVIEW, ZERO)
    return Load(spoken, sum(told.values(), ZERO) - spoken)


def _laid(frame: Frame, need: _Need, window: Window) -> tuple[Dated, ...]:
    a_day, layout = _comfortable(frame, need, window)
    days = cut_interviews(_pieces(frame, need, layout, a_day), max(need.least, layout.interviews))
    if window.least and len(days) == 1:
        days = cut_somewhere(days)
    chosen = spread(window, len(days), _aim(frame, window, len(days)))
    return tuple(Dated(day, piece) for day, pieces in zip(chosen, days, strict=True) for piece in pieces)


def _comfortable(frame: Frame, need: _Need, window: Window) -> tuple[timedelta, Layout]:
    """The shortest days, from the length of one session up, that need no more of them than the time aimed at has."""
    shortest = _session_length(frame, need)
    steps = range(max(0, -(-(need.a_day - shortest) // _QUARTER)))
    lengths = [*(shortest + at * _QUARTER for at in steps), need.a_day]

    def layout_of(length: timedelta) -> Layout | None:
        found = packed(need.loads, length, need.most)
        if found is None:
            return None
        room = bisect_left(window.days, _aim(frame, window, found.days)) + 1
        # What is aimed at may lie before the days that are needed at least.
        least = max(need.layout.days, window.least + 1)
        return found if found.days <= min(max(room, least), len(window.days)) else None

    at = bisect_left(range(len(lengths) - 1), 1, key=lambda place: layout_of(lengths[place]) is not None)
    return lengths[at], layout_of(lengths[at]) or need.layout


def _session_length(frame: Frame, need: _Need) -> timedelta:
    """How long an interview is to be, to the next quarter of an hour."""
    if frame.session_length is not None:
        return frame.session_length
    spoken = sum((load.interviews for load in need.loads), ZERO)
    return -(-spoken // (need.least * _QUARTER)) * _QUARTER if need.least else _USUAL_SESSION


def _aim(frame: Frame, window: Window, number: int) -> date:
    first = window.days[0]
    return first + (number - 1) * _WEEK if frame.mean is None else frame.mean.after(first)


def _pieces(frame: Frame, need: _Need, layout: Layout, a_day: timedelta) -> list[list[Piece]]:
    """The stretches of work of each day, in the order of the phases; of a phase the interview comes first."""
    days: list[list[Piece]] = [[] for _ in range(layout.days)]
    for phase, shares in zip(frame.phases, shares_of(layout, need.loads, a_day), strict=True):
        left = {kind: need.hours.get((phase, kind), ZERO) for kind in frame.kinds if kind is not SessionKind.INTERVIEW}
        for share in shares:
            if share.interviews:
                days[share.day - 1].append(Piece(phase, SessionKind.INTERVIEW, share.interviews))
            alone = share.others
            for kind, amount in left.items():
                taken = min(alone, amount)
                left[kind], alone = amount - taken, alone - taken
                if taken:
                    days[share.day - 1].append(Piece(phase, kind, taken))
    return days
