"""Documents: made, delivered, shown, kept, destroyed."""

from datetime import date
from typing import NamedTuple

from attrs import frozen

from bilanlib.models.fields import day, many, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import (
    Author,
    Destruction,
    DocumentKind,
    Form,
    Recipient,
    RetentionGround,
    SynthesisPart,
)
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.period import Period


@frozen(kw_only=True)
class Disclosure:
    """A document shown to somebody (communication).

    Attributes:
        to: To whom.
        on: When.
        by_beneficiary: Whether the beneficiary showed it in person.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    to: Maybe[Recipient] = told()
    on: Maybe[date] = day()
    by_beneficiary: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class RetentionAgreement:
    """The person's agreement that a document be kept after the end.

    Attributes:
        form: Written or oral.
        ground: Why it is kept.
        agreed_on: Day of the agreement.
        term: How long from the end of the action; None for an agreement without a term.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    form: Maybe[Form] = told()
    ground: Maybe[RetentionGround] = told()
    agreed_on: Maybe[date] = day()
    term: Maybe[Period | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Document:
    """A document of the bilan.

    Attributes:
        kind: What it is.
        author: Who writes it.
        made_on: Day it was made; None if it does not exist yet.
        submitted_on: Day its draft was submitted to the beneficiary for comments; None if it was not.
        validated_on: Day the beneficiary validated it; None if that did not happen.
        delivered_on: Day the beneficiary was given it; None if that did not happen.
        contents: For a synthesis, what it speaks of.
        disclosures: To whom else it was shown.
        destroyed_on: Day from which the provider held nothing of the person in it; None if it still does.
        destruction: How: erased, or anonymised.
        retention: Agreement to keep it; None if there is none.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    kind: Maybe[DocumentKind] = told()
    author: Maybe[Author] = told()
    made_on: Maybe[date | None] = day()
    submitted_on: Maybe[date | None] = day()
    validated_on: Maybe[date | None] = day()
    delivered_on: Maybe[date | None] = day()
    contents: Maybe[tuple[SynthesisPart, ...]] = many()
    disclosures: Maybe[tuple[Disclosure, ...]] = many()
    destroyed_on: Maybe[date | None] = day()
    destruction: Maybe[Destruction] = told()
    retention: Maybe[RetentionAgreement | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()

    @property
    def was_sent_to_cep(self) -> Maybe[bool]:
        """Whether it was shown to the operator of the conseil en évolution professionnelle."""
        if self.disclosures is UNKNOWN:
            return UNKNOWN
        recipients = [disclosure.to for disclosure in self.disclosures]
        if Recipient.CEP_OPERATOR in recipients:
            return True
        return UNKNOWN if UNKNOWN in recipients else False


class Shown(NamedTuple):
    """One disclosure, with the kind of document that was shown.

    Attributes:
        where: Path of the disclosure in the case.
        kind: What was shown.
        to: To whom.
        on: When.
        by_beneficiary: Whether the beneficiary showed it in person.
    """

    where: str
    kind: Maybe[DocumentKind]
    to: Maybe[Recipient]
    on: Maybe[date]
    by_beneficiary: Maybe[bool]
