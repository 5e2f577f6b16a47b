"""What a row of the table of payers holds."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from attrs import frozen

from bilanlib.calculators.fr.bar import Bar
from bilanlib.calculators.prospects import Prospect
from bilanlib.engine.fact import Question
from bilanlib.law.citation import Article, Confidence
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.models.situation import Situation
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.parameter import Parameter
from bilanlib.readings.reading import Reading
from bilanlib.schemes.payers.route import Route

T = TypeVar("T")


@frozen(eq=False, kw_only=True)
class RouteCondition:
    """What must hold for somebody to pay.

    Attributes:
        path: The fact of the situation that tells.
        ask: What to ask where it is not told.
        holds: Whether it holds by the law of a day; UNKNOWN where the situation does not tell.
        unless: What to say where it does not hold, in French; `{limit}` stands for the limit.
        source: The article it comes from.
        limit: The number it is held against; None where there is none.
        failing: What may be expected at best where it does not hold.
        since: First day on which it is a condition; None where it always was.
        readings: Disputed questions about it.
    """

    path: str
    ask: Question
    holds: Callable[[Situation, date], Maybe[bool]]
    unless: str
    source: Article
    limit: Parameter[int] | None = None
    failing: Prospect = Prospect.EXCLUDED
    since: date | None = None
    readings: tuple[type[Reading], ...] = ()


def told(fact: Callable[[Situation], Maybe[bool]], *, wanted: bool = True) -> Callable[[Situation, date], Maybe[bool]]:
    """Whether a yes-or-no fact is what is wanted."""

    def holds(situation: Situation, _: date) -> Maybe[bool]:
        value = fact(situation)
        return UNKNOWN if value is UNKNOWN else value is wanted

    return holds


@frozen(eq=False, kw_only=True)
class Remark:
    """What else is to be known of a way to pay.

    Attributes:
        text: What, in French.
        source: The article it comes from; where that has no wording on a day, nothing is said.
        facts: The facts of the sentence on a day.
        since: First day on which it is true; None where it always was.
        readings: Disputed questions about it.
    """

    text: str
    source: Article
    facts: Callable[[date], tuple[tuple[str, Printable], ...]] | None = None
    since: date | None = None
    readings: tuple[type[Reading], ...] = ()

    def on(self, day: date) -> Message:
        """The sentence, with what holds on a day."""
        return Message(self.text, () if self.facts is None else self.facts(day))


def valued(
    parameter: Parameter[T], show: Callable[[T], Printable]
) -> Callable[[date], tuple[tuple[str, Printable], ...]]:
    """The value of the law on a day, as the fact `value` of a remark."""
    return lambda day: (("value", show(parameter.on(day))),)


@frozen(eq=False, kw_only=True)
class PayerRow:
    """A way to have a bilan paid.

    Attributes:
        route: Its name.
        payer: Who pays, in French.
        sources_of_money: Whose money it is, as funding lines name them.
        instrument: Under which instrument, in French.
        working_time: What becomes of working time and pay, in French.
        granted: What may be expected where every condition holds.
        why: Why that, in French.
        conditions: What must hold.
        remarks: What else is to be known.
        articles: What it rests on, the one that makes it first: it exists on the days on which that has a wording.
        confidence: How sure it is as a whole.
        bar: Whether it bars another bilan from the CPF; None where that follows from whose money it is.
        readings: Disputed questions about it.
        schemes: Ids of the schemes under which a bilan paid so stands.
    """

    route: Route
    payer: str
    sources_of_money: frozenset[FundingSource]
    instrument: str
    working_time: str
    granted: Prospect
    why: str
    conditions: tuple[RouteCondition, ...] = ()
    remarks: tuple[Remark, ...] = ()
    articles: tuple[Article, ...]
    confidence: Confidence = Confidence.A
    bar: Bar | None = None
    readings: tuple[type[Reading], ...] = ()
    schemes: tuple[str, ...] = ("fr-private",)
