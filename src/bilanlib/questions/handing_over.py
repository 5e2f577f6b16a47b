"""Whether something is given to the person today: every combination of what is not told, tried."""

from collections.abc import Iterable
from datetime import date
from itertools import product
from typing import NamedTuple

from attrs import evolve

from bilanlib.answers.missing import Missing
from bilanlib.calculators.course import has_begun
from bilanlib.calculators.states import ActionState
from bilanlib.engine.fact import Fact
from bilanlib.law.citation import Reference
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import DocumentKind, Phase, Topic
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.action_states import missing_facts
from bilanlib.questions.handover_items import HandoverItem, HandoverState
from bilanlib.questions.standing import Standing
from bilanlib.rules.facts.contents import FOLLOW_UP, TOPICS
from bilanlib.rules.facts.documents import DELIVERIES
from bilanlib.schemes.handovers import HandoverLine, Thing

_STOPPED = frozenset({ActionState.BARRED, ActionState.INTERRUPTED, ActionState.CANCELLED})
_DONE = frozenset({ActionState.CONCLUDED, ActionState.ENDED})
_EITHER = frozenset({True, False})


class Told(NamedTuple):
    """What is told of a case.

    Attributes:
        case: The case as it was given.
        earlier: The case without what happened later.
        action: How its action stands.
        at: The day, included.
    """

    case: Bilan
    earlier: Bilan
    action: Standing
    at: date


class _Given(NamedTuple):
    """Whether something was given.

    Attributes:
        answers: The answers that are left; one where it is told.
        on: The day on which a document was given; None where it was not, or has no day.
        fact: The fact that tells it.
    """

    answers: frozenset[bool]
    on: date | None
    fact: Fact[object]


def item_of(
    line: HandoverLine, things: tuple[Thing, ...], source: Reference, told: Told, *, is_late: bool | None
) -> HandoverItem:
    """How something that the law wants to be given stands.

    Args:
        line: What the law says of it.
        things: What is given.
        source: Wording that asks for it.
        told: What is told of the case.
        is_late: Whether the rule says that it should have been given; None where that cannot be told.
    """
    given, begun, stopped = _given(line, things, told), _begun(line, told), _stopped(told.action)
    is_document = isinstance(things[0], DocumentKind)
    found = {_state(*one, is_document=is_document) for one in product(given.answers, begun, stopped)}
    state = found.pop() if len(found) == 1 else HandoverState.CANNOT_TELL
    return HandoverItem(
        line=line,
        things=things,
        state=state,
        given_on=given.on if state is HandoverState.GIVEN else None,
        is_overdue=is_late if is_document and state is HandoverState.NOW else False,
        reference=source,
        missing=_missing(given, begun | stopped, told) if state is HandoverState.CANNOT_TELL else (),
    )


def _state(given: bool, begun: bool, stopped: bool, *, is_document: bool) -> HandoverState:  # noqa: FBT001 - a row of facts
    if given and (is_document or begun):
        return HandoverState.GIVEN
    if stopped:
        return HandoverState.NOT_DUE
    return HandoverState.NOW if begun else HandoverState.LATER


def _begun(line: HandoverLine, told: Told) -> frozenset[bool]:
    if {*told.action.possible} <= _DONE and told.action.possible:
        return frozenset({True})
    return has_begun(told.earlier.sessions, line.phase, told.at)


def _stopped(action: Standing) -> frozenset[bool]:
    return frozenset(state in _STOPPED for state in action.possible)


def _given(line: HandoverLine, things: tuple[Thing, ...], told: Told) -> _Given:
    if isinstance(things[0], DocumentKind):
        return _delivered(things[0], told)
    if line.offer is not None:
        offer = FOLLOW_UP.read(told.earlier)
        return _Given(_EITHER if offer is UNKNOWN else frozenset({offer is not None}), None, FOLLOW_UP)
    return _Given(_covered(line.phase, things, told.earlier), None, TOPICS)


def _delivered(kind: DocumentKind, told: Told) -> _Given:
    deliveries = DELIVERIES.read(told.earlier)
    if deliveries is UNKNOWN:
        return _Given(_EITHER, None, DELIVERIES)
    first = min((day for one, day in deliveries if one is kind), default=None)
    return _Given(frozenset({first is not None}), first, DELIVERIES)


def _covered(phase: Phase, things: tuple[Thing, ...], case: Bilan) -> frozenset[bool]:
    topics = TOPICS.read(case)
    covered: tuple[Topic, ...] | None = None if topics is UNKNOWN else topics.get(phase)
    return _EITHER if covered is None else frozenset({{*things} <= {*covered}})


def _missing(given: _Given, rest: frozenset[bool], told: Told) -> tuple[Missing, ...]:
    of_action = told.action.missing if len(rest) > 1 else ()
    of_thing = missing_facts(given.fact, told.case) if len(given.answers) > 1 else ()
    return tuple(dict.fromkeys((*of_thing, *of_action)))


def one_way_is_enough(items: Iterable[HandoverItem]) -> tuple[HandoverItem, ...]:
    """Where one of several ways is enough and one was taken, nothing is due on the others."""
    listed = tuple(items)
    taken = {one.line for one in listed if one.line.one_of is not None and one.state is HandoverState.GIVEN}
    return tuple(
        evolve(one, state=HandoverState.NOT_DUE, missing=())
        if one.line in taken and one.state is not HandoverState.GIVEN
        else one
        for one in listed
    )
