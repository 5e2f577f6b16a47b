"""Facts about what the person was given."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN, Maybe


def _may_be_given(document: Document, _: str) -> bool:
    return document.delivered_on is not None


def _given(case: Bilan) -> Maybe[tuple[tuple[DocumentKind, date], ...]]:
    if case.documents is UNKNOWN:
        return UNKNOWN
    found: list[tuple[DocumentKind, date]] = []
    for document in case.documents:
        if document.delivered_on is None:
            continue
        if document.kind is UNKNOWN or document.delivered_on is UNKNOWN:
            return UNKNOWN
        found.append((document.kind, document.delivered_on))
    return tuple(found)


GIVEN: Fact[tuple[tuple[DocumentKind, date], ...]] = derived(
    "documents",
    Question(
        text="Quels documents le bénéficiaire a-t-il reçus, et quel jour ?",
        holder=Holder.PROVIDER,
        proof="reçu daté du bénéficiaire",
    ),
    (Bilan,),
    _given,
    ("kind", "delivered_on"),
    among=_may_be_given,
)
"""Kind and day of each document that the person was given."""
