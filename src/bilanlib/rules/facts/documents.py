"""Facts about documents, one by one, and the end of the action."""

from datetime import date
from functools import partial
from operator import attrgetter

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.disposal import Agreed
from bilanlib.engine.fact import Event, Fact, Items, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document, RetentionAgreement, Shown
from bilanlib.models.terms import DocumentKind, Form, Recipient, RetentionGround, SynthesisPart
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.l6313_4 import DELIVERED
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.rules.facts.sessions import ASK_SESSIONS, SESSION_PARTS, TOTALS
from bilanlib.rules.facts.untold import Stretch, untold_days

ASK_DOCUMENTS = Question(
    text="Quels documents le prestataire a-t-il élaborés, et que sont-ils devenus ?",
    holder=Holder.PROVIDER,
    proof="registre des documents, procès-verbal de destruction",
)


def _documents(case: Bilan) -> Maybe[tuple[Document, ...]]:
    return case.documents


def _document_path(place: int, _: Document) -> str:
    return f"documents[{place}]"


DOCUMENTS: Items[Document] = Items("documents", ASK_DOCUMENTS, (Bilan,), _documents, _document_path)

KIND = Fact[DocumentKind].told(
    "kind",
    Question(text="Quel est ce document ?", holder=Holder.PROVIDER, proof="le document"),
    (Bilan,),
    items=DOCUMENTS,
)
DESTROYED_ON = Fact[date | None].told(
    "destroyed_on",
    Question(
        text="Le prestataire a-t-il détruit ou anonymisé ce document, et quel jour ?",
        holder=Holder.PROVIDER,
        proof="procès-verbal de destruction",
    ),
    (Bilan,),
    items=DOCUMENTS,
)


def _agreed(document: Document) -> Maybe[Agreed | None]:
    agreement: Maybe[RetentionAgreement | None] = document.retention
    if agreement is UNKNOWN or agreement is None:
        return agreement
    if agreement.form is UNKNOWN or agreement.ground is UNKNOWN or agreement.term is UNKNOWN:
        return UNKNOWN
    # Only of an agreement that could count does it matter when it was given.
    matters = agreement.form is Form.WRITTEN and agreement.ground is RetentionGround.FOLLOW_UP_NEED
    on = agreement.agreed_on if matters else None
    return UNKNOWN if on is UNKNOWN else Agreed(agreement.form, agreement.ground, agreement.term, on)


RETENTION_AGREEMENT: Fact[Agreed | None] = Fact(
    "retention",
    Question(
        text="Le bénéficiaire a-t-il accepté la conservation de ce document : forme, motif, durée, jour ?",
        holder=Holder.PROVIDER,
        proof="accord écrit du bénéficiaire",
    ),
    (Bilan,),
    _agreed,
    DOCUMENTS,
)


def _sent_to_cep(document: Document) -> Maybe[bool]:
    return document.was_sent_to_cep


SENT_TO_CEP: Fact[bool] = Fact(
    "disclosures",
    Question(
        text="Ce document a-t-il été communiqué, et à qui ?",
        holder=Holder.PROVIDER,
        proof="registre des communications",
    ),
    (Bilan,),
    _sent_to_cep,
    DOCUMENTS,
)


def _may_be_the_synthesis(document: Document, _: str) -> bool:
    return document.kind in {UNKNOWN, DocumentKind.SYNTHESIS}


def _delivered_on(case: Bilan) -> Maybe[date | None]:
    """Day the synthesis was delivered."""
    if case.documents is UNKNOWN:
        return UNKNOWN
    last: date | None = None
    synthesis = DocumentKind.SYNTHESIS
    for document in case.documents:
        kind = document.kind
        if kind is UNKNOWN:
            return UNKNOWN
        delivered = document.delivered_on if kind is synthesis else None
        if delivered is UNKNOWN:
            return UNKNOWN
        if delivered is not None:
            last = delivered if last is None else max(last, delivered)
    return last


SYNTHESIS_DELIVERED_ON: Fact[date | None] = derived(
    "documents",
    Question(
        text="Quel jour le document de synthèse a-t-il été remis au bénéficiaire ?",
        holder=Holder.PROVIDER,
        proof="reçu daté du bénéficiaire",
    ),
    (Bilan,),
    _delivered_on,
    ("kind", "delivered_on"),
    among=_may_be_the_synthesis,
)


_TO_DELIVER = frozenset(kind for entry in DELIVERED.values for kind in entry.value)


def _may_be_delivered(document: Document, _: str) -> bool:
    is_other = document.kind is not UNKNOWN and document.kind not in _TO_DELIVER
    return document.delivered_on is not None and not is_other


