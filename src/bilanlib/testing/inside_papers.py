"""Documents of bilans within an institution, whom they are shown to, and what the person said of that."""

from datetime import date

from hypothesis import strategies as st

from bilanlib.models.consents import Consent
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.terms import Author, ConsentScope, DocumentKind, Form, Recipient, Stance
from bilanlib.testing.picking import pick, pick_some

_KINDS = (
    DocumentKind.SYNTHESIS,
    DocumentKind.DETAILED_RESULTS,
    DocumentKind.ACTION_PLAN,
    DocumentKind.GUIDE,
    DocumentKind.INTAKE_SHEET,
)
_TO = (Recipient.EMPLOYER_HR, Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER, Recipient.FAMILY)
_BEFORE, _SHOWN, _AFTER = date(2026, 6, 8), date(2026, 6, 15), date(2026, 6, 16)


def draw_documents(draw: st.DrawFn) -> tuple[Document, ...]:
    """Some of the documents that schemes ask for, each with whom it was shown to."""
    return tuple(_document(draw, kind) for kind in pick_some(draw, _KINDS))


def _document(draw: st.DrawFn, kind: DocumentKind) -> Document:
    shown = Disclosure(to=pick(draw, _TO), on=_SHOWN, by_beneficiary=draw(st.integers(0, 2)) == 0)
    return Document(
        kind=kind,
        author=pick(draw, (Author.COUNSELLOR, Author.COUNSELLOR, Author.JOINT)),
        made_on=pick(draw, (date(2026, 2, 20), date(2026, 2, 20), None)),
        validated_on=pick(draw, (_BEFORE, _SHOWN, _AFTER, None)),
        delivered_on=pick(draw, (date(2026, 3, 2), date(2026, 3, 2), None)),
        disclosures=pick(draw, ((shown,), ())),
    )


def draw_sayings(draw: st.DrawFn) -> tuple[Consent, ...]:
    """What the person said about showing documents: nothing, or one thing."""
    said = Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=pick(draw, (Stance.AGREES, Stance.AGREES, Stance.REFUSES)),
        given_on=pick(draw, (_BEFORE, _SHOWN, _AFTER)),
        form=Form.WRITTEN,
        withdrawn_on=None,
        document=pick(draw, (None, DocumentKind.SYNTHESIS, DocumentKind.DETAILED_RESULTS)),
        recipient=Recipient.EMPLOYER_HR,
    )
    return pick(draw, ((said,), ()))
