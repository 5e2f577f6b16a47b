"""Facts about what a provider prints and sends: documents and adverts, yearly reports, titles of its staff."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Items, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.people import Counsellor
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import PrintedPaper, YearlyReport
from bilanlib.models.terms import NumberForm, PaperKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.rules.facts.provider_standing import standing_of


def _papers(case: Subject) -> Maybe[tuple[PrintedPaper, ...]]:
    standing = standing_of(case)
    return UNKNOWN if standing is UNKNOWN else standing.papers


def _paper_path(place: int, _: PrintedPaper) -> str:
    return f"provider.standing.papers[{place}]"


PAPERS: Items[PrintedPaper] = Items(
    "provider.standing.papers",
    Question(
        text="Quels documents et quelles publicités du prestataire portent, ou devraient porter, son numéro "
        "d’enregistrement ?",
        holder=Holder.PROVIDER,
        proof="conventions, contrats, devis, factures, pages publiques",
    ),
    (Bilan, Programme),
    _papers,
    _paper_path,
)
PAPER_KIND = Fact[PaperKind].told(
    "kind",
    Question(text="De quelle sorte de document s’agit-il ?", holder=Holder.PROVIDER, proof="le document"),
    (Bilan, Programme),
    items=PAPERS,
)
PAPER_ISSUED_ON = Fact[date].told(
    "issued_on",
    Question(text="Quel jour ce document a-t-il été établi ou publié ?", holder=Holder.PROVIDER, proof="le document"),
    (Bilan, Programme),
    items=PAPERS,
)
PAPER_NUMBER = Fact[NumberForm].told(
    "number",
    Question(
        text="Ce document donne-t-il le numéro d’enregistrement, et dans les mots imposés ?",
        holder=Holder.PROVIDER,
        proof="le document",
    ),
    (Bilan, Programme),
    items=PAPERS,
)
PAPER_HAS_CONVENTION = Fact[bool].told(
    "has_convention",
    Question(
        text="Une convention a-t-elle été conclue pour la même prestation ?",
        holder=Holder.PROVIDER,
        proof="la convention",
    ),
    (Bilan, Programme),
    items=PAPERS,
)
PAPER_IS_FIRST = Fact[bool].told(
    "is_first",
    Question(
        text="Est-ce la toute première convention, ou le tout premier contrat, du prestataire ?",
        holder=Holder.PROVIDER,
        proof="déclaration d’activité et ses pièces",
    ),
    (Bilan, Programme),
    items=PAPERS,
)
PAPER_ISSUED = Event("établissement du document du prestataire", {None: PAPER_ISSUED_ON})
"""A document is issued, or an advert published."""


def _reports(case: Subject) -> Maybe[tuple[YearlyReport, ...]]:
    standing = standing_of(case)
    return UNKNOWN if standing is UNKNOWN else standing.reports


def _report_path(place: int, _: YearlyReport) -> str:
    return f"provider.standing.reports[{place}]"


REPORTS: Items[YearlyReport] = Items(
    "provider.standing.reports",
    Question(
        text="Pour quels exercices un bilan pédagogique et financier a-t-il été envoyé, ou est-il dû ?",
        holder=Holder.PROVIDER,
        proof="accusés d’envoi du téléservice",
    ),
    (Bilan, Programme),
    _reports,
    _report_path,
)
REPORT_CLOSED_ON = Fact[date].told(
    "closed_on",
    Question(text="Quel jour cet exercice a-t-il été clos ?", holder=Holder.PROVIDER, proof="comptes annuels"),
    (Bilan, Programme),
    items=REPORTS,
)
REPORT_SENT_ON = Fact[date | None].told(
    "sent_on",
    Question(
        text="Quel jour le bilan pédagogique et financier de cet exercice a-t-il été envoyé ?",
        holder=Holder.PROVIDER,
        proof="accusé d’envoi du téléservice",
    ),
    (Bilan, Programme),
    items=REPORTS,
)
REPORT_HAS_ACTIVITY = Fact[bool].told(
    "has_activity",
    Question(
        text="Ce bilan pédagogique et financier fait-il apparaître une activité ?",
        holder=Holder.PROVIDER,
        proof="le bilan pédagogique et financier",
    ),
    (Bilan, Programme),
    items=REPORTS,
)
YEAR_CLOSED = Event("clôture de l’exercice", {None: REPORT_CLOSED_ON})
"""An accounting year closes."""

_ASK_COUNSELLORS = Question(
    text="Qui mène les bilans pour le prestataire ?", holder=Holder.PROVIDER, proof="liste des intervenants"
)


def _counsellors(case: Subject) -> Maybe[tuple[Counsellor, ...]]:
    return UNKNOWN if case.provider is UNKNOWN else case.provider.counsellors


def _counsellor_path(place: int, _: Counsellor) -> str:
    return f"provider.counsellors[{place}]"


COUNSELLORS: Items[Counsellor] = Items(
    "provider.counsellors", _ASK_COUNSELLORS, (Bilan, Programme), _counsellors, _counsellor_path
)


def _has_counsellors(case: Subject) -> Maybe[bool]:
    listed = _counsellors(case)
    return UNKNOWN if listed is UNKNOWN else bool(listed)


HAS_COUNSELLORS: Fact[bool] = derived("provider.counsellors", _ASK_COUNSELLORS, (Bilan, Programme), _has_counsellors)
TITLES_PROVED = Fact[bool].told(
    "has_proof",
    Question(
        text="Des pièces montrent-elles les titres et qualités de cette personne, et leur lien avec le bilan ?",
        holder=Holder.PROVIDER,
        proof="diplômes, certificats, curriculum vitae",
    ),
    (Bilan, Programme),
    items=COUNSELLORS,
)
