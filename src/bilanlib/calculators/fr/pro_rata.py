"""Code du travail, art. L. 6353-6, L. 6353-7 and L. 6354-1: parts of a price, and what is given back of it."""

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from attrs import evolve

from bilanlib.errors import InvalidValueError
from bilanlib.money import Money

_CENT, _PER_CENT = Decimal("0.01"), Decimal(100)
_MICROSECOND = timedelta(microseconds=1)


def pro_rata(price: Money, performed: timedelta, agreed: timedelta) -> Money:
    """What is owed for the hours that were given, where each is worth the same part of the price.

    Args:
        price: The price that is agreed.
        performed: Hours that were given; more than were agreed count as those that were.
        agreed: Hours that are agreed.

    Returns:
        The amount, to the cent, half a cent up.

    Raises:
        InvalidValueError: no hours are agreed, or fewer than none were given.

    Source:
        Code du travail, art. L. 6353-7.
    """
    if agreed <= timedelta():
        raise InvalidValueError(f"agreed is {agreed}, not more than zero")
    if performed < timedelta():
        raise InvalidValueError(f"performed is {performed}, not zero or more")
    part, whole = min(performed, agreed) // _MICROSECOND, agreed // _MICROSECOND
    return evolve(price, amount=(price.amount * part / whole).quantize(_CENT, ROUND_HALF_UP))


def to_refund(paid: Money, owed: Money) -> Money:
    """What is given back where more was paid than is owed (sommes indûment perçues).

    Args:
        paid: What was paid.
        owed: What is owed.

    Returns:
        The difference; zero where no more was paid.

    Raises:
        InvalidValueError: the two have not one currency and one tax basis.

    Source:
        Code du travail, art. L. 6354-1.
    """
    if (paid.currency, paid.tax_basis) != (owed.currency, owed.tax_basis):
        ours, theirs = f"{paid.currency} {paid.tax_basis.value}", f"{owed.currency} {owed.tax_basis.value}"
        raise InvalidValueError(f"paid and owed are {ours} and {theirs}, not two amounts alike")
    return evolve(paid, amount=max(paid.amount - owed.amount, Decimal(0)))


def part_of(price: Money, share: int) -> Decimal:
    """A share of a price given in per cent, exact: it can be finer than a cent."""
    return price.amount * share / _PER_CENT


def share_of(amount: Money, price: Money) -> Decimal:
    """The share of a price that an amount is, in per cent.

    Raises:
        InvalidValueError: the price is zero, so that nothing is a share of it.
    """
    if not price.amount:
        raise InvalidValueError("price is 0, not more than zero")
    return amount.amount * _PER_CENT / price.amount
