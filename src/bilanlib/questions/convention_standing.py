"""How the convention of a case stands, and each draft that was sent before it."""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import frozen

from bilanlib.answers.finding import NOT_TOLD
from bilanlib.answers.missing import Missing
from bilanlib.calculators.states import ConventionState
from bilanlib.engine.context import Ctx
from bilanlib.engine.judging import judge
from bilanlib.engine.outcome import Leaf
from bilanlib.engine.program import program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.convention_states import STATES, state
from bilanlib.questions.standing import Branch, Standing, agreed, joined
from bilanlib.readings.reading import Reading

_ALONE = Scheme(id="state", title=state.title, rules=(state,))
"""The engine tries readings, wordings and missing facts for what it finds in a scheme."""

_NOT_NEEDED = Message("ce bilan n’exige pas de convention tripartite, vu qui le finance")
_NO_WORDING = Message("aucune rédaction n’est encodée au jour de la transmission du projet")


@frozen(kw_only=True)
class Asked:
    """What is asked with a case.

    Attributes:
        at: The day, included.
        calendar: Public holidays.
        pinned: Answers that the caller pins.
    """

    at: date
    calendar: Calendar
    pinned: tuple[Reading, ...]


def standing_of(case: Bilan, asked: Asked, renamed: Mapping[str, str] | None = None) -> Standing:
    """How the convention of a case stands.

    Args:
        case: A case that holds nothing later than the day.
        asked: The day and what goes with it.
        renamed: Paths under which facts stand in the caller's case, where they are not those of this one.
    """
    program = program_of(_ALONE, frozenset[str](), is_offer=False, pinned=asked.pinned)
    values, unknown = program.read(case)
    ctx = Ctx(case, asked.at, asked.calendar, trier(asked.pinned))
    outcome = judge(program, program.steps[0], values, unknown, ctx)
    if not outcome.is_covered:
        return Standing(state=ConventionState.CANNOT_TELL, branches=(), not_covered=_NO_WORDING)
    paths = renamed or {}
    branches = tuple(_branch(leaf, paths) for leaf in outcome.leaves or ()) or (
        Branch(state=ConventionState.NOT_NEEDED, message=_NOT_NEEDED),
    )
    return Standing(
        state=joined(branches, ConventionState.DISPUTED, ConventionState.CANNOT_TELL),
        branches=agreed(branches),
        references=_references(outcome.leaves or ()),
    )


def _branch(leaf: Leaf, renamed: Mapping[str, str]) -> Branch:
    said = [finding for finding in leaf.findings if finding.template is not NOT_TOLD]
    missing = tuple(missing_fact(path, renamed) for finding in leaf.findings for path in finding.missing)
    answers = tuple(answer for _, told in leaf.choices for answer in told)
    if missing:
        return Branch(
            answers=answers,
            state=ConventionState.CANNOT_TELL,
            message=leaf.findings[-1].message,
            possible=tuple(STATES[one.code] for one in said),
            missing=missing,
        )
    facts = dict(said[0].facts)
    since, last_day = facts.get("since"), facts.get("last_day")
    return Branch(
        answers=answers,
        state=STATES[said[0].code],
        since=since if isinstance(since, date) else None,
        message=said[0].message,
        last_day=last_day if isinstance(last_day, date) else None,
    )


def missing_fact(path: str, renamed: Mapping[str, str]) -> Missing:
    """A fact to ask for, under the path that it has in the caller's case."""
    ask = state.question_about(path)
    return Missing(renamed.get(path, path), Message(ask.text), ask.holder, Message(ask.proof), ())


def _references(leaves: Iterable[Leaf]) -> tuple[Reference, ...]:
    found = [leaf.edition.references for leaf in leaves if leaf.edition is not None]
    return tuple(dict.fromkeys(one for some in found for one in some)) or state.sources
