"""Sessions that may be part of an action, and what may have become of them by a day."""

from datetime import date

from attrs import evolve, frozen

from bilanlib.calculators.stretches import Use, of_session
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase
from bilanlib.models.unknown import Maybe

PHASES = tuple(phase for phase in Phase if phase not in OUTSIDE_KINDS)
"""Phases of the action, in the order in which they follow one another."""


@frozen
class Part:
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
        """Whether that may have become of it."""
        return use in self.uses

    def is_surely(self, use: Use) -> bool:
        """Whether it surely is part of the action, and surely became that."""
        return self.is_surely_inside and self.uses == frozenset({use})


def part_of(session: Session, at: date) -> Part:
    """What a session may be of the action, and what may have become of it by a day."""
    stretch = of_session(session, at)
    phases = {phase for phase, _ in stretch.cells}
    inside = frozenset(phase for phase in phases if phase in PHASES)
    return Part(inside, len(inside) == len(phases), stretch.uses, session.day)


def among(phases: frozenset[Phase], part: Part) -> Part:
    """The same session as part of some phases: surely inside only where it surely belongs to one of them."""
    inside = part.is_surely_inside and part.phases <= phases
    return evolve(part, phases=part.phases & phases, is_surely_inside=inside)


def any_with(parts: list[Part], use: Use) -> frozenset[bool]:
    """Whether one of some sessions became that: both answers where it may have, and is not sure."""
    if any(part.is_surely(use) for part in parts):
        return frozenset({True})
    return frozenset({True, False} if any(part.may_be(use) for part in parts) else {False})
