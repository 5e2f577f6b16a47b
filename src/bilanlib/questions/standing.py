"""How a convention or an action stands: under each answer to what is disputed, and under all of them together."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from attrs import evolve, frozen

from bilanlib.answers.missing import Missing
from bilanlib.calculators.states import ActionState, ConventionState
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.models.terms import Phase
from bilanlib.questions.duties import Duty
from bilanlib.readings.reading import Reading
from bilanlib.schemes.obligation import State

_DISPUTED = Message("les lectures sérieuses du droit ne donnent pas le même état : faites trancher ce point")
_CANNOT_TELL = Message("des faits manquent pour dire cet état")
_ONE_OF = "des faits manquent pour dire cet état ; il est l’un de ceux-ci : {states}"

UNDECIDED: Final = frozenset(
    {ConventionState.DISPUTED, ConventionState.CANNOT_TELL, ActionState.DISPUTED, ActionState.CANNOT_TELL}
)
"""States that say that there is no one answer."""


@frozen(eq=False, kw_only=True)
class Branch:
    """How something stands under some answers to what is disputed.

    Attributes:
        answers: The answers; empty where nothing is disputed.
        state: How it stands; never disputed.
        since: First day; None where no dated event brought it there, or that day is not told.
        message: The state in a sentence.
        possible: States that are left, where it cannot be told which; empty where nothing is known.
        phase: Of an action in course, the furthest phase that has begun; None where it cannot be told.
        last_day: Of a draft that was sent, the last day to accept; None where it does not matter.
        missing: Facts to ask for.
    """

    answers: tuple[Reading, ...] = ()
    state: State
    since: date | None = None
    message: Message
    possible: tuple[State, ...] = ()
    phase: Phase | None = None
    last_day: date | None = None
    missing: tuple[Missing, ...] = ()


@frozen(eq=False, kw_only=True)
class Standing:
    """How a convention, a draft of one, or an action stands on a day.

    Attributes:
        state: How it stands; disputed where serious answers disagree, and cannot tell where facts are missing.
        branches: How it stands under each combination of answers that matters, the recommended one first; one branch
            where nothing is disputed.
        duties: Who must, may or must not do what. Where the state is not decided: all that must not be done in a state
            that is left, and what may be done in every one of them.
        references: Wordings it rests on.
        not_covered: Why there is no answer; None where there is one.
    """

    state: State
    branches: tuple[Branch, ...]
    duties: tuple[Duty, ...] = ()
    references: tuple[Reference, ...] = ()
    not_covered: Message | None = None

    @property
    def since(self) -> date | None:
        """First day of the state, by the recommended answers; None where it has none, or is not decided."""
        return None if self.state in UNDECIDED or not self.branches else self.branches[0].since

    @property
    def phase(self) -> Phase | None:
        """Of an action in course, the furthest phase that has begun; None elsewhere, or where it cannot be told."""
        return None if self.state in UNDECIDED or not self.branches else self.branches[0].phase

    @property
    def possible(self) -> tuple[State, ...]:
        """Every state that is left, the recommended one first: one of them where it is decided."""
        return tuple(dict.fromkeys(one for branch in self.branches for one in (branch.possible or _alone(branch))))

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Facts to ask for, each once."""
        return tuple(dict.fromkeys(fact for branch in self.branches for fact in branch.missing))

    @property
    def message(self) -> Message:
        """The state in a sentence."""
        if self.not_covered is not None:
            return self.not_covered
        if self.state in {ConventionState.DISPUTED, ActionState.DISPUTED}:
            return _DISPUTED
        if self.state in UNDECIDED:
            return Message(_ONE_OF, (("states", self.possible),)) if self.possible else _CANNOT_TELL
        return self.branches[0].message


def _alone(branch: Branch) -> tuple[State, ...]:
    return () if branch.state in UNDECIDED else (branch.state,)


def joined(branches: Sequence[Branch], disputed: State, cannot_tell: State) -> State:
    """The state under every answer: definite ones that differ are disputed, else what cannot be told wins."""
    found = {branch.state for branch in branches}
    definite = found - UNDECIDED
    if len(definite) > 1:
        return disputed
    return cannot_tell if found & UNDECIDED or not definite else definite.pop()


def agreed(branches: tuple[Branch, ...]) -> tuple[Branch, ...]:
    """The branches, or only the first one, under no answer in particular, where all of them say the same."""
    said = {(one.state, one.since, one.possible, one.last_day, one.phase) for one in branches}
    return (evolve(branches[0], answers=()),) if len(branches) > 1 and len(said) == 1 else branches
