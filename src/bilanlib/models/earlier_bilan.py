"""Bilans that the person did before."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import FundingSource, Initiative
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class EarlierBilan:
    """A bilan that the person did before this one.

    Attributes:
        scheme: Id of the scheme it stood under; None for one that the library does not know.
        started_on: Its first day.
        ended_on: Its last day.
        initiative: Who asked for it.
        paid_by: Who paid for it; where several did, the fund among them.
        funded_on: Day on which the payer agreed to pay for it.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    scheme: Maybe[str | None] = told()
    started_on: Maybe[date] = day()
    ended_on: Maybe[date] = day()
    initiative: Maybe[Initiative] = told()
    paid_by: Maybe[FundingSource] = told()
    funded_on: Maybe[date] = day()
    ref: str | None = reference()
    extra: Extra = notes()
