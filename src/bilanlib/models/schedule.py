"""What follows from sessions and totals alone: first and last days, phases, hours within bounds. One pass over each."""

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import define, field, frozen

from bilanlib.models.known import KnownSet
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span

OUTSIDE_KINDS = {Phase.PRIOR: SessionKind.PRIOR_INTERVIEW, Phase.FOLLOW_UP: SessionKind.FOLLOW_UP}
"""The parts of a bilan that lie before and after the action itself, and the kind of their hours."""

ACTION_KINDS = frozenset(SessionKind) - frozenset(OUTSIDE_KINDS.values())
"""Kinds of hours that are part of the action itself."""

ALL_KINDS = frozenset(SessionKind)


@define
class _Days:
    """The first and the last of some days, where a few of them may be in doubt."""

    first: date | None = None
    last: date | None = None
    doubtful_first: date | None = None
    doubtful_last: date | None = None
    is_undated: bool = False

    def add(self, day: Maybe[date | None], *, is_sure: bool) -> None:
        """Take in a session: a day in doubt matters only where it could come first or last."""
        if day is UNKNOWN or day is None:
            self.is_undated = self.is_undated or day is UNKNOWN or is_sure
        elif is_sure:
            self.first = day if self.first is None or day < self.first else self.first
            self.last = day if self.last is None or day > self.last else self.last
        else:
            self.doubtful_first = day if self.doubtful_first is None else min(day, self.doubtful_first)
            self.doubtful_last = day if self.doubtful_last is None else max(day, self.doubtful_last)

    @property
    def first_day(self) -> Maybe[date | None]:
        """The first of them; None if there is none."""
        if self.first is None:
            return UNKNOWN if self.is_undated or self.doubtful_first is not None else None
        is_doubtful = self.doubtful_first is not None and self.doubtful_first < self.first
        return UNKNOWN if is_doubtful or self.is_undated else self.first

    @property
    def last_day(self) -> Maybe[date | None]:
        """The last of them; None if there is none."""
        if self.last is None:
            return UNKNOWN if self.is_undated or self.doubtful_last is not None else None
        is_doubtful = self.doubtful_last is not None and self.doubtful_last > self.last
        return UNKNOWN if is_doubtful or self.is_undated else self.last


@define
class _Hours:
    """Hours of sessions, added up by kind: sure ones, and the most there can be."""

    lo: dict[SessionKind | None, timedelta] = field(factory=dict[SessionKind | None, timedelta])
    hi: dict[SessionKind | None, timedelta] = field(factory=dict[SessionKind | None, timedelta])
    unbounded: set[SessionKind | None] = field(factory=set[SessionKind | None])
    unplaced: Span = NOTHING

    def add(self, kind: SessionKind | None, duration: Maybe[timedelta], *, is_sure: bool) -> None:
        """Take in a session of that kind (None: some kind of the action, nobody told which)."""
        if duration is UNKNOWN:
            self.unbounded.add(kind)
            return
        self.hi[kind] = self.hi.get(kind, ZERO) + duration
        if is_sure:
            self.lo[kind] = self.lo.get(kind, ZERO) + duration

    def add_unplaced(self, duration: Maybe[timedelta], *, is_sure: bool) -> None:
        """Take in a session of which neither kind nor phase is told."""
        if duration is UNKNOWN:
            self.unplaced += UNBOUNDED
        else:
            self.unplaced += Span(duration if is_sure else ZERO, duration)

    def of(self, kinds: frozenset[SessionKind]) -> Span:
        """Hours of those kinds, within bounds."""
        can_be: set[SessionKind | None] = set(kinds)
        sure: set[SessionKind | None] = set(kinds)
        if kinds & ACTION_KINDS:
            can_be.add(None)
        if kinds >= ACTION_KINDS:
            sure.add(None)
        lo = sum((hours for kind, hours in self.lo.items() if kind in sure), ZERO)
        hi = sum((hours for kind, hours in self.hi.items() if kind in can_be), ZERO)
        placed = Span(lo, None if self.unbounded & can_be else hi)
        return placed + (self.unplaced if kinds >= ALL_KINDS else Span(ZERO, self.unplaced.hi))


@define
class _Totals:
    """What one stage states: of the whole, by phase, by kind."""

    whole: list[Span] = field(factory=list[Span])
    by_phase: dict[Phase, Span] = field(factory=dict[Phase, Span])
    by_kind: dict[SessionKind, Span] = field(factory=dict[SessionKind, Span])

    def add(self, total: HourTotal) -> None:
        """Take in one statement."""
        hours = UNBOUNDED if total.hours is UNKNOWN else total.hours
        if total.kind is not None:
            kind = total.kind if total.phase is None else OUTSIDE_KINDS.get(total.phase, total.kind)
            self.by_kind[kind] = self.by_kind.get(kind, NOTHING) + hours
        elif total.phase is not None:
            self.by_phase[total.phase] = self.by_phase.get(total.phase, NOTHING) + hours
        else:
            self.whole.append(hours)

    def of(self, kinds: frozenset[SessionKind]) -> list[Span]:
        """Hours of those kinds according to each of the statements that stand side by side."""
        is_action = kinds >= ACTION_KINDS
        said = [_part(whole + self._outside(kinds), is_whole=is_action) for whole in self.whole]
        if self.by_phase:
            inside = _sum(hours for phase, hours in self.by_phase.items() if phase not in OUTSIDE_KINDS)
            said.append(_part(inside, is_whole=is_action) + self._outside(kinds))
        if self.by_kind:
            said.append(_sum(hours for kind, hours in self.by_kind.items() if kind in kinds))
        return said

    def _outside(self, kinds: frozenset[SessionKind]) -> Span:
        wanted = [(phase, kind) for phase, kind in OUTSIDE_KINDS.items() if kind in kinds]
        if wanted and not self.by_phase and not self.by_kind:
            return UNBOUNDED
        stated = (self.by_phase.get(phase, self.by_kind.get(kind, NOTHING)) for phase, kind in wanted)
        return _sum(stated)


