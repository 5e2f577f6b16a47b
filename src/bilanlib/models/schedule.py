"""What follows from sessions and totals alone: first and last days, phases, hours within bounds. One pass over each."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from attrs import define, field, frozen

from bilanlib.models.known import KnownSet
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import ConductedBy, Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span

OUTSIDE_KINDS = {Phase.PRIOR: SessionKind.PRIOR_INTERVIEW, Phase.FOLLOW_UP: SessionKind.FOLLOW_UP}
"""The parts of a bilan that lie before and after the action itself, and the kind of their hours."""

OUTSIDE = frozenset(OUTSIDE_KINDS.values())
"""Kinds of hours that are not part of the action."""

ACTION_KINDS = frozenset(SessionKind) - OUTSIDE
"""Kinds of hours that are part of the action itself."""

ALL_KINDS = frozenset(SessionKind)


_Doubts = list[Maybe[date | None]]
"""Days of sessions that may belong to a stretch, or that are not told (UNKNOWN), or that are not set yet (None)."""

# Stretches of which a session can be part, by their place in the lists of days.
_NOWHERE: tuple[int, ...] = ()
_ACTION: tuple[int, ...] = (0,)
_CONCLUSION: tuple[int, ...] = (0, 1)
_FOLLOW_UP: tuple[int, ...] = (2,)
_UNPLACED: tuple[int, ...] = (0, 1, 2)


def _edge(pick: Callable[[list[date]], date], sure: list[date], doubtful: _Doubts) -> Maybe[date | None]:
    """The first or the last of some days (`min`, `max`); None if there is none; UNKNOWN if a doubtful one could be."""
    # What has no day yet comes after what has one.
    if UNKNOWN in doubtful or (None in doubtful and (pick is max or not sure)):
        return UNKNOWN
    possible = [day for day in doubtful if day is not None and day is not UNKNOWN]
    if not sure:
        return UNKNOWN if possible else None
    day = pick(sure)
    return day if pick([day, *possible]) == day else UNKNOWN


@define
class _Hours:
    """Hours of sessions.

    Attributes:
        lo: Sure hours of each kind; under None those of the action whose kind nobody told.
        hi: The same, with sessions of which nobody told whether they are cancelled.
        unbounded: Kinds with a session whose duration nobody told.
        unplaced: Sessions of which nobody told the phase: they may lie before or after the action.
    """

    lo: dict[SessionKind | None, timedelta] = field(factory=dict[SessionKind | None, timedelta])
    hi: dict[SessionKind | None, timedelta] = field(factory=dict[SessionKind | None, timedelta])
    unbounded: set[SessionKind | None] = field(factory=set[SessionKind | None])
    unplaced: list[tuple[Maybe[SessionKind], Span]] = field(factory=list[tuple[Maybe[SessionKind], Span]])

    def of(self, kinds: frozenset[SessionKind]) -> Span:
        """Hours of those kinds, within bounds."""
        lo, hi = ZERO, ZERO
        for kind, hours in self.hi.items():
            if kind in kinds or (kind is None and kinds & ACTION_KINDS):
                hi += hours
            if kind in kinds or (kind is None and kinds >= ACTION_KINDS):
                lo += self.lo.get(kind, ZERO)
        can_be = kinds | {None} if kinds & ACTION_KINDS else kinds
        placed = Span(lo, None if self.unbounded & can_be else hi)
        return placed + self._of_unplaced(kinds) if self.unplaced else placed

    def _of_unplaced(self, kinds: frozenset[SessionKind]) -> Span:
        takes_outside = bool(kinds - ACTION_KINDS)
        possible = [hours for kind, hours in self.unplaced if kind is UNKNOWN or kind in kinds or takes_outside]
        return _sum(hours if kinds >= ALL_KINDS else Span(ZERO, hours.hi) for hours in possible)


@define
class _Totals:
    """What one stage states: of the whole, by phase, by kind."""

    whole: list[Span] = field(factory=list[Span])
    by_phase: dict[Phase, Span] = field(factory=dict[Phase, Span])
    by_kind: dict[SessionKind, Span] = field(factory=dict[SessionKind, Span])
    by_both: dict[tuple[Phase, SessionKind], Span] = field(factory=dict[tuple[Phase, SessionKind], Span])

    def add(self, total: HourTotal) -> None:
        """Take in one statement."""
        hours = UNBOUNDED if total.hours is UNKNOWN else total.hours
        if total.kind is not None and total.phase is not None:
            both = total.phase, OUTSIDE_KINDS.get(total.phase, total.kind)
            self.by_both[both] = self.by_both.get(both, NOTHING) + hours
        elif total.kind is not None:
            self.by_kind[total.kind] = self.by_kind.get(total.kind, NOTHING) + hours
        elif total.phase is not None:
            self.by_phase[total.phase] = self.by_phase.get(total.phase, NOTHING) + hours
        else:
            self.whole.append(hours)

    def of(self, kinds: frozenset[SessionKind], *, is_complete: bool) -> list[Span]:
        """Hours of those kinds according to each of the statements that stand side by side.

        Args:
            kinds: The kinds.
            is_complete: Whether every statement of this stage is known to be one; else a breakdown has no upper bound.
        """
        is_action = kinds >= ACTION_KINDS
        outside = self._outside(kinds, is_complete=is_complete)
        said = [_part(whole + outside, is_whole=is_action) for whole in self.whole]
        rest = NOTHING if is_complete else UNBOUNDED
        if self.by_phase:
            inside = _sum(hours for phase, hours in self.by_phase.items() if phase not in OUTSIDE_KINDS)
            said.append(_part(inside + rest, is_whole=is_action) + outside)
        if self.by_kind:
            said.append(_sum(hours for kind, hours in self.by_kind.items() if kind in kinds) + rest)
        if self.by_both:
            said.append(_sum(hours for (_, kind), hours in self.by_both.items() if kind in kinds) + rest)
        return said

    def _outside(self, kinds: frozenset[SessionKind], *, is_complete: bool) -> Span:
        wanted = [(phase, kind) for phase, kind in OUTSIDE_KINDS.items() if kind in kinds]
        if not wanted:
            return NOTHING
        if not is_complete or not (self.by_phase or self.by_kind or self.by_both):
            return UNBOUNDED
        return _sum(self._stated_outside(phase, kind) for phase, kind in wanted)

    def _stated_outside(self, phase: Phase, kind: SessionKind) -> Span:
        if phase in self.by_phase:
            return self.by_phase[phase]
        both = _sum(hours for (_, inner), hours in self.by_both.items() if inner is kind)
        return self.by_kind.get(kind, both)


def _part(span: Span, *, is_whole: bool) -> Span:
    return span if is_whole else Span(ZERO, span.hi)


def _sum(spans: Iterable[Span]) -> Span:
    total = NOTHING
    for span in spans:
        total += span
    return total


@frozen(eq=False, kw_only=True)
class Schedule:
    """What follows from the sessions and the totals of a case.

    Attributes:
        where: Path of what it was read from: `sessions`, or `totals` for an offer.
        is_empty: Whether it is known that no session is planned or held, and that no hours are stated.
        is_planned: Whether any session of the action is planned or held, or any hours of it are stated.
        notable: Sessions with their places that are not plainly interviews led by the provider before the
            conclusion: those of the conclusion, group sessions, those led by others, and those of which it is not told.
        begins_on: First session of the action (prior interview and follow-up left out); None if there is none.
        ends_on: Last session of the action; None if there is none.
        concludes_on: Last session of the conclusion; None if there is none.
        first_followed_up_on: First follow-up interview; None if there is none.
        followed_up_on: Last follow-up interview; None if there is none.
        phases: Phases to which a session belongs; without sessions, those for which hours are stated.
        at_most: Hours of all sessions together, where nothing else is stated and each is told; None elsewhere.
        tally: Hours of the sessions; None where no session is listed.
        stated: Hours stated, by stage.
    """

    where: str
    is_empty: bool = False
    is_planned: Maybe[bool] = UNKNOWN
    notable: Maybe[tuple[tuple[int, Session], ...]] = UNKNOWN
    begins_on: Maybe[date | None] = UNKNOWN
    ends_on: Maybe[date | None] = UNKNOWN
    concludes_on: Maybe[date | None] = UNKNOWN
    first_followed_up_on: Maybe[date | None] = UNKNOWN
    followed_up_on: Maybe[date | None] = UNKNOWN
    phases: KnownSet[Phase]
    at_most: timedelta | None = None
    tally: _Hours | None = None
    stated: tuple[tuple[Maybe[Stage], _Totals], ...]

    def hours(self, kinds: frozenset[SessionKind]) -> tuple[Span, ...]:
        """Hours of those kinds, once per source that speaks of them: the sessions, and each statement of totals.

        What has been delivered so far is only a lower bound. No source at all says nothing: zero hours or more.
        """
        said = [self.tally.of(kinds)] if self.tally is not None else []
        is_complete = all(stage is not UNKNOWN for stage, _ in self.stated)
        for stage, totals in self.stated:
            is_bound = stage in {Stage.DECLARED, Stage.PLANNED}
            spans = totals.of(kinds, is_complete=is_complete)
            said += spans if is_bound else [Span(span.lo) for span in spans]
        return tuple(said) or (UNBOUNDED,)


def schedule_of_offer(totals: Maybe[tuple[HourTotal, ...]], phases: Maybe[tuple[Phase, ...]]) -> Schedule:
    """What follows from the phases that an offer names and the hours that it states."""
    stated = _read_totals(totals)
    named = _phases_of(stated)
    if phases is not UNKNOWN:
        named = KnownSet(named.members | frozenset(phases), is_complete=named.is_complete and totals is not UNKNOWN)
    else:
        named = KnownSet(named.members, is_complete=False)
    return Schedule(where="totals", is_planned=True, phases=named, stated=stated)


def schedule_of(sessions: Maybe[tuple[Session, ...]], totals: Maybe[tuple[HourTotal, ...]]) -> Schedule:
    """What follows from the sessions of a case and the hours stated beside them. Each session is looked at once."""
    stated = () if totals is UNKNOWN else _read_totals(totals)
    tally: _Hours | None = None
    notable: Maybe[tuple[tuple[int, Session], ...]] = UNKNOWN
    if sessions is not UNKNOWN:
        schedule = _read_sessions(sessions, stated)
        if schedule.begins_on is not None or (totals is not UNKNOWN and not totals):
            return schedule
        tally = schedule.tally if sessions else None
        notable = schedule.notable
    # No session of the action is listed, but hours may be stated: for which days and phases is not known in full.
    named = KnownSet(_phases_of(stated).members, is_complete=False)
    is_planned = True if _states_hours(stated) else UNKNOWN
    return Schedule(where="sessions", is_planned=is_planned, notable=notable, phases=named, tally=tally, stated=stated)


def _states_hours(stated: tuple[tuple[Maybe[Stage], _Totals], ...]) -> bool:
    """Whether some hours of the action are surely stated."""
    said = [span for _, totals in stated for span in totals.of(ACTION_KINDS, is_complete=True)]
    return any(span.lo > ZERO for span in said)


def _read_totals(totals: Maybe[tuple[HourTotal, ...]]) -> tuple[tuple[Maybe[Stage], _Totals], ...]:
    by_stage: dict[Stage, _Totals] = {}
    stray: list[tuple[Maybe[Stage], _Totals]] = []
    for total in () if totals is UNKNOWN else totals:
        if total.stage is UNKNOWN:
            # It may be of any stage, and two of them of two: each stands alone.
            stray.append((UNKNOWN, _Totals()))
            stray[-1][1].add(total)
        else:
            by_stage.setdefault(total.stage, _Totals()).add(total)
    return (*by_stage.items(), *stray)


def _phases_of(stated: tuple[tuple[Maybe[Stage], _Totals], ...]) -> KnownSet[Phase]:
    """Phases for which hours are stated. Zero hours are no phase, and unknown hours may be zero."""
    spans = [(phase, span) for _, total in stated for phase, span in total.by_phase.items()]
    spans += [(phase, span) for _, total in stated for (phase, _), span in total.by_both.items()]
    sure = frozenset(phase for phase, span in spans if span.lo > ZERO)
    return KnownSet(sure, is_complete=all(span.lo > ZERO or span.hi == ZERO for _, span in spans))


def _read_sessions(sessions: tuple[Session, ...], stated: tuple[tuple[Maybe[Stage], _Totals], ...]) -> Schedule:
    # The one loop over sessions, and the hottest of a check: it calls nothing of ours while all is told.
    sure: tuple[list[date], list[date], list[date]] = ([], [], [])
    doubtful: tuple[_Doubts, _Doubts, _Doubts] = ([], [], [])
    lo: dict[SessionKind | None, timedelta] = {}
    hi: dict[SessionKind | None, timedelta] = {}
    unbounded: set[SessionKind | None] = set()
    unplaced: list[tuple[Maybe[SessionKind], Span]] = []
    seen: set[Phase] = set()
    notable: list[tuple[int, Session]] = []
    is_planned: Maybe[bool] = False
    is_complete = True
    for place, session in enumerate(sessions):
        status, phase, kind, day = session.status, session.phase, session.kind, session.day
        if status is SessionStatus.CANCELLED:
            continue
        is_kept = status is not UNKNOWN
        if not is_kept or phase is UNKNOWN:
            is_complete = False
        else:
            seen.add(phase)
        # A session that surely lies outside the action, whatever else may be told of it.
        outside = kind if kind in OUTSIDE else OUTSIDE_KINDS.get(phase) if phase is not UNKNOWN else None
        placed = outside or (None if kind is UNKNOWN else kind)
        duration = session.duration
        if phase is UNKNOWN and outside is None:
            hours = UNBOUNDED if duration is UNKNOWN else Span(duration if is_kept else ZERO, duration)
            unplaced.append((kind, hours))
        elif duration is UNKNOWN:
            unbounded.add(placed)
        else:
            hi[placed] = hi.get(placed, ZERO) + duration
            if is_kept:
                lo[placed] = lo.get(placed, ZERO) + duration
        if (
            session.conducted_by is not ConductedBy.PROVIDER
            or phase is Phase.CONCLUSION
            or kind is SessionKind.GROUP
            or kind is UNKNOWN
            or phase is UNKNOWN
        ):
            notable.append((place, session))
        # Of which stretches it is part: the action, the conclusion, the follow-up.
        if outside is None:
            if is_planned is not True:
                is_planned = True if is_kept and phase is not UNKNOWN else UNKNOWN
            parts = _UNPLACED if phase is UNKNOWN else _CONCLUSION if phase is Phase.CONCLUSION else _ACTION
        else:
            parts = _FOLLOW_UP if outside is SessionKind.FOLLOW_UP else _NOWHERE
        is_sure = is_kept and (phase is not UNKNOWN or outside is not None) and day is not UNKNOWN and day is not None
        for part in parts:
            if is_sure and day is not UNKNOWN and day is not None:
                sure[part].append(day)
            else:
                doubtful[part].append(day)
    is_told = not stated and not unbounded and not unplaced
    return Schedule(
        where="sessions",
        is_empty=not sessions,
        is_planned=is_planned if is_planned is not UNKNOWN or not stated else _states_hours(stated) or UNKNOWN,
        notable=tuple(notable),
        begins_on=min(sure[0], default=None) if not doubtful[0] else _edge(min, sure[0], doubtful[0]),
        ends_on=max(sure[0], default=None) if not doubtful[0] else _edge(max, sure[0], doubtful[0]),
        concludes_on=max(sure[1], default=None) if not doubtful[1] else _edge(max, sure[1], doubtful[1]),
        first_followed_up_on=min(sure[2], default=None) if not doubtful[2] else _edge(min, sure[2], doubtful[2]),
        followed_up_on=max(sure[2], default=None) if not doubtful[2] else _edge(max, sure[2], doubtful[2]),
        phases=KnownSet(frozenset(seen), is_complete),
        at_most=sum(hi.values(), ZERO) if is_told else None,
        tally=_Hours(lo, hi, unbounded, unplaced),
        stated=stated,
    )
