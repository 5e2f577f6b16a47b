"""Amounts of money, which add only like to like."""

from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Annotated

from attrs import field, frozen

from bilanlib.errors import InvalidValueError


class TaxBasis(Enum):
    """Whether an amount holds the value-added tax (taxe sur la valeur ajoutée)."""

    INCLUSIVE = "ttc"
    EXCLUSIVE = "ht"
    EXEMPT = "exempt"


@frozen
class Letters:
    """Marks text that is made of that many capital letters.

    Attributes:
        length: How many.
    """

    length: int


Currency = Annotated[str, Letters(3)]
"""Code of a currency (ISO 4217): three capital letters. That it is in use somewhere is not looked up."""


def is_letters(value: object, length: int) -> bool:
    """Whether it is that many capital letters of A to Z."""
    return isinstance(value, str) and len(value) == length and value.isascii() and value.isalpha() and value.isupper()


def _cents(amount: Decimal | int | str) -> Decimal:
    try:
        value = Decimal(amount)
        exact = value.quantize(Decimal("0.01"))
    except InvalidOperation:
        exact = value = Decimal("NaN")
    if not exact.is_finite():
        raise InvalidValueError(f"Money.amount is {amount!r}, not an amount of money")
    if exact != value:
        raise InvalidValueError(f"Money.amount is {value}, not a whole number of cents")
    return exact


@frozen
class Euros:
    """A number of euros of which it does not matter whether tax is inside (rights on an account).

    Attributes:
        amount: How many, to the cent.
    """

    amount: Decimal = field(converter=_cents)


@frozen
class Money:
    """An amount in a currency, with or without tax.

    Attributes:
        amount: The amount, to the cent; zero or more.
        currency: ISO 4217 code.
        tax_basis: Whether tax is inside.

    Raises:
        InvalidValueError: the amount is negative, not finite or finer than a cent, or the currency is no code.
    """

    amount: Decimal = field(converter=_cents)
    currency: Currency = "EUR"
    tax_basis: TaxBasis = TaxBasis.INCLUSIVE

    def __attrs_post_init__(self) -> None:
        """Refuse a negative amount, and a currency that is no code."""
        if self.amount < 0:
            raise InvalidValueError(f"Money.amount is {self.amount}, not zero or more")
        if not is_letters(self.currency, 3):
            raise InvalidValueError(f"Money.currency is {self.currency!r}, not three capital letters (ISO 4217)")

    def __add__(self, other: "Money") -> "Money":
        """Add an amount of the same currency and tax basis.

        Raises:
            InvalidValueError: the two are not alike; no rate of exchange or tax is ever guessed.
        """
        if (self.currency, self.tax_basis) != (other.currency, other.tax_basis):
            ours, theirs = f"{self.currency} {self.tax_basis.value}", f"{other.currency} {other.tax_basis.value}"
            raise InvalidValueError(f"Money + Money is {ours} + {theirs}, not two amounts alike")
        return Money(self.amount + other.amount, self.currency, self.tax_basis)
