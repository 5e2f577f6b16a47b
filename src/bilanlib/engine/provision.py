"""Provisions: what a text says, sentence by sentence, and what a scheme does about each."""

from collections.abc import Callable

from attrs import frozen

from bilanlib.engine.rule import Rule
from bilanlib.law.citation import Article
from bilanlib.messages.terms import Term
from bilanlib.readings.reading import Reading


class ProvisionKind(Term):
    """What becomes of a provision."""

    RULE = "rule", "règle"
    """A rule gives a verdict on it."""
    WHEN = "when", "condition"
    """It says when other rules apply."""
    EFFECT = "effect", "effet"
    """It is worked out, and rules and questions use what comes out."""
    HUMAN = "human", "laissé aux personnes"
    """No fact can show it."""
    GAP = "gap", "non encodé"
    """Nothing answers it, for the reason given."""


@frozen(eq=False, kw_only=True)
class Provision:
    """One thing that an article says, in our words.

    Attributes:
        article: The article.
        alinea: Its paragraph (alinéa), counted from 1, items of lists included; 0 where paragraphs are not counted.
        sentence: Its sentence within the paragraph, counted from 1.
        says: What it says, in French.
        kind: What becomes of it.
        rules: Rules that judge it, or that apply only where it holds.
        duties: Ids of the duties that it leaves to people.
        functions: Functions that work it out.
        readings: Disputed questions about it.
        note: What must be added, in French: for a gap, the reason.
    """

    article: Article
    alinea: int
    sentence: int = 1
    says: str
    kind: ProvisionKind
    rules: tuple[Rule, ...] = ()
    duties: tuple[str, ...] = ()
    functions: tuple[Callable[..., object], ...] = ()
    readings: tuple[type[Reading], ...] = ()
    note: str = ""
