"""Who pays what."""

from attrs import frozen

from bilanlib.models.fields import notes, reference, told
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
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    source: Maybe[FundingSource] = told()
    amount: Maybe[Money | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()
