"""What the person agreed to, asked for or refused."""

from datetime import date
from typing import NamedTuple

from attrs import frozen

from bilanlib.models.fields import day, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import ConsentScope, DocumentKind, Form, Recipient, Stance
from bilanlib.models.unknown import UNKNOWN, Maybe


@frozen(kw_only=True)
class Consent:
    """One thing the person said, on a day (consentement, accord, demande, opposition).

    Attributes:
        scope: What it is about.
        stance: Agrees, asks for it, or refuses.
        given_on: Day it was said; None for a consent that was never given.
        form: Written or oral.
        withdrawn_on: Day it was taken back; None if it stands.
        document: For a disclosure, which document; None for all of them.
        recipient: For a disclosure, to whom; None for anybody.
        method: For a method, which one.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    scope: Maybe[ConsentScope] = told()
    stance: Maybe[Stance] = told()
    given_on: Maybe[date | None] = day()
    form: Maybe[Form] = told()
    withdrawn_on: Maybe[date | None] = day()
    document: Maybe[DocumentKind | None] = told()
    recipient: Maybe[Recipient | None] = told()
    method: Maybe[str | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()


class Statement(NamedTuple):
    """A consent whose day and meaning are known.

    Attributes:
        where: Path of the consent in the case.
        stance: What the person said.
        given_on: When.
        withdrawn_on: When it was taken back; None if it stands.
        document: Which document; None for all of them.
        recipient: To whom; None for anybody.
        form: How it was said; UNKNOWN where nobody told it, which matters to some readings only.
    """

    where: str
    stance: Stance
    given_on: date
    withdrawn_on: date | None
    document: DocumentKind | None = None
    recipient: Recipient | None = None
    form: Maybe[Form] = UNKNOWN

    def stands_on(self, day: date) -> bool:
        """Whether it had been said by that day and not been taken back."""
        return self.given_on <= day and (self.withdrawn_on is None or day < self.withdrawn_on)


def statements(consents: Maybe[tuple[Consent, ...]], scope: ConsentScope) -> Maybe[tuple[Statement, ...]]:
    """What the person said about a matter; UNKNOWN as soon as one thing said about it is known only in part."""
    if consents is UNKNOWN:
        return UNKNOWN
    known: list[Statement] = []
    # To whom, which document and in which form matters to disclosures only.
    is_disclosure = scope is ConsentScope.DISCLOSURE
    for place, one in enumerate(consents):
        said, stance, given, withdrawn = one.scope, one.stance, one.given_on, one.withdrawn_on
        if (said is not UNKNOWN and said is not scope) or given is None:
            continue
        document, recipient = (one.document, one.recipient) if is_disclosure else (None, None)
        if said is UNKNOWN or stance is UNKNOWN or given is UNKNOWN or withdrawn is UNKNOWN:
            return UNKNOWN
        if document is UNKNOWN or recipient is UNKNOWN:
            return UNKNOWN
        form = one.form if is_disclosure else UNKNOWN
        known.append(Statement(f"consents[{place}]", stance, given, withdrawn, document, recipient, form))
    return tuple(known)
