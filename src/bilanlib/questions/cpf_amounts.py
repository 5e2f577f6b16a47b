"""What was told about the money of a CPF bilan, checked."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from attrs import frozen

from bilanlib.errors import InvalidValueError
from bilanlib.messages.terms import Term
from bilanlib.models.terms import FundingSource, Status
from bilanlib.models.unknown import Maybe
from bilanlib.parameters.parameter import Parameter

T = TypeVar("T")

FIRST_REQUEST = date(2019, 1, 1)
"""First day of a request that can be reckoned: older law is not encoded."""

_CENT = Decimal("0.01")


class Exemption(Term):
    """Why a holder owes no participation, beside the status and what others add."""

    PREVENTION_POINTS = "prevention_points", "usage de points du compte professionnel de prévention"
    ACCIDENT_TOP_UP = "accident_top_up", "abondement pour accident du travail ou maladie professionnelle"


@frozen(kw_only=True)
class Told:
    """What was told; see `cpf_financing`.

    Raises:
        InvalidValueError: a part is more than the whole, or one of the two numbers of hours is missing.
    """

    price: Decimal
    balance: Decimal
    request_on: date
    status: Maybe[Status]
    endowments: Decimal
    top_ups: Mapping[FundingSource, Decimal]
    fundable: Decimal | None
    accompaniment_hours: Decimal | None
    total_hours: Decimal | None
    exemptions: frozenset[Exemption]
    is_low_qualified: bool

    def __attrs_post_init__(self) -> None:
        """Refuse parts that are more than the whole."""
        if self.fundable is not None and self.fundable > self.price:
            raise InvalidValueError(f"fundable is {self.fundable}, not at most the price ({self.price})")
        part, whole = self.accompaniment_hours, self.total_hours
        if (part is None) is not (whole is None):
            raise InvalidValueError("accompaniment_hours and total_hours are told together, or neither is")
        if part is not None and whole is not None and not 0 < whole >= part:
            raise InvalidValueError(f"accompaniment_hours is {part}, not at most total_hours ({whole}, more than zero)")

    @property
    def share_of_hours(self) -> Decimal | None:
        """The part of the price that goes to accompaniment, by the hours; None where they are not told."""
        if self.accompaniment_hours is None or self.total_hours is None:
            return None
        return (self.price * self.accompaniment_hours / self.total_hours).quantize(_CENT)


def value_in_force(parameter: Parameter[T], day: date) -> T | None:
    """The value of a parameter on a day; None before its first one, when the law had none."""
    return parameter.on(day) if parameter.values[0].since <= day else None


def in_cents(name: str, told: Decimal | int | str) -> Decimal:
    """An amount that was told, to the cent.

    Raises:
        InvalidValueError: it is no number, negative, or finer than a cent.
    """
    try:
        value = Decimal(told)
        exact = value.quantize(_CENT)
    except InvalidOperation:
        raise InvalidValueError(f"{name} is {told!r}, not an amount of zero or more, to the cent") from None
    if exact != value or value < 0:
        raise InvalidValueError(f"{name} is {told!r}, not an amount of zero or more, to the cent")
    return exact


def told_in_cents(name: str, told: Decimal | int | str | None) -> Decimal | None:
    """An amount that need not be told, to the cent."""
    return None if told is None else in_cents(name, told)


def top_ups_of(
    told: Mapping[FundingSource, Decimal | int | str] | Decimal | int | str,
) -> dict[FundingSource, Decimal]:
    """What others add, by who adds it; a bare amount comes from somebody who is not told."""
    if isinstance(told, Mapping):
        return {source: in_cents(f"abondements[{source.value}]", amount) for source, amount in told.items()}
    return {FundingSource.OTHER: in_cents("abondements", told)}
