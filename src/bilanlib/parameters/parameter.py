"""A value of the law through time."""

from datetime import date
from enum import Enum
from typing import Generic, TypeVar

from attrs import field, frozen

from bilanlib.errors import InvalidValueError, NotInForceError
from bilanlib.law.citation import Confidence, Draft, Reference

T_co = TypeVar("T_co", covariant=True)


class Direction(Enum):
    """Which way a scheme may tighten a value; the other way is a relaxation, and refused."""

    AT_MOST = "at most"
    AT_LEAST = "at least"
    SUPERSET = "superset"
    EXACT = "exact"


@frozen
class Value(Generic[T_co]):
    """A value and the wording that sets it.

    Attributes:
        value: The value; its type carries the unit.
        source: The wording; the value holds from the first day of it.
        confidence: How sure it is.
    """

    value: T_co
    source: Reference
    confidence: Confidence = Confidence.A

    @property
    def since(self) -> date:
        """First day on which the value holds."""
        return self.source.version.validity.since


@frozen
class DraftValue(Generic[T_co]):
    """A value that a draft would set.

    Attributes:
        value: The value.
        draft: The draft.
    """

    value: T_co
    draft: Draft


@frozen(eq=False)
class Parameter(Generic[T_co]):
    """The history of a value: each value holds until the next, so no gap and no overlap can be written.

    Attributes:
        id: Address of the article, then a name.
        title: What it is, in French.
        values: From the oldest; empty for a value that only a draft sets.
        direction: Which way it may be tightened.
        draft: What a draft would set, for those who ask for its preview.
        tightens: The value of the law that it makes stricter for the cases of one scheme; None where it stands beside
            the others. A scheme that uses a looser one is refused: see `refuse_looser`.

    Raises:
        InvalidValueError: a value starts before the one it follows.
    """

    id: str
    title: str
    values: tuple[Value[T_co], ...] = field()
    direction: Direction
    draft: DraftValue[T_co] | None = None
    tightens: "Parameter[T_co] | None" = None

    def __attrs_post_init__(self) -> None:
        """Refuse a history that goes backwards."""
        days = [value.since for value in self.values]
        if days != sorted(set(days)):
            raise InvalidValueError(f"{self.id}.values start on {days}, not each after the one before")

    def entry_on(self, day: date) -> Value[T_co]:
        """The value of that day with its source.

        Raises:
            NotInForceError: the day is before the first value.
        """
        for value in reversed(self.values):
            if value.since <= day:
                return value
        first = self.values[0].since if self.values else "a draft only"
        raise NotInForceError(f"{self.id} has no value on {day}; its first is of {first}")

    def on(self, day: date) -> T_co:
        """The value of that day.

        Raises:
            NotInForceError: the day is before the first value.
        """
        return self.entry_on(day).value
