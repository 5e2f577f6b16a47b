"""How far an action has come, from what is told of its sessions."""

from collections.abc import Iterable
from datetime import date
from itertools import product
from typing import NamedTuple

from attrs import evolve, frozen

from bilanlib.calculators.states import ActionState
from bilanlib.calculators.stretches import Use, of_session
from bilanlib.models.schedule import OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase
from bilanlib.models.unknown import UNKNOWN, Maybe

PHASES = tuple(phase for phase in Phase if phase not in OUTSIDE_KINDS)
"""Phases of the action, in the order in which they follow one another."""


class Stage(NamedTuple):
    """How an action stands, and since when.

    Attributes:
        state: How it stands.
        since: First day; None where no dated event brought it there.
    """

    state: ActionState
    since: date | None = None


@frozen
class _Part:
    """A session that may be part of the action.

    Attributes:
        phases: Phases it may belong to, as far as they are of the action.
        is_surely_inside: Whether it can lie nowhere else.
        uses: What may have become of it.
        day: Its day.
    """

    phases: frozenset[Phase]
    is_surely_inside: bool
    uses: frozenset[Use]
    day: Maybe[date | None]

    def may_be(self, use: Use) -> bool:
        return use in self.uses

    def is_surely(self, use: Use) -> bool:
        return self.is_surely_inside and self.uses == frozenset({use})


@frozen
class Course:
    """What may be true of the sessions of an action on a day; one answer each where all is told.

    Each question is answered by itself: where several are open, not every combination of answers need be possible.

    Attributes:
        at: The day, included.
        begun_on: Days on which the first session may have been held; None among them if perhaps none was.
        last_held_on: Days on which the last one that was held may have been.
        to_come: Whether a session is still to be held.
        cancelled: Whether a session of it is cancelled.
        concluding: Whether a session of the conclusion was held.
        concluded: Whether the sessions of the conclusion that are not cancelled were all held.
        phases: The furthest phase of which a session was held; None if none was.
    """

    at: date
    begun_on: frozenset[date | None]
    last_held_on: frozenset[date | None]
    to_come: frozenset[bool]
    cancelled: frozenset[bool]
    concluding: frozenset[bool]
    concluded: frozenset[bool]
    phases: frozenset[Phase | None]

    @property
    def is_told(self) -> bool:
        """Whether enough is told of the sessions to leave one answer to each question, the phase left out."""
        told = (self.begun_on, self.last_held_on, self.to_come, self.cancelled, self.concluding, self.concluded)
        return all(len(one) == 1 for one in told)

    def stages(self, ended_on: Iterable[date | None], unwilling_since: Iterable[date | None]) -> frozenset[Stage]:
        """How the action may stand.

        Args:
            ended_on: Days on which it may have ended; None if perhaps it did not.
            unwilling_since: Days since which the person may not consent; None if perhaps the person does.
        """
        told = product(self.begun_on, self.last_held_on, self.to_come, self.cancelled, self.concluding)
        facts = [one for one in told if (one[0] is None) is (one[1] is None)]
        rest = list(product(ended_on, unwilling_since))
        return frozenset(stage_of(*fact, ended, unwilling) for fact in facts for ended, unwilling in rest)


def stage_of(
    begun: date | None,
    last_held: date | None,
    to_come: bool,  # noqa: FBT001 - called with a row of facts
    cancelled: bool,  # noqa: FBT001 - idem
    concluding: bool,  # noqa: FBT001 - idem
    ended: date | None,
    unwilling: date | None,
) -> Stage:
    """How an action stands of which all is known. See `Course` for the facts.

    Who takes the consent back ends the action then and there; what comes after that is no part of it.
    """
    if unwilling is not None and (ended is None or unwilling < ended):
        is_begun = begun is not None and begun <= unwilling
        return Stage(ActionState.INTERRUPTED if is_begun else ActionState.BARRED, unwilling)
    if ended is not None:
        return Stage(ActionState.ENDED, ended)
    if begun is not None:
        is_over = concluding and not to_come
        return Stage(ActionState.CONCLUDED, last_held) if is_over else Stage(ActionState.IN_COURSE, begun)
    if to_come:
        return Stage(ActionState.PLANNED)
    return Stage(ActionState.CANCELLED if cancelled else ActionState.NOT_PLANNED)


