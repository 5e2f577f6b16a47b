"""Shares of amounts of money, without rounding."""

from bilanlib.money import Money

_WHOLE = 100


def is_above(part: Money, whole: Money, percent: int) -> bool:
    """Whether a part of an amount is more than so many per cent of it; just so many is not more.

    Both are of one currency and tax basis: the caller has seen to it.
    """
    return part.amount * _WHOLE > whole.amount * percent
