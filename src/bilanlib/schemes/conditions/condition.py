"""What a condition of a bilan is."""

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.messages.terms import Term


class ConditionKind(Term):
    """What a condition stands before."""

    ACCESS = "access", "pour que le bilan relève du dispositif"
    """Who may carry it out, and what it must be."""
    START = "start", "avant la première séance"
    """What must be done before it begins."""
    LEAVE = "leave", "pour que le congé soit pris"
    """What a leave for the bilan asks for; a bilan without leave does not."""
    FUNDING = "funding", "pour que le financeur paie"
    """What the fund asks for that is said to pay."""


@frozen(eq=False, kw_only=True)
class Condition:
    """A rule without which a bilan may not be carried out, or not begin.

    Attributes:
        rule: The rule.
        kind: What it stands before.
        actors: Who fulfils it.
        todo: What to do while it waits to be fulfilled, in French; once it is broken, the rule says what to do.
        exempting: Codes of the findings by which the rule says that it does not concern the case.
    """

    rule: Rule
    kind: ConditionKind
    actors: tuple[Holder, ...]
    todo: str
    exempting: frozenset[str] = frozenset()


def signed_by_all(rule: Rule, *parties: Holder) -> Condition:
    """All who are bound by the convention sign it before the bilan begins."""
    todo = "Faites signer la convention par toutes les parties avant le début du bilan."
    return Condition(rule=rule, kind=ConditionKind.START, actors=parties, todo=todo)