def _deliveries(case: Bilan) -> Maybe[tuple[tuple[DocumentKind, date], ...]]:
    """Which of the documents that the person is to be given were delivered, and when."""
    if case.documents is UNKNOWN:
        return UNKNOWN
    found: list[tuple[DocumentKind, date]] = []
    for document in case.documents:
        kind, day = document.kind, document.delivered_on
        if day is None or (kind is not UNKNOWN and kind not in _TO_DELIVER):
            continue
        if kind is UNKNOWN or day is UNKNOWN:
            return UNKNOWN
        found.append((kind, day))
    return tuple(found)


DELIVERIES: Fact[tuple[tuple[DocumentKind, date], ...]] = derived(
    "documents",
    Question(
        text="Quels documents le bénéficiaire a-t-il reçus, et quel jour ?",
        holder=Holder.PROVIDER,
        proof="reçu daté du bénéficiaire",
    ),
    (Bilan,),
    _deliveries,
    ("kind", "delivered_on"),
    among=_may_be_delivered,
)
CONTENTS = Fact[tuple[SynthesisPart, ...]].told(
    "contents",
    Question(text="De quoi le document de synthèse parle-t-il ?", holder=Holder.PROVIDER, proof="le document"),
    (Bilan,),
    items=DOCUMENTS,
)
CONCLUDES_ON: Fact[date | None] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    attrgetter("schedule.concludes_on"),
    SESSION_PARTS,
    besides=(TOTALS,),
    lacking=partial(untold_days, stretch=Stretch.CONCLUSION, pick=max),
)
FOLLOWED_UP_ON: Fact[date | None] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    attrgetter("schedule.followed_up_on"),
    SESSION_PARTS,
    besides=(TOTALS,),
    lacking=partial(untold_days, stretch=Stretch.FOLLOW_UP, pick=max),
)
CONVENTION_ENDS_ON = Fact[date | None].told(
    "convention.ends_on",
    Question(
        text="Quel jour de fin la convention fixe-t-elle ?", holder=Holder.PROVIDER, proof="texte de la convention"
    ),
    (Bilan,),
)

END_OF_ACTION = Event(
    "terme de l’action",
    {
        EndOfAction.DELIVERY: SYNTHESIS_DELIVERED_ON,
        EndOfAction.LAST_CONCLUSION: CONCLUDES_ON,
        EndOfAction.FOLLOW_UP: FOLLOWED_UP_ON,
        EndOfAction.CONVENTION_DATE: CONVENTION_ENDS_ON,
    },
    EndOfAction,
)
"""The action ends, on a day that is disputed (A4)."""


def _shown(case: Bilan) -> Maybe[tuple[Shown, ...]]:
    if case.documents is UNKNOWN:
        return UNKNOWN
    found: list[Shown] = []
    for place, document in enumerate(case.documents):
        if document.disclosures is UNKNOWN or (document.disclosures and document.kind is UNKNOWN):
            return UNKNOWN
        for index, one in enumerate(document.disclosures):
            where = f"documents[{place}].disclosures[{index}]"
            found.append(Shown(where, document.kind, one.to, one.on, one.by_beneficiary))
    return tuple(found)


def _may_be_shown(document: Document, part: str) -> bool:
    return part != "kind" or document.disclosures != ()


def _shown_path(_: int, shown: Shown) -> str:
    return shown.where


DISCLOSURES: Items[Shown] = Items(
    "documents",
    ASK_DOCUMENTS,
    (Bilan,),
    _shown,
    _shown_path,
    "documents.disclosures",
    ("kind", "disclosures"),
    _may_be_shown,
)

SHOWN_KIND = Fact[DocumentKind].told(
    "kind",
    Question(text="Quel document a été communiqué ?", holder=Holder.PROVIDER, proof="registre des communications"),
    (Bilan,),
    items=DISCLOSURES,
)
SHOWN_TO = Fact[Recipient].told(
    "to",
    Question(
        text="À qui le document a-t-il été communiqué ?", holder=Holder.PROVIDER, proof="registre des communications"
    ),
    (Bilan,),
    items=DISCLOSURES,
)
SHOWN_ON = Fact[date].told(
    "on",
    Question(
        text="Quel jour le document a-t-il été communiqué ?",
        holder=Holder.PROVIDER,
        proof="registre des communications",
    ),
    (Bilan,),
    items=DISCLOSURES,
)
SHOWN_BY_BENEFICIARY = Fact[bool].told(
    "by_beneficiary",
    Question(
        text="Le bénéficiaire a-t-il communiqué le document lui-même ?",
        holder=Holder.BENEFICIARY,
        proof="déclaration du bénéficiaire",
    ),
    (Bilan,),
    items=DISCLOSURES,
)

DISCLOSURE = Event("communication du document", {None: SHOWN_ON})
"""A document is shown to somebody."""
