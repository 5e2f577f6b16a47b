"""How a price is shared between the holder of a CPF, the account and those who add to it."""

from collections.abc import Sequence
from decimal import Decimal

from attrs import frozen

from bilanlib.parameters.fr.code_du_travail.r6333_3 import Purse

NIL = Decimal("0.00")


@frozen(kw_only=True)
class Shares:
    """Who pays how much, in euros; the four together are the price.

    Attributes:
        holder: What the holder pays.
        rights: What the acquired rights pay.
        endowments: What the endowments on the account pay.
        top_ups: What others add.
    """

    holder: Decimal
    rights: Decimal
    endowments: Decimal
    top_ups: Decimal


def shares_of(
    price: Decimal,
    fundable: Decimal,
    purses: dict[Purse, Decimal],
    order: Sequence[Purse],
    participation: Decimal,
    *,
    is_on_top: bool,
) -> Shares:
    """Share a price.

    Acquired rights leave room for the participation; what others give is drawn for what would be left to pay. So the
    holder pays the participation, or what is left of the price where that is less, or more where the money runs out.

    Args:
        price: The price, in euros.
        fundable: The part of it that the account can pay; what lies beyond is left to the holder.
        purses: How much each purse holds, ceilings applied.
        order: From the first that is drawn to the last.
        participation: What the holder owes; zero for who owes none.
        is_on_top: Whether the participation comes on top of what is left to pay, and is not the least of it (A11).

    Source:
        Code du travail, art. L. 6323-4, R. 6323 and R. 6333-3.
    """
    room, drawn = fundable, dict.fromkeys(Purse, NIL)
    for purse in order:
        drawn[purse] = min(purses[purse], room)
        room -= drawn[purse]
    left, others = price - fundable + room, drawn[Purse.ENDOWMENTS] + drawn[Purse.TOP_UPS]
    owed = left + participation if is_on_top else max(left, participation)
    holder = min(owed, price - others)
    # The account pays the less, the more the holder pays: the participation comes off the rights.
    return Shares(
        holder=holder,
        rights=price - others - holder,
        endowments=drawn[Purse.ENDOWMENTS],
        top_ups=drawn[Purse.TOP_UPS],
    )
