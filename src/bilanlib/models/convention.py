"""The tripartite convention: its draft, its mentions, its signatures."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, many, notes, personal, reference, told
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Capacity, Channel, Mention, Party, Presence
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.money import Money


@frozen(kw_only=True)
class Signature:
    """A signature under the convention.

    Attributes:
        party: For whom it binds.
        signed_on: Its day; None for a party that has not signed.
        capacity: In what quality the person signs.
        name: Who signs; personal data, never printed.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    party: Maybe[Party] = told()
    signed_on: Maybe[date | None] = day()
    capacity: Maybe[Capacity] = told()
    name: Maybe[str] = personal()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class EarlierDraft:
    """A draft that another one took the place of (projet antérieur).

    Nothing is due any more on such a draft, and no rule judges it: what the employee said or left unsaid of it is
    neither acceptance nor refusal of the draft that followed.

    Attributes:
        sent_on: Day the employer sent it.
        received_on: Day the employee received it; None if not received.
        refused_on: Day the employee refused it in so many words; None if that did not happen.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    sent_on: Maybe[date] = day()
    received_on: Maybe[date | None] = day()
    refused_on: Maybe[date | None] = day()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Convention:
    """The written agreement of employer, employee and provider (convention tripartite), or its template.

    Where several drafts were sent, its fields speak of the last one.

    Attributes:
        draft_sent_on: Day the employer sent the draft (transmission du projet); None if it was not sent.
        draft_received_on: Day the employee received it; None if not received.
        draft_channel: How it was sent.
        refused_on: Day the employee refused in so many words; None if that did not happen.
        ends_on: Last day of the period in which the bilan takes place; None where it sets none.
        parties: Who is to be bound.
        signatures: Who signed, and when.
        mentions: For each mention, whether it is there. A mention that is not a key has not been looked for.
        price: Price of the bilan.
        payment_terms: How it is paid, in the convention's words.
        earlier_drafts: Drafts that were sent before this one and that it takes the place of.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    draft_sent_on: Maybe[date | None] = day()
    draft_received_on: Maybe[date | None] = day()
    draft_channel: Maybe[Channel] = told()
    refused_on: Maybe[date | None] = day()
    ends_on: Maybe[date | None] = day()
    parties: Maybe[tuple[Party, ...]] = many()
    signatures: Maybe[tuple[Signature, ...]] = many()
    mentions: Maybe[Table[Mention, Presence]] = told()
    price: Maybe[Money | None] = told()
    payment_terms: Maybe[str | None] = told()
    earlier_drafts: Maybe[tuple[EarlierDraft, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()

    @property
    def beneficiary_signed_on(self) -> Maybe[date | None]:
        """Day the employee signed; None if the employee did not."""
        if self.signatures is UNKNOWN:
            return UNKNOWN
        first: date | None = None
        for sign in self.signatures:
            if sign.signed_on is None or (sign.party is not UNKNOWN and sign.party is not Party.BENEFICIARY):
                continue
            if sign.signed_on is UNKNOWN or sign.party is UNKNOWN:
                return UNKNOWN
            first = sign.signed_on if first is None else min(first, sign.signed_on)
        return first
