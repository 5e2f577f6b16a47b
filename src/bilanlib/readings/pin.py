"""An answer that somebody decided on: which, who, when and why."""

from collections.abc import Iterable
from datetime import date

from attrs import Attribute, evolve, field, frozen

from bilanlib.errors import InvalidValueError
from bilanlib.readings.reading import Reading


def _is_answer(_: object, attribute: "Attribute[Reading]", value: object) -> None:
    if not isinstance(value, Reading):
        raise InvalidValueError(f"Pin.{attribute.name} is {value!r}, not an answer to a disputed question")


def _has_words(_: object, attribute: "Attribute[str]", value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise InvalidValueError(f"Pin.{attribute.name} is {value!r}, not some words")


def _is_day(_: object, attribute: "Attribute[date]", value: object) -> None:
    # A datetime is a date to isinstance, but it is a moment, not a day.
    if type(value) is not date:
        raise InvalidValueError(f"Pin.{attribute.name} is {value!r}, not a day (datetime.date)")


@frozen
class Pin:
    """An answer that a firm decided on for all its cases (réponse fixée), with what its reports cite.

    Attributes:
        answer: The answer.
        by: Who decided, in the firm's words (a role rather than a name); never blank.
        on: Day of the decision; it may lie after the day of judgement.
        why: The reason, in the firm's words; never blank.
        source: Where the decision is kept, for instance the name of a file; None where nobody told.
        overruled_by: Another answer to the same question, which the caller prefers this once; None where the pin holds.

    Raises:
        InvalidValueError: a field cannot be, or `overruled_by` answers another question, or is the answer itself.
    """

    answer: Reading = field(validator=_is_answer)
    by: str = field(kw_only=True, validator=_has_words)
    on: date = field(kw_only=True, validator=_is_day)
    why: str = field(kw_only=True, validator=_has_words)
    source: str | None = field(kw_only=True, default=None)
    overruled_by: Reading | None = field(kw_only=True, default=None)

    def __attrs_post_init__(self) -> None:
        """Refuse to be overruled by what is no other answer to the question."""
        other = self.overruled_by
        if other is not None and (type(other) is not type(self.answer) or other is self.answer):
            raise InvalidValueError(f"Pin.overruled_by is {other!r}, not another answer to {self.answer.id}")

    @property
    def taken(self) -> Reading:
        """The answer that a check takes: the pinned one, or the one preferred to it."""
        return self.answer if self.overruled_by is None else self.overruled_by


def overruled(pins: Iterable[Pin], answers: Iterable[Reading]) -> tuple[Pin, ...]:
    """The pins, each marked as overruled where another answer to its question is given; of several, by the first."""
    given: dict[type[Reading], Reading] = {}
    for answer in answers:
        given.setdefault(type(answer), answer)
    return tuple(_overruled(pin, given.get(type(pin.answer), pin.answer)) for pin in pins)


def _overruled(pin: Pin, answer: Reading) -> Pin:
    return evolve(pin, overruled_by=None if answer is pin.answer else answer)


def sort_out(told: Iterable[object]) -> tuple[tuple[Reading, ...], tuple[Pin, ...]]:
    """The answers that a check takes, each once, and the pins among what was told.

    Raises:
        InvalidValueError: something is neither an answer nor a pin.
    """
    answers: dict[Reading, None] = {}
    pins: dict[Pin, None] = {}
    for place, one in enumerate(told):
        if isinstance(one, Pin):
            pins[one] = None
            answers[one.taken] = None
        elif isinstance(one, Reading):
            answers[one] = None
        else:
            raise InvalidValueError(f"readings[{place}] is {one!r}, not an answer to a disputed question, nor a Pin")
    return tuple(answers), tuple(pins)
