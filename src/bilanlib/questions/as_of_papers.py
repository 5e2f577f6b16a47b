"""The convention and the documents as they stood on an earlier day."""

from datetime import date

from attrs import evolve

from bilanlib.models.convention import Convention, EarlierDraft, Signature
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.hindsight import has_come, of_many, past


def convention_as_of(convention: Convention, day: date) -> Convention:
    """The convention without what happened to it later; its text is told without a day, and stays."""
    return evolve(
        convention,
        draft_sent_on=past(convention.draft_sent_on, day),
        draft_received_on=past(convention.draft_received_on, day),
        draft_channel=convention.draft_channel if has_come(convention.draft_sent_on, day) else UNKNOWN,
        refused_on=past(convention.refused_on, day),
        signatures=of_many(convention.signatures, _signature, day),
        earlier_drafts=of_many(convention.earlier_drafts, earlier_draft_as_of, day),
    )


def _signature(one: Signature, day: date) -> Signature:
    return evolve(one, signed_on=past(one.signed_on, day))


def earlier_draft_as_of(one: EarlierDraft, day: date) -> EarlierDraft | None:
    """The draft without what happened to it later; None where it had not been sent."""
    if not has_come(one.sent_on, day):
        return None
    return evolve(one, received_on=past(one.received_on, day), refused_on=past(one.refused_on, day))


def document_as_of(one: Document, day: date) -> Document:
    """The document without what happened to it later; one that was made later does not exist yet."""
    return evolve(
        one,
        made_on=past(one.made_on, day),
        submitted_on=past(one.submitted_on, day),
        validated_on=past(one.validated_on, day),
        contents=one.contents if has_come(one.made_on, day) else UNKNOWN,
        delivered_on=past(one.delivered_on, day),
        disclosures=of_many(one.disclosures, _disclosure, day),
        destroyed_on=past(one.destroyed_on, day),
        destruction=one.destruction if has_come(one.destroyed_on, day) else UNKNOWN,
        retention=_retention(one.retention, day),
    )


def _disclosure(one: Disclosure, day: date) -> Disclosure | None:
    return one if has_come(one.on, day) else None


def _retention(one: Maybe[RetentionAgreement | None], day: date) -> Maybe[RetentionAgreement | None]:
    return one if one is UNKNOWN or one is None or has_come(one.agreed_on, day) else None