def _part(span: Span, *, is_whole: bool) -> Span:
    return span if is_whole else Span(ZERO, span.hi)


def _sum(spans: Iterable[Span]) -> Span:
    total = NOTHING
    for span in spans:
        total += span
    return total


@frozen(eq=False)
class Schedule:
    """What follows from the sessions and the totals of a case.

    Attributes:
        begins_on: First session of the action (prior interview and follow-up left out); None if there is none.
        ends_on: Last session of the action; None if there is none.
        concludes_on: Last session of the conclusion; None if there is none.
        followed_up_on: Last follow-up interview; None if there is none.
        phases: Phases for which there is a session or a total.
        unscheduled: Phases that a total names and no session of a told list belongs to.
    """

    begins_on: Maybe[date | None]
    ends_on: Maybe[date | None]
    concludes_on: Maybe[date | None]
    followed_up_on: Maybe[date | None]
    phases: KnownSet[Phase]
    unscheduled: frozenset[Phase]
    _hours: _Hours | None
    _totals: tuple[tuple[Maybe[Stage], _Totals], ...]

    def is_over(self, day: date) -> bool:
        """Whether the last session of the action surely lies before that day."""
        return self.ends_on is not UNKNOWN and self.ends_on is not None and self.ends_on < day

    def hours(self, kinds: frozenset[SessionKind]) -> tuple[Span, ...]:
        """Hours of those kinds, once per source that speaks of them: the sessions, and each statement of totals.

        What has been delivered so far is only a lower bound. No source at all says nothing: zero hours or more.
        """
        said = [self._hours.of(kinds)] if self._hours is not None else []
        for stage, totals in self._totals:
            is_bound = stage in {Stage.DECLARED, Stage.PLANNED}
            said += [span if is_bound else Span(span.lo) for span in totals.of(kinds)]
        return tuple(said) or (UNBOUNDED,)


def schedule_of(
    sessions: Maybe[tuple[Session, ...]], totals: Maybe[tuple[HourTotal, ...]], phases: Maybe[tuple[Phase, ...]]
) -> Schedule:
    """Read sessions and totals once.

    Args:
        sessions: The sessions of a case; UNKNOWN for an offer, which has none.
        totals: What is stated about hours.
        phases: Phases that an offer says it has; UNKNOWN for a case.
    """
    stated = _read_totals(totals)
    named = {phase for _, total in stated for phase, span in total.by_phase.items() if span.hi != ZERO}
    if phases is not UNKNOWN:
        return Schedule(
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            UNKNOWN,
            KnownSet(frozenset(named | set(phases)), is_complete=True),
            frozenset(),
            None,
            stated,
        )
    if sessions is UNKNOWN:
        known = KnownSet(frozenset(named), is_complete=False)
        return Schedule(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, known, frozenset(), None, stated)
    return _read_sessions(sessions, stated, frozenset(named))


def _read_totals(totals: Maybe[tuple[HourTotal, ...]]) -> tuple[tuple[Maybe[Stage], _Totals], ...]:
    by_stage: dict[Maybe[Stage], _Totals] = {}
    if totals is not UNKNOWN:
        for total in totals:
            by_stage.setdefault(total.stage, _Totals()).add(total)
    return tuple(by_stage.items())


def _read_sessions(
    sessions: tuple[Session, ...], stated: tuple[tuple[Maybe[Stage], _Totals], ...], named: frozenset[Phase]
) -> Schedule:
    action, conclusion, follow_up, hours = _Days(), _Days(), _Days(), _Hours()
    seen: set[Phase] = set()
    is_complete = True
    for session in sessions:
        status, phase, kind = session.status, session.phase, session.kind
        if status is SessionStatus.CANCELLED:
            continue
        is_sure = status is not UNKNOWN
        is_complete = is_complete and is_sure and phase is not UNKNOWN
        if is_sure and phase is not UNKNOWN:
            seen.add(phase)
        outside = _outside_kind(phase, kind)
        if outside is not None:
            hours.add(outside, session.duration, is_sure=is_sure)
            if outside is SessionKind.FOLLOW_UP:
                follow_up.add(session.day, is_sure=is_sure)
            continue
        is_placed = phase is not UNKNOWN or kind is not UNKNOWN
        if kind is not UNKNOWN or phase is not UNKNOWN:
            hours.add(None if kind is UNKNOWN else kind, session.duration, is_sure=is_sure)
        else:
            hours.add_unplaced(session.duration, is_sure=is_sure)
        action.add(session.day, is_sure=is_sure and is_placed)
        if phase is Phase.CONCLUSION or phase is UNKNOWN:
            conclusion.add(session.day, is_sure=is_sure and phase is Phase.CONCLUSION)
    is_told = bool(sessions) or not stated
    return Schedule(
        action.first_day if is_told else UNKNOWN,
        action.last_day if is_told else UNKNOWN,
        conclusion.last_day if is_told else UNKNOWN,
        follow_up.last_day if is_told else UNKNOWN,
        KnownSet(frozenset(seen) | named, is_complete),
        named - seen if sessions and is_complete else frozenset(),
        hours if is_told else None,
        stated,
    )


def _outside_kind(phase: Maybe[Phase], kind: Maybe[SessionKind]) -> SessionKind | None:
    if kind is SessionKind.PRIOR_INTERVIEW or kind is SessionKind.FOLLOW_UP:
        return kind
    return None if phase is UNKNOWN else OUTSIDE_KINDS.get(phase)
