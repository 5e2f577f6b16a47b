"""Facts about certificates of quality, and about the day on which a payer wants one."""

from datetime import date

from attrs import evolve, frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Items, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import QualityCertificate
from bilanlib.models.terms import ActionCategory, FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.rules.facts.funding import ASK_FUNDING
from bilanlib.rules.facts.provider_standing import standing_of


def _lines(case: Subject) -> Maybe[tuple[FundingLine, ...]]:
    if isinstance(case, Bilan) or case.funding is UNKNOWN:
        return case.funding
    # Nobody has agreed to pay for an offer: the payers that it names would look at the certificate today.
    return tuple(evolve(line, agreed_on=None) for line in case.funding)


def _line_path(place: int, _: FundingLine) -> str:
    return f"funding[{place}]"


FUNDING_LINES: Items[FundingLine] = Items("funding", ASK_FUNDING, (Bilan, Programme), _lines, _line_path)
LINE_SOURCE = Fact[FundingSource].told("source", ASK_FUNDING, (Bilan, Programme), items=FUNDING_LINES)
LINE_AGREED_ON = Fact[date | None].told(
    "agreed_on",
    Question(
        text="Quel jour ce financeur s’est-il engagé (convention, accord de prise en charge, constat de la Caisse des "
        "dépôts) ?",
        holder=Holder.PAYER,
        proof="convention, accord de prise en charge, dossier sur la plateforme",
    ),
    (Bilan, Programme),
    items=FUNDING_LINES,
)
PAYER_AGREED = Event("engagement du financeur", {None: LINE_AGREED_ON})
"""A payer binds itself."""


@frozen
class Certified:
    """A certificate, all of it known.

    Attributes:
        categories: Actions that it is good for.
        since: First day on which it holds.
        until: Last day on which it holds, included.
    """

    categories: frozenset[ActionCategory]
    since: date
    until: date

    def holds_on(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.since <= day <= self.until


def _certificates(case: Subject) -> Maybe[tuple[QualityCertificate, ...]]:
    standing = standing_of(case)
    return UNKNOWN if standing is UNKNOWN else standing.certificates


def _certified(case: Subject) -> Maybe[tuple[Certified, ...]]:
    listed = _certificates(case)
    if listed is UNKNOWN:
        return UNKNOWN
    found: list[Certified] = []
    for one in listed:
        if one.categories is UNKNOWN or one.valid_from is UNKNOWN or one.valid_until is UNKNOWN:
            return UNKNOWN
        found.append(Certified(frozenset(one.categories), one.valid_from, one.valid_until))
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
