"""Facts about documents that schemes ask for: who wrote them, who was given them, who validated them."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import Author, DocumentKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.documents import ASK_DOCUMENTS, DOCUMENTS


def _handed_over(case: Bilan) -> Maybe[tuple[tuple[DocumentKind, date], ...]]:
    """Which documents the person was given, and when."""
    if case.documents is UNKNOWN:
        return UNKNOWN
    found: list[tuple[DocumentKind, date]] = []
    for one in case.documents:
        if one.delivered_on is None:
            continue
        if one.kind is UNKNOWN or one.delivered_on is UNKNOWN:
            return UNKNOWN
        found.append((one.kind, one.delivered_on))
    return tuple(found)


def _may_be_handed_over(one: Document, _: str) -> bool:
    return one.delivered_on is not None


HANDED_OVER: Fact[tuple[tuple[DocumentKind, date], ...]] = derived(
    "documents", ASK_DOCUMENTS, (Bilan,), _handed_over, ("kind", "delivered_on"), among=_may_be_handed_over
)


def _made(case: Bilan) -> Maybe[tuple[tuple[DocumentKind, date], ...]]:
    """Which documents exist, and since when."""
    if case.documents is UNKNOWN:
        return UNKNOWN
    found: list[tuple[DocumentKind, date]] = []
    for one in case.documents:
        if one.made_on is None:
            continue
        if one.kind is UNKNOWN or one.made_on is UNKNOWN:
            return UNKNOWN
        found.append((one.kind, one.made_on))
    return tuple(found)


def _may_exist(one: Document, _: str) -> bool:
    return one.made_on is not None


MADE: Fact[tuple[tuple[DocumentKind, date], ...]] = derived(
    "documents", ASK_DOCUMENTS, (Bilan,), _made, ("kind", "made_on"), among=_may_exist
)

AUTHOR = Fact[Author].told(
    "author",
    Question(text="Qui a rédigé ce document ?", holder=Holder.PROVIDER, proof="le document"),
    (Bilan,),
    items=DOCUMENTS,
)
VALIDATED_ON = Fact[date | None].told(
    "validated_on",
    Question(
        text="Le bénéficiaire a-t-il validé ce document, et quel jour ?",
        holder=Holder.BENEFICIARY,
        proof="document daté et signé du bénéficiaire",
    ),
    (Bilan,),
    items=DOCUMENTS,
)


def _first_shown(document: Document) -> Maybe[date | None]:
    """First day on which the document was shown to somebody; None if it was shown to nobody."""
    if document.disclosures is UNKNOWN:
        return UNKNOWN
    days = [one.on for one in document.disclosures]
    known = [day for day in days if day is not UNKNOWN]
    return min(known, default=None) if len(known) == len(days) else UNKNOWN


FIRST_SHOWN: Fact[date | None] = Fact(
    "disclosures",
    Question(
        text="À qui ce document a-t-il été communiqué, et quel jour ?",
        holder=Holder.PROVIDER,
        proof="registre des communications",
    ),
    (Bilan,),
    _first_shown,
    DOCUMENTS,
)
