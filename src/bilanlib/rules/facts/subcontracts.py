"""Facts about the contracts by which others carry out bilans that the CPF pays."""

from datetime import date

from bilanlib.answers.finding import Template
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Fact, Items, Question, derived
from bilanlib.law.fr.code_du_travail import R6333_6_2
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import PlatformYear, Subcontract
from bilanlib.models.terms import SubcontractMention
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.money import Money
from bilanlib.rules.facts.provider_standing import standing_of

_PROOF = "contrat de sous-traitance"

FIRST_DAY = R6333_6_2.versions[0].validity.since
"""Contracts concluded before are not judged: the conditions are those of contracts concluded from that day on."""

BEFORE_THE_TEXT = Template(
    "before-the-text", Verdict.NOT_APPLICABLE, "le texte vaut à compter du {first} ; ce qui précède n’est pas jugé"
)


def _subcontracts(case: Subject) -> Maybe[tuple[Subcontract, ...]]:
    standing = standing_of(case)
    return UNKNOWN if standing is UNKNOWN else standing.subcontracts


def _subcontract_path(place: int, _: Subcontract) -> str:
    return f"provider.standing.subcontracts[{place}]"


_ASK_SUBCONTRACTS = Question(
    text="Par quels contrats le prestataire fait-il réaliser par d’autres des bilans payés par le CPF ?",
    holder=Holder.PROVIDER,
    proof="contrats de sous-traitance",
)
SUBCONTRACTS: Items[Subcontract] = Items(
    "provider.standing.subcontracts", _ASK_SUBCONTRACTS, (Bilan, Programme), _subcontracts, _subcontract_path
)


def _has_subcontracts(case: Subject) -> Maybe[bool]:
    listed = _subcontracts(case)
    return UNKNOWN if listed is UNKNOWN else bool(listed)


HAS_SUBCONTRACTS: Fact[bool] = derived(
    "provider.standing.subcontracts", _ASK_SUBCONTRACTS, (Bilan, Programme), _has_subcontracts
)
SUBCONTRACT_CONCLUDED_ON = Fact[date].told(
    "concluded_on",
    Question(text="Quel jour ce contrat a-t-il été conclu ?", holder=Holder.PROVIDER, proof=_PROOF),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
SUBCONTRACT_IS_WRITTEN = Fact[bool].told(
    "is_written",
    Question(text="Ce contrat est-il écrit ?", holder=Holder.PROVIDER, proof=_PROOF),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
MENTIONS_OF_SUBCONTRACT = Fact[tuple[SubcontractMention, ...]].told(
    "mentions",
    Question(text="Que fixe ce contrat ?", holder=Holder.PROVIDER, proof=_PROOF),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
SUBCONTRACT_PASSES_ON = Fact[bool].told(
    "passes_on",
    Question(
        text="Le sous-traitant confie-t-il à son tour le bilan à un autre ?", holder=Holder.PROVIDER, proof=_PROOF
    ),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
SUBCONTRACT_SENT_ON = Fact[date | None].told(
    "sent_on",
    Question(
        text="Quel jour ce contrat a-t-il été communiqué à la Caisse des dépôts ?",
        holder=Holder.PROVIDER,
        proof="accusé d’envoi",
    ),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
SUBCONTRACTOR_DECLARED_ON = Fact[date | None].told(
    "subcontractor_declared_on",
    Question(
        text="Quel jour le sous-traitant a-t-il déclaré son activité ?",
        holder=Holder.PROVIDER,
        proof="récépissé de déclaration du sous-traitant",
    ),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
SUBCONTRACTOR_IS_CERTIFIED = Fact[bool].told(
    "is_certified",
    Question(
        text="Le sous-traitant a-t-il un certificat de qualité pour les bilans de compétences ?",
        holder=Holder.PROVIDER,
        proof="certificat du sous-traitant",
    ),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)
SUBCONTRACTOR_IS_MICRO_SOCIAL = Fact[bool].told(
    "is_micro_social",
    Question(
        text="Le sous-traitant relève-t-il du régime micro-social, sous son plafond de chiffre d’affaires ?",
        holder=Holder.PROVIDER,
        proof="déclarations de chiffre d’affaires du sous-traitant",
    ),
    (Bilan, Programme),
    items=SUBCONTRACTS,
)


def _platform_years(case: Subject) -> Maybe[tuple[PlatformYear, ...]]:
    standing = standing_of(case)
    return UNKNOWN if standing is UNKNOWN else standing.platform_years


def _year_path(place: int, _: PlatformYear) -> str:
    return f"provider.standing.platform_years[{place}]"


_ASK_YEARS = Question(
    text="Quel chiffre d’affaires le prestataire a-t-il fait sur la plateforme du CPF, année par année ?",
    holder=Holder.PROVIDER,
    proof="relevés de la Caisse des dépôts",
)
PLATFORM_YEARS: Items[PlatformYear] = Items(
    "provider.standing.platform_years", _ASK_YEARS, (Bilan, Programme), _platform_years, _year_path
)


def _has_years(case: Subject) -> Maybe[bool]:
    listed = _platform_years(case)
    return UNKNOWN if listed is UNKNOWN else bool(listed)


HAS_PLATFORM_YEARS: Fact[bool] = derived("provider.standing.platform_years", _ASK_YEARS, (Bilan, Programme), _has_years)
COUNTED_UNTIL = Fact[date].told(
    "counted_until",
    Question(
        text="Jusqu’à quel jour de l’année ces sommes sont-elles comptées ?", holder=Holder.PROVIDER, proof="relevé"
    ),
    (Bilan, Programme),
    items=PLATFORM_YEARS,
)
PLATFORM_TURNOVER = Fact[Money].told(
    "turnover",
    Question(
        text="Quel chiffre d’affaires le prestataire a-t-il fait cette année-là sur la plateforme ?",
        holder=Holder.PROVIDER,
        proof="relevés de la Caisse des dépôts",
    ),
    (Bilan, Programme),
    items=PLATFORM_YEARS,
)
PLATFORM_SUBCONTRACTED = Fact[Money].told(
    "subcontracted",
    Question(
        text="Quelle part de ce chiffre d’affaires des sous-traitants ont-ils réalisée ?",
        holder=Holder.PROVIDER,
        proof="contrats et factures des sous-traitants",
    ),
    (Bilan, Programme),
    items=PLATFORM_YEARS,
)
