"""Facts about the certificate of attendance."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN, Maybe


def _may_certify(document: Document) -> bool:
    return document.kind in {UNKNOWN, DocumentKind.ATTENDANCE_CERTIFICATE} and document.disclosures != ()


def _handed(case: Bilan) -> Maybe[tuple[tuple[Recipient, date], ...]]:
    """To whom certificates of attendance were handed, and when."""
    if case.documents is UNKNOWN:
        return UNKNOWN
    found: list[tuple[Recipient, date]] = []
    for document in filter(_may_certify, case.documents):
        if document.kind is UNKNOWN or document.disclosures is UNKNOWN:
            return UNKNOWN
        for one in document.disclosures:
            if one.to is UNKNOWN or one.on is UNKNOWN:
                return UNKNOWN
            found.append((one.to, one.on))
    return tuple(found)


def _untold(case: Bilan) -> tuple[str, ...]:
    """Which facts about certificates are not told."""
    listed = () if case.documents is UNKNOWN else case.documents
    found: list[str] = []
    for place, document in enumerate(listed):
        if not _may_certify(document):
            continue
        found += [f"documents[{place}].kind"] if document.kind is UNKNOWN else []
        if document.disclosures is UNKNOWN:
            found.append(f"documents[{place}].disclosures")
            continue
        for index, one in enumerate(document.disclosures):
            told = {"to": one.to, "on": one.on}
            found += [f"documents[{place}].disclosures[{index}].{name}" for name in told if told[name] is UNKNOWN]
    return tuple(found)


CERTIFICATES_HANDED: Fact[tuple[tuple[Recipient, date], ...]] = derived(
    "documents",
    Question(
        text="L’attestation de fréquentation a-t-elle été remise, à qui et quel jour ?",
        holder=Holder.BENEFICIARY,
        proof="attestation et reçu daté",
    ),
    (Bilan,),
    _handed,
    lacking=_untold,
)
"""To whom certificates of attendance were handed, and when."""
