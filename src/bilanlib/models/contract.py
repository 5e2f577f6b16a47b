"""The contract of a person who pays a bilan, and what is paid under it."""

from datetime import date, timedelta

from attrs import frozen

from bilanlib.models.fields import day, duration, many, notes, number, reference, told, worked
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Channel, ContractMention, EndGround, Information, Presence
from bilanlib.models.unknown import Maybe
from bilanlib.money import Money


@frozen(kw_only=True)
class Instalment:
    """A part of the price that a contract asks for (échéance).

    Attributes:
        due_on: Day on which it is asked for; None where the contract names no day.
        days_after: How many days after the signature it is asked for; None where it is not counted from there.
        amount: How much; None where the contract gives a share.
        share: How much, in whole per cent of the price; None where the contract gives an amount.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    due_on: Maybe[date | None] = day()
    days_after: Maybe[int | None] = number()
    amount: Maybe[Money | None] = told()
    share: Maybe[int | None] = number()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Payment:
    """A sum that the person paid.

    Attributes:
        paid_on: Its day.
        amount: How much.
        refunded_on: Day on which all of it was given back; None if it was not.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    paid_on: Maybe[date] = day()
    amount: Maybe[Money] = told()
    refunded_on: Maybe[date | None] = day()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class EarlyEnd:
    """The end of a contract before the bilan was carried out to its end (cessation anticipée).

    Attributes:
        ended_on: Its day.
        ground: Why it ended.
        performed: Hours that had been given by then; None if none had.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    ended_on: Maybe[date] = day()
    ground: Maybe[EndGround] = told()
    performed: Maybe[timedelta | None] = worked()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Contract:
    """The contract of provider and person where the person pays (contrat de L. 6353-3), or its template.

    Attributes:
        signed_on: Day on which the last of the two signed; None if it is not signed.
        enrolled_on: Day of the definitive enrolment (inscription définitive); None if that did not happen.
        informed_on: Day on which the person was handed what must be known before; None if that did not happen.
        informed_of: What the person was handed then.
        mentions: For each mention, whether it is there. A mention that is not a key has not been looked for.
        is_distant: Whether it is concluded at a distance, or off the premises of the provider.
        price: The price that is agreed.
        hours: Hours that are agreed.
        instalments: What it asks for, and when.
        payments: What the person paid.
        withdrawn_on: Day on which the person sent the withdrawal (rétractation); None if that did not happen.
        withdrawal_channel: How the withdrawal was sent.
        early_end: Its end before the bilan was carried out; None if it has not ended so.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    signed_on: Maybe[date | None] = day()
    enrolled_on: Maybe[date | None] = day()
    informed_on: Maybe[date | None] = day()
    informed_of: Maybe[tuple[Information, ...]] = many()
    mentions: Maybe[Table[ContractMention, Presence]] = told()
    is_distant: Maybe[bool] = told()
    price: Maybe[Money] = told()
    hours: Maybe[timedelta] = duration()
    instalments: Maybe[tuple[Instalment, ...]] = many()
    payments: Maybe[tuple[Payment, ...]] = many()
    withdrawn_on: Maybe[date | None] = day()
    withdrawal_channel: Maybe[Channel] = told()
    early_end: Maybe[EarlyEnd | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()
