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
    unplaced: list[tuple[Maybe[SessionKind], Span]] = field(factory=list[tuple[Maybe[SessionKind], Span]])

    def add(self, kind: SessionKind | None, duration: Maybe[timedelta], *, is_sure: bool) -> None:
        """Take in a session of that kind (None: some kind of the action, nobody told which)."""
        if duration is UNKNOWN:
            self.unbounded.add(kind)
            return
        self.hi[kind] = self.hi.get(kind, ZERO) + duration
        if is_sure:
            self.lo[kind] = self.lo.get(kind, ZERO) + duration

    def add_unplaced(self, kind: Maybe[SessionKind], duration: Maybe[timedelta], *, is_sure: bool) -> None:
        """Take in a session of which nobody told the phase: it may lie before or after the action."""
        hours = UNBOUNDED if duration is UNKNOWN else Span(duration if is_sure else ZERO, duration)
        self.unplaced.append((kind, hours))

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
        takes_outside = bool(kinds - ACTION_KINDS)
        possible = [hours for kind, hours in self.unplaced if kind is UNKNOWN or kind in kinds or takes_outside]
        return placed + _sum(hours if kinds >= ALL_KINDS else Span(ZERO, hours.hi) for hours in possible)


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
        return said

    def _outside(self, kinds: frozenset[SessionKind], *, is_complete: bool) -> Span:
        wanted = [(phase, kind) for phase, kind in OUTSIDE_KINDS.items() if kind in kinds]
        if wanted and (not is_complete or not (self.by_phase or self.by_kind)):
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


@frozen(eq=False, kw_only=True)
class Schedule:
    """What follows from the sessions and the totals of a case.

    Attributes:
        where: Path of what it was read from: `sessions`, or `totals` for an offer.
        begins_on: First session of the action (prior interview and follow-up left out); None if there is none.
        ends_on: Last session of the action; None if there is none.
        concludes_on: Last session of the conclusion; None if there is none.
        followed_up_on: Last follow-up interview; None if there is none.
        phases: Phases to which a session belongs; without sessions, those for which hours are stated.
        tally: Hours of the sessions; None where no session is listed.
        stated: Hours stated, by stage.
    """

    where: str
    begins_on: Maybe[date | None] = UNKNOWN
    ends_on: Maybe[date | None] = UNKNOWN
    concludes_on: Maybe[date | None] = UNKNOWN
    followed_up_on: Maybe[date | None] = UNKNOWN
    phases: KnownSet[Phase]
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
    return Schedule(where="totals", phases=named, stated=stated)


def schedule_of(sessions: Maybe[tuple[Session, ...]], totals: Maybe[tuple[HourTotal, ...]]) -> Schedule:
    """What follows from the sessions of a case and the hours stated beside them. Each session is looked at once."""
    stated = _read_totals(totals)
    if sessions is UNKNOWN or (not sessions and (totals is UNKNOWN or totals)):
        # No session is listed, but hours may be stated: what they are planned for is not known in full.
        named = KnownSet(_phases_of(stated).members, is_complete=False)
        return Schedule(where="sessions", phases=named, stated=stated)
    return _read_sessions(sessions, stated)


def _read_totals(totals: Maybe[tuple[HourTotal, ...]]) -> tuple[tuple[Maybe[Stage], _Totals], ...]:
    by_stage: dict[Maybe[Stage], _Totals] = {}
    if totals is not UNKNOWN:
        for total in totals:
            by_stage.setdefault(total.stage, _Totals()).add(total)
    return tuple(by_stage.items())


def _phases_of(stated: tuple[tuple[Maybe[Stage], _Totals], ...]) -> KnownSet[Phase]:
    """Phases for which hours are stated. Zero hours are no phase, and unknown hours may be zero."""
    spans = [(phase, span) for _, total in stated for phase, span in total.by_phase.items()]
    sure = frozenset(phase for phase, span in spans if span.lo > ZERO)
    return KnownSet(sure, is_complete=all(span.lo > ZERO or span.hi == ZERO for _, span in spans))


def _read_sessions(sessions: tuple[Session, ...], stated: tuple[tuple[Maybe[Stage], _Totals], ...]) -> Schedule:
    action, conclusion, follow_up, hours = _Days(), _Days(), _Days(), _Hours()
    seen: set[Phase] = set()
    is_complete = True
    for session in sessions:
        status, phase, kind, duration = session.status, session.phase, session.kind, session.duration
        if status is SessionStatus.CANCELLED:
            continue
        is_sure = status is not UNKNOWN
        is_complete = is_complete and is_sure and phase is not UNKNOWN
        if is_sure and phase is not UNKNOWN:
            seen.add(phase)
        outside = _outside_kind(phase, kind)
        if outside is not None:
            hours.add(outside, duration, is_sure=is_sure)
        elif phase is UNKNOWN:
            hours.add_unplaced(kind, duration, is_sure=is_sure)
        else:
            hours.add(None if kind is UNKNOWN else kind, duration, is_sure=is_sure)
        if outside is None:
            action.add(session.day, is_sure=is_sure and phase is not UNKNOWN)
        if outside is SessionKind.FOLLOW_UP or phase is kind is UNKNOWN:
            follow_up.add(session.day, is_sure=is_sure and outside is not None)
        if phase is Phase.CONCLUSION or (phase is UNKNOWN and outside is None):
            conclusion.add(session.day, is_sure=is_sure and phase is Phase.CONCLUSION)
    return Schedule(
        where="sessions",
        begins_on=action.first_day,
        ends_on=action.last_day,
        concludes_on=conclusion.last_day,
        followed_up_on=follow_up.last_day,
        phases=KnownSet(frozenset(seen), is_complete),
        tally=hours,
        stated=stated,
    )


def _outside_kind(phase: Maybe[Phase], kind: Maybe[SessionKind]) -> SessionKind | None:
    """Kind of the hours of a session that surely lies outside the action; None where it does not, or may not."""
    if kind is SessionKind.PRIOR_INTERVIEW or kind is SessionKind.FOLLOW_UP:
        return kind
    return None if phase is UNKNOWN else OUTSIDE_KINDS.get(phase)
