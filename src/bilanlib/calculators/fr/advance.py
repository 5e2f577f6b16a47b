"""What may be paid before anything was done."""

from decimal import ROUND_DOWN, Decimal

_CENT = Decimal("0.01")


def largest_advance(price: Decimal, share: Decimal) -> Decimal:
    """The largest advance that a fund may pay on a price (avance).

    Args:
        price: The agreed price, in euros.
        share: The largest share of it that may be paid in advance, included.

    Returns:
        Euros, rounded down to the cent: one cent more would be above the share.

    Source:
        Code du travail, art. R. 6332-25, II.
    """
    return (price * share).quantize(_CENT, ROUND_DOWN)
