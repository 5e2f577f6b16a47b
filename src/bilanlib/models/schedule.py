"""What follows from sessions and totals alone: first and last days, phases, hours within bounds. One pass over each."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from bilanlib.models.alike import Sort, sort_of
from bilanlib.models.known import KnownSet
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.tally import Hours, Totals
from bilanlib.models.terms import Phase, SessionKind, Stage
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import UNBOUNDED, ZERO, Span

_Doubts = list[Maybe[date | None]]
"""Days of sessions that may belong to a stretch, or that are not told (UNKNOWN), or that are not set yet (None)."""


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


class Schedule(NamedTuple):
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
    phases: KnownSet[Phase]
    stated: tuple[tuple[Maybe[Stage], Totals], ...]
    is_empty: bool = False
    is_planned: Maybe[bool] = UNKNOWN
    notable: Maybe[tuple[tuple[int, Session], ...]] = UNKNOWN
    begins_on: Maybe[date | None] = UNKNOWN
    ends_on: Maybe[date | None] = UNKNOWN
    concludes_on: Maybe[date | None] = UNKNOWN
    first_followed_up_on: Maybe[date | None] = UNKNOWN
    followed_up_on: Maybe[date | None] = UNKNOWN
    at_most: timedelta | None = None
    tally: Hours | None = None

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
    tally: Hours | None = None
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


def _states_hours(stated: tuple[tuple[Maybe[Stage], Totals], ...]) -> bool:
    """Whether some hours of the action are surely stated."""
    said = [span for _, totals in stated for span in totals.of(ACTION_KINDS, is_complete=True)]
    return any(span.lo > ZERO for span in said)


def _read_totals(totals: Maybe[tuple[HourTotal, ...]]) -> tuple[tuple[Maybe[Stage], Totals], ...]:
    by_stage: dict[Stage, Totals] = {}
    stray: list[tuple[Maybe[Stage], Totals]] = []
    for total in () if totals is UNKNOWN else totals:
        if total.stage is UNKNOWN:
            # It may be of any stage, and two of them of two: each stands alone.
            stray.append((UNKNOWN, Totals()))
            stray[-1][1].add(total)
        else:
            by_stage.setdefault(total.stage, Totals()).add(total)
    return (*by_stage.items(), *stray)


def _phases_of(stated: tuple[tuple[Maybe[Stage], Totals], ...]) -> KnownSet[Phase]:
    """Phases for which hours are stated. Zero hours are no phase, and unknown hours may be zero."""
    spans = [(phase, span) for _, total in stated for phase, span in total.by_phase.items()]
    spans += [(phase, span) for _, total in stated for (phase, _), span in total.by_both.items()]
    sure = frozenset(phase for phase, span in spans if span.lo > ZERO)
    return KnownSet(sure, is_complete=all(span.lo > ZERO or span.hi == ZERO for _, span in spans))


def _read_sessions(sessions: tuple[Session, ...], stated: tuple[tuple[Maybe[Stage], Totals], ...]) -> Schedule:
    # The one loop over sessions, and the hottest of a check: all that it calls while all is told is cached.
    sure: tuple[list[date], list[date], list[date]] = ([], [], [])
    doubtful: tuple[_Doubts, _Doubts, _Doubts] = ([], [], [])
    kept: dict[SessionKind | None, timedelta] = {}
    tally = Hours(kept, {}, set(), [])
    notable: list[tuple[int, Session]] = []
    sorts: set[Sort] = set()
    for place, session in enumerate(sessions):
        sort = sort_of(session.status, session.phase, session.kind, session.conducted_by)
        if sort is None:
            continue
        sorts.add(sort)
        if sort.is_notable:
            notable.append((place, session))
        duration, day, kind = session.duration, session.day, sort.kind
        if duration is UNKNOWN or not sort.is_placed:
            tally.doubt(sort, duration)
        elif kind in kept:
            kept[kind] += duration
        else:
            kept[kind] = duration
        for part in sort.parts:
            if day is None or day is UNKNOWN or not sort.is_placed:
                doubtful[part].append(day)
            else:
                sure[part].append(day)
    is_planned: Maybe[bool] = False
    is_complete = True
    phases: set[Phase] = set()
    for sort in sorts:
        if is_planned is not True and sort.plans is not False:
            is_planned = sort.plans
        if sort.is_kept and sort.phase is not UNKNOWN:
            phases.add(sort.phase)
        else:
            is_complete = False
    (action, conclusion, after), (unsure, undecided, unclear) = sure, doubtful
    return Schedule(
        where="sessions",
        is_empty=not sessions,
        is_planned=is_planned if is_planned is not UNKNOWN or not stated else _states_hours(stated) or UNKNOWN,
        notable=tuple(notable),
        begins_on=_edge(min, action, unsure) if unsure else min(action) if action else None,
        ends_on=_edge(max, action, unsure) if unsure else max(action) if action else None,
        concludes_on=_edge(max, conclusion, undecided) if undecided else max(conclusion) if conclusion else None,
        first_followed_up_on=_edge(min, after, unclear) if unclear else min(after) if after else None,
        followed_up_on=_edge(max, after, unclear) if unclear else max(after) if after else None,
        phases=KnownSet(frozenset(phases), is_complete),
        at_most=None if stated else tally.at_most,
        tally=tally,
        stated=stated,
    )
