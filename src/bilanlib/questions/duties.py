"""What the state of a case asks of whom, with the days that go with it."""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import frozen

from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.readings.reading import Reading
from bilanlib.schemes.obligation import DueBy, Obligation, ObligationKind, State
from bilanlib.schemes.obligations import obligations_of


@frozen(eq=False)
class Duty:
    """An obligation as it stands for one case.

    Attributes:
        obligation: The obligation: who, what, and what silence or a breach means.
        due_on: By when, included; None where no day is set, or it is not told.
        references: The wordings of it that hold on the day.
    """

    obligation: Obligation
    due_on: date | None
    references: tuple[Reference, ...]

    @property
    def message(self) -> Message:
        """Who must, may or must not do what."""
        return Message(self.obligation.what)

    @property
    def or_else(self) -> Message:
        """What silence or a breach means."""
        return Message(self.obligation.or_else)


def duties_in(
    scheme: Scheme,
    states: Iterable[State],
    at: date,
    *,
    is_decided: bool,
    due: Mapping[DueBy, date | None],
    may_begin: bool,
    met: frozenset[Rule] = frozenset(),
    pinned: Iterable[Reading] = (),
) -> tuple[Duty, ...]:
    """What is asked where a thing is in one of some states.

    Where it is not decided which, what must not be done in one of them must not be done; what may be done, may be done
    only if it may in all of them; and what must be done waits for the answer.

    Args:
        scheme: The scheme.
        states: The states that are left; the undecided state itself among them, where it is one.
        at: The day.
        is_decided: Whether there is only one.
        due: The days that obligations can be due by.
        may_begin: Whether the action surely has not begun, and nothing is told against its beginning.
        met: Rules that the case meets: what is done once they are met is left out.
        pinned: Answers that the caller pins.
    """
    left = [obligations_of(scheme, state) for state in dict.fromkeys(states)]
    every = dict.fromkeys(one for some in left for one in some)
    answers = frozenset(pinned)
    return tuple(
        _duty(one, None if one.due is None else due.get(one.due), at)
        for one in every
        if not answers & {*one.unless}
        and not (one.is_done_when_met and one.rule in met)
        and (may_begin or not one.is_before_begin)
        and (is_decided or one.kind is ObligationKind.MUST_NOT or _holds_in_all(one, left))
    )


def _holds_in_all(one: Obligation, left: list[tuple[Obligation, ...]]) -> bool:
    return one.kind is ObligationKind.MAY and all(one in some for some in left)


def _duty(one: Obligation, due_on: date | None, at: date) -> Duty:
    # What follows the end of the action is governed by the wording of that day.
    day = due_on if due_on is not None and one.due is DueBy.END_OF_ACTION else at
    in_force = tuple(source for source in one.sources if day in source.version.validity)
    return Duty(one, due_on, in_force or one.sources)
