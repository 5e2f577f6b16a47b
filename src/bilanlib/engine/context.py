"""What a rule's body may ask while it judges: the day, the values in force, the answer under trial, the calendar."""

from datetime import date
from typing import Protocol, TypeVar, cast

from bilanlib.engine.fact import Fact, Items, Tried
from bilanlib.errors import BilanlibError
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.parameters.parameter import Parameter
from bilanlib.periods.calendars import Calendar
from bilanlib.readings.reading import Reading

T = TypeVar("T")
R = TypeVar("R", bound=Reading)


class NotToldError(BilanlibError):
    """A body asked for a fact that nobody told; the engine turns it into an open finding.

    Attributes:
        paths: Where what is missing goes in the case.
    """

    def __init__(self, paths: tuple[str, ...]) -> None:
        """Keep the paths."""
        super().__init__(*paths)
        self.paths = paths


class Lookup(Protocol):
    """How values are looked up."""

    def __call__(self, parameter: Parameter[T], /) -> T:
        """The value of that parameter."""
        ...


class Ctx:
    """What a body sees besides its facts.

    Attributes:
        at: Day of judgement.
        case: The case; bodies do not look at it, but what says which of its facts are not told does.
        calendar: Holidays of the place.
        each: The things of which one is under judgement; None where it is the case itself.
        place: Its place among them.
        thing: The thing under judgement, where a rule judges several; bodies do not look at it.
        value: `value(parameter)` gives the value on the rule's governing day.
        chosen: Answers given so far in this run, by question.
        tried: Answers to try for a question, the recommended one first.
        things: The things of the case that were read so far.
    """

    __slots__ = ("at", "calendar", "case", "chosen", "each", "place", "thing", "things", "tried", "value")

    value: Lookup

    def __init__(self, case: Subject, at: date, calendar: Calendar, tried: Tried) -> None:
        """Start with no answer given."""
        self.case = case
        self.at = at
        self.calendar = calendar
        self.thing: object = None
        self.each: Items[object] | None = None
        self.place = 0
        self.chosen: dict[type[Reading], Reading] = {}
        self.tried = tried
        self.things: dict[Items[object], Maybe[tuple[object, ...]]] = {}

    def things_of(self, each: Items[object]) -> Maybe[tuple[object, ...]]:
        """The things that a rule judges one by one, read once."""
        if each not in self.things:
            self.things[each] = each.read(self.case)
        return self.things[each]

    def look_at(self, each: Items[object] | None, place: int, thing: object) -> None:
        """Turn to a thing, by its place among the others; without things, to the case itself."""
        self.each, self.place, self.thing = each, place, thing

    @property
    def where(self) -> str:
        """Path of the thing under judgement; the empty path is the case itself."""
        return "" if self.each is None else self.each.where(self.place, self.thing)

    def reading(self, question: type[R]) -> R:
        """The answer under trial. Ask only when it matters: a question that is not asked is not tried."""
        answer = self.chosen.get(question)
        if answer is None:
            answer = self.chosen[question] = self.tried(question)[0]
        # A dict cannot say that the answer to a question is one of its own; nothing else is put in here.
        return cast("R", answer)

    def ask(self, fact: Fact[T]) -> T:
        """A fact of the case, or of the thing under judgement, that matters only now.

        Raises:
            NotToldError: nobody told it; the engine makes the answer open.
        """
        owner = self.case if fact.items is None else self.thing
        try:
            told = fact.get(owner)
        except AttributeError:
            told = fact.read(owner)
        if told is UNKNOWN:
            raise NotToldError(fact.gaps(owner, "" if fact.items is None else f"{self.where}."))
        return told