def course_of(sessions: Maybe[tuple[Session, ...]], at: date) -> Course:
    """How far an action has come by a day. What is told to be planned is planned, even where its day has gone by."""
    if sessions is UNKNOWN:
        days, either = frozenset({None, date.min, at}), frozenset({True, False})
        return Course(at, days, days, either, either, either, either, frozenset({None, *PHASES}))
    parts = [part for one in sessions if (part := _part(one, at)).phases]
    conclusion = [one for part in parts if (one := _among(frozenset({Phase.CONCLUSION}), part)).phases]
    return Course(
        at=at,
        begun_on=_days(parts, at, is_first=True),
        last_held_on=_days(parts, at, is_first=False),
        to_come=_any(parts, Use.PLANNED),
        cancelled=_any(parts, Use.CANCELLED),
        concluding=_any(conclusion, Use.HELD),
        concluded=frozenset(not one for one in _any(conclusion, Use.PLANNED)),
        phases=_furthest(parts),
    )


def has_begun(sessions: Maybe[tuple[Session, ...]], phase: Phase, at: date) -> frozenset[bool]:
    """Whether a phase, or one that follows it, has begun by a day: a session of it was held, or is planned that day."""
    if sessions is UNKNOWN:
        return frozenset({True, False})
    later = frozenset(PHASES[PHASES.index(phase) :])
    found = [_today(_among(later, _part(one, at)), at) for one in sessions]
    return _any([part for part in found if part.phases], Use.HELD)


def _today(part: _Part, at: date) -> _Part:
    """The session, taken for held where it is planned for that very day."""
    if part.day != at or Use.PLANNED not in part.uses:
        return part
    return evolve(part, uses=part.uses - {Use.PLANNED} | {Use.HELD})


def _part(session: Session, at: date) -> _Part:
    stretch = of_session(session, at)
    phases = {phase for phase, _ in stretch.cells}
    inside = frozenset(phase for phase in phases if phase in PHASES)
    return _Part(inside, len(inside) == len(phases), stretch.uses, session.day)


def _among(phases: frozenset[Phase], part: _Part) -> _Part:
    """The same session as part of some phases: surely inside only where it surely belongs to one of them."""
    inside = part.is_surely_inside and part.phases <= phases
    return evolve(part, phases=part.phases & phases, is_surely_inside=inside)


def _any(parts: list[_Part], use: Use) -> frozenset[bool]:
    if any(part.is_surely(use) for part in parts):
        return frozenset({True})
    return frozenset({True, False} if any(part.may_be(use) for part in parts) else {False})


def _days(parts: list[_Part], at: date, *, is_first: bool) -> frozenset[date | None]:
    """Days that may be the first, or the last, on which a session was held."""
    pick = min if is_first else max
    sure = [part.day for part in parts if part.is_surely(Use.HELD) and isinstance(part.day, date)]
    edge = pick(sure, default=None)
    found: set[date | None] = {edge}
    for part in parts:
        if part.may_be(Use.HELD) and not part.is_surely(Use.HELD):
            # A day that nobody told may be any day up to this one.
            days = (part.day,) if isinstance(part.day, date) else (date.min, at)
            found |= {day if edge is None else pick(day, edge) for day in days}
    return frozenset(found)


def _furthest(parts: list[_Part]) -> frozenset[Phase | None]:
    held = [[PHASES.index(phase) for phase in part.phases] for part in parts if part.is_surely(Use.HELD)]
    least = max((min(places) for places in held), default=-1)
    possible = {place for part in parts if part.may_be(Use.HELD) for place in map(PHASES.index, part.phases)}
    return frozenset(PHASES[place] if place >= 0 else None for place in {least, *possible} if place >= least)
