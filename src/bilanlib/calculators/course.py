"""How far an action has come, from what is told of its sessions."""

from collections.abc import Iterable
from datetime import date
from itertools import product

from attrs import evolve, frozen

from bilanlib.calculators.parts import PHASES, Part, among, any_with, part_of
from bilanlib.calculators.stages import Stage, stage_of
from bilanlib.calculators.stretches import Use
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase
from bilanlib.models.unknown import UNKNOWN, Maybe


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


def course_of(sessions: Maybe[tuple[Session, ...]], at: date) -> Course:
    """How far an action has come by a day. What is told to be planned is planned, even where its day has gone by."""
    if sessions is UNKNOWN:
        days, either = frozenset({None, date.min, at}), frozenset({True, False})
        return Course(at, days, days, either, either, either, either, frozenset({None, *PHASES}))
    parts = [part for one in sessions if (part := part_of(one, at)).phases]
    conclusion = [one for part in parts if (one := among(frozenset({Phase.CONCLUSION}), part)).phases]
    return Course(
        at=at,
        begun_on=_days(parts, at, is_first=True),
        last_held_on=_days(parts, at, is_first=False),
        to_come=any_with(parts, Use.PLANNED),
        cancelled=any_with(parts, Use.CANCELLED),
        concluding=any_with(conclusion, Use.HELD),
        concluded=frozenset(not one for one in any_with(conclusion, Use.PLANNED)),
        phases=_furthest(parts),
    )


def has_begun(sessions: Maybe[tuple[Session, ...]], phase: Phase, at: date) -> frozenset[bool]:
    """Whether a phase, or one that follows it, has begun by a day: a session of it was held, or is planned that day."""
    if sessions is UNKNOWN:
        return frozenset({True, False})
    later = frozenset(PHASES[PHASES.index(phase) :])
    found = [_today(among(later, part_of(one, at)), at) for one in sessions]
    return any_with([part for part in found if part.phases], Use.HELD)


def _today(part: Part, at: date) -> Part:
    """The session, taken for held where it is planned for that very day."""
    if part.day != at or Use.PLANNED not in part.uses:
        return part
    return evolve(part, uses=part.uses - {Use.PLANNED} | {Use.HELD})


def _days(parts: list[Part], at: date, *, is_first: bool) -> frozenset[date | None]:
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


def _furthest(parts: list[Part]) -> frozenset[Phase | None]:
    held = [[PHASES.index(phase) for phase in part.phases] for part in parts if part.is_surely(Use.HELD)]
    least = max((min(places) for places in held), default=-1)
    possible = {place for part in parts if part.may_be(Use.HELD) for place in map(PHASES.index, part.phases)}
    return frozenset(PHASES[place] if place >= 0 else None for place in {least, *possible} if place >= least)
