"""Kinds of deadlines: who must or may act, and in whose frame the days are worked out."""

from attrs import frozen

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.messages.terms import Term


class Necessity(Term):
    """Whether somebody must act, or is free to."""

    MUST = "must", "obligation"
    MAY = "may", "faculté"


@frozen(eq=False, kw_only=True)
class DeadlineKind:
    """A dated consequence that cases of a scheme can have.

    Attributes:
        id: Its address, like a rule's: text, article, name. Public, never reused.
        title: What is to be done, in French, without a verb: "Signature de la convention par le salarié".
        actors: Who acts.
        necessity: Whether they must, or may.
        silence: What follows if nothing is done, in French.
        force: Whose word it is.
        frame: A rule in whose place the days are worked out: its condition, its governing event, its wordings, its
            values and its things; the body gives days and judges nothing.
        rule: The rule that judges whether the deadline is kept; None where none does.
    """

    id: str
    title: str
    actors: tuple[Holder, ...]
    necessity: Necessity
    silence: str
    force: Force
    frame: Rule
    rule: Rule | None
