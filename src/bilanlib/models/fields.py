"""How fields of facts are declared: unknown by default, and refusing only what cannot be."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Annotated, TypeGuard

from attrs import Attribute, field, frozen

from bilanlib.errors import InvalidValueError
from bilanlib.models.table import Extra
from bilanlib.models.unknown import UNKNOWN, Unknown

PERSONAL = "personal"
"""Metadata key of the fields that hold personal data; `repr` hides them."""


@frozen
class Digits:
    """Marks text that is made of that many digits.

    Attributes:
        length: How many.
    """

    length: int


Siren = Annotated[str, Digits(9)]
"""Number of a legal person in France."""

Siret = Annotated[str, Digits(14)]
"""Number of an establishment; its first nine digits are the SIREN."""

_Validator = Callable[[object, "Attribute[Unknown]", object], None]


def _refuse(owner: object, attribute: "Attribute[Unknown]", value: object, expected: str) -> None:
    raise InvalidValueError(f"{type(owner).__name__}.{attribute.name} is {value!r}, not {expected}")


FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)
"""First and last day that a case can hold. Beyond them lie the placeholders of other programs (9999-12-31), no days."""


def _is_day(owner: object, attribute: "Attribute[Unknown]", value: object) -> None:
    # Most days are plain dates, and the first question settles them.
    if value is UNKNOWN or value is None or (type(value) is date and FIRST_DAY <= value <= LAST_DAY):
        return
    # A datetime is a date to isinstance, but it is a moment, not a day.
    if not isinstance(value, date) or isinstance(value, datetime):
        _refuse(owner, attribute, value, "a day (datetime.date), None or UNKNOWN")
    elif not FIRST_DAY <= value <= LAST_DAY:
        _refuse(owner, attribute, value, f"a day from {FIRST_DAY} to {LAST_DAY}, None or UNKNOWN")


MOST = 1000
"""The most of anything that a case can count."""


def is_count(value: object) -> TypeGuard[int]:
    """Whether it is a whole number that a case can hold; True and False are no numbers."""
    return type(value) is int and 0 <= value <= MOST


def _is_number(owner: object, attribute: "Attribute[Unknown]", value: object) -> None:
    if value is not UNKNOWN and value is not None and not is_count(value):
        _refuse(owner, attribute, value, f"a whole number from 0 to {MOST}, None or UNKNOWN")


_NO_TIME = timedelta()


def is_day_of_a_case(value: object) -> TypeGuard[date]:
    """Whether it is a day, and not a moment, within the years that a case can hold."""
    return type(value) is date and FIRST_DAY <= value <= LAST_DAY


def _takes_time(owner: object, attribute: "Attribute[Unknown]", value: object) -> None:
    if value is not UNKNOWN and (not isinstance(value, timedelta) or value <= _NO_TIME):
        _refuse(owner, attribute, value, "a duration (datetime.timedelta) of more than zero, or UNKNOWN")


def _takes_time_or_none(owner: object, attribute: "Attribute[Unknown]", value: object) -> None:
    if value is not None:
        _takes_time(owner, attribute, value)


def _is_siren(owner: object, attribute: "Attribute[Unknown]", value: object) -> None:
    _check_digits(owner, attribute, value, length=9)


def _is_siret(owner: object, attribute: "Attribute[Unknown]", value: object) -> None:
    _check_digits(owner, attribute, value, length=14)


def _check_digits(owner: object, attribute: "Attribute[Unknown]", value: object, *, length: int) -> None:
    if value is not UNKNOWN and value is not None and not is_digits(value, length):
        _refuse(owner, attribute, value, f"{length} digits, None or UNKNOWN")


def is_digits(value: object, length: int) -> bool:
    """Whether it is that many ASCII digits."""
    return isinstance(value, str) and len(value) == length and value.isascii() and value.isdecimal()


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _to_tuple(value: object) -> object:
    return tuple(value) if _is_list(value) else value


def _declare(*, validator: _Validator | None = None, is_personal: bool = False) -> Unknown:
    return field(default=UNKNOWN, validator=validator, repr=not is_personal, metadata={PERSONAL: is_personal})


def told() -> Unknown:
    """A fact of any kind, unknown until told."""
    return _declare()


def personal() -> Unknown:
    """Personal data: unknown until told, hidden by `repr`, never printed in a report."""
    return _declare(is_personal=True)


def day() -> Unknown:
    """A day: a `date` of the years 1900 to 2999 and not a `datetime`; None where nothing took place."""
    return _declare(validator=_is_day)


def duration() -> Unknown:
    """A duration of more than zero."""
    return _declare(validator=_takes_time)


def worked() -> Unknown:
    """A duration of more than zero; None for no time at all."""
    return _declare(validator=_takes_time_or_none)


def number() -> Unknown:
    """How many: a whole number from 0 to 1000; None where there is no bound."""
    return _declare(validator=_is_number)


def siren() -> Unknown:
    """A SIREN; None for who has none."""
    return _declare(validator=_is_siren)


def siret() -> Unknown:
    """A SIRET, fourteen digits; None for who has none."""
    return _declare(validator=_is_siret)


def many() -> Unknown:
    """Several things, in a tuple (a list is turned into one); the empty tuple says that there is none."""
    return field(default=UNKNOWN, converter=_to_tuple, metadata={PERSONAL: False})


def reference() -> str | None:
    """The embedder's own key for the object."""
    key: str | None = field(default=None, metadata={PERSONAL: False})
    return key


def notes() -> Extra:
    """The embedder's own notes on the object."""
    return field(default=Extra(), metadata={PERSONAL: True})
