"""The days of a deadline under some answers to the disputed questions, and how several of them join."""

from collections.abc import Iterable
from datetime import date

from attrs import evolve, frozen

from bilanlib.answers.verdict import Verdict, join_readings, join_wordings
from bilanlib.calculators.windows import DeadlineState, Window
from bilanlib.engine.dating import Dated
from bilanlib.engine.outcome import Choices, Leaf, all_recommended
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message


@frozen(eq=False, kw_only=True)
class Reckoning:
    """The days of a deadline under some answers to the disputed questions (décompte).

    Attributes:
        choices: The questions that mattered, and the answers.
        window: The days; None where no day is set under these answers, or the day they hang on is not told.
        state: How it stands; None where no day is set: what it hangs on has not taken place, or asks for nothing.
        untold: Paths of the facts that the days, or the state, wait for.
        references: Wordings in force on the governing day.
    """

    choices: Choices
    window: Window | None
    state: DeadlineState | None
    untold: tuple[str, ...]
    references: tuple[Reference, ...]

    @property
    def first_day(self) -> date | None:
        """First day, included; None where nothing sets one, or it is not known."""
        return None if self.window is None else self.window.first

    @property
    def last_day(self) -> date | None:
        """Last day, included; None where nothing sets one, or it is not known.

        Where facts are missing that could only make it later (`is_least`), it is the earliest that it can be.
        """
        return None if self.window is None else self.window.last

    @property
    def has_day(self) -> bool:
        """Whether a first or a last day is known."""
        return self.first_day is not None or self.last_day is not None

    @property
    def is_least(self) -> bool:
        """Whether the last day is the earliest that it can be, and facts that nobody told could make it later."""
        return self.window is not None and self.window.is_least

    @property
    def message(self) -> Message:
        """The days, and how they stand."""
        if self.state is None:
            return Message("aucun jour n’est fixé")
        return days_message(self.first_day, self.last_day, self.state)

    @property
    def is_recommended(self) -> bool:
        """Whether every answer is the recommended one."""
        return all_recommended(self.choices)


def days_message(first: date | None, last: date | None, state: DeadlineState, other: date | None = None) -> Message:
    """Between which days, included, and how that stands; without days, the day that another answer sets."""
    match first, last:
        case date(), date():
            both = (("first_day", first), ("last_day", last), ("state", state))
            return Message("du {first_day} au {last_day} inclus : {state}", both)
        case None, date():
            return Message("au plus tard le {last_day} : {state}", (("last_day", last), ("state", state)))
        case date(), None:
            return Message("à partir du {first_day} : {state}", (("first_day", first), ("state", state)))
        case _ if other is not None:
            facts = (("other_day", other), ("state", state))
            return Message("au plus tôt le {other_day}, selon une autre lecture : {state}", facts)
        case _:
            return Message("aucun jour connu : {state}", (("state", state),))


def reckoning_of(leaf: Leaf, at: date) -> Reckoning:
    """What one run of the function of a deadline gave."""
    dated = next((one for one in leaf.findings if isinstance(one, Dated)), None)
    references = () if leaf.edition is None else leaf.edition.references
    if dated is None:
        untold = tuple(path for finding in leaf.findings for path in finding.missing)
        state = DeadlineState.UNTOLD if leaf.verdict is Verdict.OPEN else None
        return Reckoning(choices=leaf.choices, window=None, state=state, untold=untold, references=references)
    state = dated.window.state_on(at)
    is_waiting = state is DeadlineState.UNTOLD or dated.window.is_least
    untold = tuple(dict.fromkeys(dated.untold)) if is_waiting else ()
    return Reckoning(choices=leaf.choices, window=dated.window, state=state, untold=untold, references=references)


def merged(reckonings: Iterable[Reckoning]) -> tuple[Reckoning, ...]:
    """The same days under the same answers told once: wordings that change nothing about them stand together."""
    found: dict[tuple[object, ...], Reckoning] = {}
    for one in reckonings:
        key = one.choices, one.window, one.state, one.untold
        other = found.get(key)
        references = one.references if other is None else (*other.references, *one.references)
        found[key] = evolve(one, references=tuple(dict.fromkeys(references)))
    return tuple(found.values())


_VERDICTS = {
    None: Verdict.NOT_APPLICABLE,
    DeadlineState.FUTURE: Verdict.NOT_APPLICABLE,
    DeadlineState.OPEN: Verdict.NOT_APPLICABLE,
    DeadlineState.MET: Verdict.PASS,
    DeadlineState.MISSED: Verdict.FAIL,
    DeadlineState.DISPUTED: Verdict.REVIEW,
    DeadlineState.UNTOLD: Verdict.OPEN,
}
_STATES = {verdict: state for state, verdict in _VERDICTS.items() if verdict is not Verdict.NOT_APPLICABLE}


def joined(leaves: Iterable[Leaf], at: date, *, is_end_disputed: bool) -> DeadlineState | None:
    """How a deadline stands under everything that was tried: as verdicts join, level by level.

    Args:
        leaves: The runs about one thing.
        at: Day of judgement.
        is_end_disputed: Whether the first question is which day governs; the others were asked below each answer to it.

    Returns:
        The state; None where no day is set under any answer.
    """
    tree: dict[object, dict[object, list[Verdict]]] = {}
    states: set[DeadlineState | None] = set()
    for leaf in leaves:
        states.add(state := reckoning_of(leaf, at).state)
        branch = tree.setdefault(leaf.choices[:1] if is_end_disputed else (), {})
        branch.setdefault(leaf.edition, []).append(_VERDICTS[state])
    branches = [join_wordings(join_readings(verdicts) for verdicts in tried.values()) for tried in tree.values()]
    verdict = join_readings(branches)
    if verdict is not Verdict.NOT_APPLICABLE:
        return _STATES[verdict]
    return next((one for one in (DeadlineState.OPEN, DeadlineState.FUTURE) if one in states), None)
