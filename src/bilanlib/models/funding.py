"""Who pays what."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import Maybe
from bilanlib.money import Money


@frozen(kw_only=True)
class FundingLine:
    """One payer and its part.

    Attributes:
        source: Who pays, and under which title.
        amount: How much; None where the part is not a sum of money (staff of the house).
        agreed_on: Day on which the payer bound itself: conclusion of its convention, its agreement to pay, or, for the
            CPF, the day on which the Caisse des dépôts finds its terms of use met; None before that.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    source: Maybe[FundingSource] = told()
    amount: Maybe[Money | None] = told()
    agreed_on: Maybe[date | None] = day()
    ref: str | None = reference()
    extra: Extra = notes()
