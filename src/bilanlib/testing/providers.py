"""Providers: what they declared, hold and print, in order or not, for bilans and offers under `fr-provider`."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Counsellor, Provider
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import (
    PlatformYear,
    PrintedPaper,
    ProviderStanding,
    QualityCertificate,
    Subcontract,
    YearlyReport,
)
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    ActionCategory,
    FundingSource,
    NumberForm,
    PaperKind,
    Phase,
    SessionKind,
    SubcontractMention,
)
from bilanlib.money import Money, TaxBasis
from bilanlib.testing import scalars
from bilanlib.testing.anything import anything
from bilanlib.testing.drawn import Drawn

# A few days around the last one of each period, so that both sides of every limit are met often.
_FIRST, _DECLARED = st.dates(date(2026, 1, 10), date(2026, 1, 12)), st.dates(date(2026, 4, 8), date(2026, 4, 14))
_SENT = st.dates(date(2026, 4, 26), date(2026, 5, 3))
_CONCLUDED = st.dates(date(2024, 3, 28), date(2024, 4, 6))
_AT, _BEGIN = st.dates(date(2026, 4, 8), date(2026, 5, 8)), st.dates(date(2026, 6, 20), date(2026, 7, 3))
_AGREED, _UNTIL = st.dates(date(2026, 3, 1), date(2026, 3, 20)), st.dates(date(2026, 3, 1), date(2026, 3, 20))
_ALL_MENTIONS = tuple(SubcontractMention)
_FORMS = (NumberForm.FIXED, NumberForm.FIXED, NumberForm.OTHER, NumberForm.ABSENT)
_SUMS = ("0", "79.99", "80", "80.01", "100")

_CERTIFICATES = anything(
    QualityCertificate,
    categories=st.sampled_from(((ActionCategory.BILAN,), tuple(ActionCategory), (ActionCategory.TRAINING,), ())),
    valid_from=st.sampled_from((date(2023, 3, 10), date(2024, 5, 2))),
    valid_until=_UNTIL,
)
_REPORTS = anything(YearlyReport, closed_on=st.just(date(2025, 12, 31)), sent_on=st.one_of(st.none(), _SENT, _SENT))
_PAPERS = anything(
    PrintedPaper,
    kind=st.sampled_from((*PaperKind, PaperKind.ADVERT)),
    issued_on=st.dates(date(2019, 11, 6), date(2019, 11, 12)),
    number=st.sampled_from(_FORMS),
)
_SUBCONTRACTS = anything(
    Subcontract,
    concluded_on=_CONCLUDED,
    mentions=st.sampled_from((_ALL_MENTIONS, _ALL_MENTIONS, _ALL_MENTIONS[1:])),
    subcontractor_declared_on=st.one_of(st.none(), _CONCLUDED, _CONCLUDED),
)
_SOME_MONEY = st.sampled_from(_SUMS).map(lambda amount: Money(Decimal(amount)))
_YEARS = anything(
    PlatformYear,
    counted_until=st.sampled_from((date(2023, 12, 31), date(2024, 12, 31), date(2025, 12, 31), date(2026, 6, 30))),
    turnover=st.sampled_from((TaxBasis.INCLUSIVE, TaxBasis.INCLUSIVE, TaxBasis.EXCLUSIVE)).map(
        lambda basis: Money(100, tax_basis=basis)
    ),
    subcontracted=_SOME_MONEY,
)


def _few(members: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.one_of(st.lists(members, min_size=1, max_size=1).map(tuple), st.lists(members, max_size=2).map(tuple))


def _or_none(days: st.SearchStrategy[date]) -> st.SearchStrategy[date | None]:
    return st.one_of(days, days, days, st.none())


_STANDINGS = anything(
    ProviderStanding,
    number=st.sampled_from(("11755555575", "11 75 55555 75", "1175555557", None)),
    first_contract_on=_or_none(_FIRST),
    declared_on=_or_none(_DECLARED),
    ended_on=st.one_of(st.none(), st.none(), _SENT),
    started_on=_or_none(_FIRST),
    internal_rules_on=_or_none(_DECLARED),
    certificates=_few(_CERTIFICATES),
    reports=_few(_REPORTS),
    papers=_few(_PAPERS),
    subcontracts=_few(_SUBCONTRACTS),
    platform_years=_few(_YEARS),
)
_PROVIDERS = anything(
    Provider,
    siren=st.sampled_from(("123456782", "123456789", None)),
    siret=st.none(),
    counsellors=st.lists(anything(Counsellor), max_size=2).map(tuple),
    standing=_STANDINGS,
)
_SOURCES = (FundingSource.CPF, FundingSource.OPCO, FundingSource.EMPLOYER_PLAN)
_LINES = st.lists(
    anything(FundingLine, source=st.sampled_from(_SOURCES), amount=st.none(), agreed_on=_or_none(_AGREED)), max_size=2
).map(tuple)
_SESSIONS = st.lists(
    anything(Session, day=_BEGIN, kind=st.just(SessionKind.INTERVIEW), phase=st.just(Phase.PRELIMINARY)), max_size=1
).map(tuple)
_SCHEME = st.just("fr-provider")


@st.composite
def providers(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan judged under `fr-provider`, with every fact of its provider told."""
    case = st.builds(Bilan, scheme=_SCHEME, provider=_PROVIDERS, funding=_LINES, sessions=_SESSIONS, totals=st.just(()))
    return Drawn(case=draw(case), at=draw(_AT))


@st.composite
def offering_providers(draw: st.DrawFn) -> Drawn[Programme]:
    """An offer judged under `fr-provider`, with every fact of its provider told."""
    case = st.builds(Programme, scheme=_SCHEME, provider=_PROVIDERS, funding=_LINES, published_on=scalars.near_days())
    return Drawn(case=draw(case), at=draw(_AT))
