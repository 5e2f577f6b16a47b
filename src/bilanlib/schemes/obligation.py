"""What a state asks of somebody."""

from typing import TypeAlias

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.calculators.states import ActionState, ConventionState
from bilanlib.engine.rule import Rule
from bilanlib.law.citation import Reference
from bilanlib.messages.terms import Term
from bilanlib.readings.reading import Reading

State: TypeAlias = ConventionState | ActionState
"""How a convention, or an action, stands."""


class ObligationKind(Term):
    """What a state asks."""

    MUST = "must", "doit"
    MAY = "may", "peut"
    MUST_NOT = "must_not", "ne doit pas"


class DueBy(Term):
    """By when."""

    LAST_DAY_TO_ACCEPT = "last_day_to_accept", "dernier jour pour accepter"
    BEGIN_OF_ACTION = "begin_of_action", "début de l’action"
    END_OF_ACTION = "end_of_action", "terme de l’action"


@frozen(eq=False, kw_only=True)
class Obligation:
    """What somebody must, may or must not do in some states.

    Attributes:
        rule: The rule that judges it; schemes that have the rule have the obligation.
        states: The states in which it holds.
        kind: Whether it must, may or must not be done.
        actor: Who.
        what: Who must, may or must not do what: a French sentence.
        or_else: What silence or a breach means, or what to know: a French sentence that follows a colon.
        due: By when; None where no day is set.
        sources: Wordings it rests on.
        is_done_when_met: Whether nothing is left to do once the rule is met.
        is_before_begin: Whether it is of use only while the action surely has not begun, and may.
        unless: Answers, tried only where a caller pins them, under which it does not hold.
    """

    rule: Rule
    states: frozenset[State]
    kind: ObligationKind
    actor: Holder
    what: str
    or_else: str
    due: DueBy | None = None
    sources: tuple[Reference, ...]
    is_done_when_met: bool = False
    is_before_begin: bool = False
    unless: tuple[Reading, ...] = ()
