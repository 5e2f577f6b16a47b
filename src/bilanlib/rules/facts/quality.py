"""Facts about certificates of quality, and about the day on which a payer wants one."""

from datetime import date
from typing import TypeAlias

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Items, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import QualityCertificate
from bilanlib.models.terms import ActionCategory, FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.parameters.fr.code_du_travail.l6316_1 import CERTIFIED_FUNDERS
from bilanlib.rules.facts.provider_standing import standing_of

_CERTIFIED_FUNDERS = CERTIFIED_FUNDERS.values[-1].value
_FIRST_DAY = CERTIFIED_FUNDERS.values[0].since

# Plain tuples and one loop each: these facts are read in every check under `fr-private`.
Payment: TypeAlias = tuple[FundingSource, date | None]
"""A payer that pays certified providers only, and the day on which it bound itself; None while it has not."""

Certified: TypeAlias = tuple[tuple[ActionCategory, ...], date, date]
"""A certificate: actions that it is good for, first and last day, both included."""


def _payments(case: Subject) -> Maybe[tuple[Payment, ...]]:
    if case.funding is UNKNOWN:
        return UNKNOWN
    found: list[Payment] = []
    for line in case.funding:
        if line.source is UNKNOWN:
            return UNKNOWN
        if line.source not in _CERTIFIED_FUNDERS:
            continue
        # Nobody has agreed to pay for an offer: the payers that it names would look at the certificate today.
        agreed = line.agreed_on if isinstance(case, Bilan) else None
        if agreed is UNKNOWN:
            return UNKNOWN
        # What a payer agreed to before the text is not judged by it.
        if agreed is None or agreed >= _FIRST_DAY:
            found.append((line.source, agreed))
    return tuple(found)


def _may_want_one(line: FundingLine, _: str) -> bool:
    return line.source is UNKNOWN or line.source in _CERTIFIED_FUNDERS


_ASK_AGREED = Question(
    text="Quel jour ce financeur s’est-il engagé (convention, accord de prise en charge, constat de la Caisse des "
    "dépôts) ?",
    holder=Holder.PAYER,
    proof="convention, accord de prise en charge, dossier sur la plateforme",
)
PAYMENTS: Fact[tuple[Payment, ...]] = Fact(
    "funding", _ASK_AGREED, (Bilan, Programme), _payments, parts=("source", "agreed_on"), among=_may_want_one
)
"""The payers that want a certificate, each with its day; without those that bound themselves before the text."""


def _certificates(case: Subject) -> Maybe[tuple[QualityCertificate, ...]]:
    standing = standing_of(case)
    return UNKNOWN if standing is UNKNOWN else standing.certificates


def _certified(case: Subject) -> Maybe[tuple[Certified, ...]]:
    if case.provider is UNKNOWN or case.provider.standing is UNKNOWN:
        return UNKNOWN
    listed = case.provider.standing.certificates
    if listed is UNKNOWN:
        return UNKNOWN
    found: list[Certified] = []
    for one in listed:
        if one.categories is UNKNOWN or one.valid_from is UNKNOWN or one.valid_until is UNKNOWN:
            return UNKNOWN
        found.append((one.categories, one.valid_from, one.valid_until))
    return tuple(found)


_ASK_CERTIFICATES = Question(
    text="Quels certificats de qualité le prestataire a-t-il, pour quelles actions, et entre quels jours ?",
    holder=Holder.PROVIDER,
    proof="certificat Qualiopi",
)
CERTIFICATES: Fact[tuple[Certified, ...]] = derived(
    "provider.standing.certificates",
    _ASK_CERTIFICATES,
    (Bilan, Programme),
    _certified,
    ("categories", "valid_from", "valid_until"),
)


def _has_certificates(case: Subject) -> Maybe[bool]:
    listed = _certificates(case)
    return UNKNOWN if listed is UNKNOWN else bool(listed)


HAS_CERTIFICATES: Fact[bool] = derived(
    "provider.standing.certificates", _ASK_CERTIFICATES, (Bilan, Programme), _has_certificates
)


def _certificate_path(place: int, _: QualityCertificate) -> str:
    return f"provider.standing.certificates[{place}]"


EACH_CERTIFICATE: Items[QualityCertificate] = Items(
    "provider.standing.certificates", _ASK_CERTIFICATES, (Bilan, Programme), _certificates, _certificate_path
)
VALID_FROM = Fact[date].told(
    "valid_from",
    Question(text="Depuis quel jour ce certificat vaut-il ?", holder=Holder.PROVIDER, proof="le certificat"),
    (Bilan, Programme),
    items=EACH_CERTIFICATE,
)
VALID_UNTIL = Fact[date].told(
    "valid_until",
    Question(text="Jusqu’à quel jour ce certificat vaut-il ?", holder=Holder.PROVIDER, proof="le certificat"),
    (Bilan, Programme),
    items=EACH_CERTIFICATE,
)
