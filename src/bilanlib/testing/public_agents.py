"""Bilans of territorial and hospital agents, with what is asked before them, and bilans that a fund pays for."""

from datetime import date, timedelta

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary
from bilanlib.models.requests import Reply, Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Addressee,
    Capacity,
    ConsentScope,
    DisabilityGround,
    DocumentKind,
    Form,
    FundingSource,
    Modality,
    Party,
    Phase,
    Recipient,
    ReplyOutcome,
    RequestKind,
    SessionKind,
    SessionStatus,
    Stance,
)
from bilanlib.testing import scalars
from bilanlib.testing.anything import anything
from bilanlib.testing.drawn import Drawn

_PUBLIC = ("fr-fpt", "fr-fph")
_BEGIN, _EARLIER = st.dates(date(2026, 3, 1), date(2026, 3, 4)), st.dates(date(2020, 1, 1), date(2024, 6, 1))
_SAYING, _SHOWING = st.dates(date(2026, 3, 1), date(2026, 3, 6)), st.dates(date(2026, 3, 4), date(2026, 3, 8))
_SIGNING = st.sampled_from((date(2026, 2, 20), date(2026, 2, 20), date(2026, 2, 20), date(2026, 3, 3)))
# A week around the last day to ask, and around the last days to answer.
_ASKED, _RECEIVED = st.dates(date(2025, 12, 29), date(2026, 1, 4)), st.just(date(2026, 1, 5))
_DAYS = (date(2026, 2, 3), date(2026, 2, 4), date(2026, 2, 5), date(2026, 3, 6), date(2026, 3, 7), date(2026, 3, 7))
_ANSWERED = st.sampled_from(_DAYS)

_AGENTS = anything(
    Beneficiary,
    disability_grounds=st.sampled_from(((), (), (DisabilityGround.ITEM_5,), (DisabilityGround.ITEM_9,))),
    wear_risk_opinion_on=st.one_of(st.none(), _BEGIN),
    branch_since=st.one_of(st.none(), st.dates(date(2022, 1, 1), date(2025, 12, 31))),
)
_LEAVES = anything(
    Leave,
    starts_on=_BEGIN,
    ends_on=_SHOWING,
    hours=st.sampled_from((20, 24, 40, 72, 73)).map(lambda n: timedelta(hours=n)),
)
_REPLIES = anything(
    Reply, given_on=_ANSWERED, postponed_to=st.one_of(st.none(), st.dates(date(2026, 7, 1), date(2026, 9, 30)))
)
_IN_ORDER = anything(
    Reply,
    outcome=st.just(ReplyOutcome.GRANTED),
    given_on=st.sampled_from(_DAYS[:3]),
    form=st.just(Form.WRITTEN),
    gives_reasons=st.just(value=True),
)
_REQUESTS = anything(
    Request,
    kind=st.sampled_from((RequestKind.LEAVE, RequestKind.FUNDING)),
    to=st.sampled_from((Addressee.PAYER, Addressee.PAYER, Addressee.EMPLOYER)),
    sent_on=st.one_of(st.none(), _ASKED),
    received_on=st.one_of(_RECEIVED, _RECEIVED, st.none()),
    reply=st.one_of(_REPLIES, _IN_ORDER, st.none()),
)
_EARLIER_BILANS = anything(
    EarlierBilan,
    scheme=st.sampled_from(("fr-fpt", "fr-fph", "fr-private", None)),
    started_on=_EARLIER,
    ended_on=_EARLIER,
)
_SIGNATURES = st.tuples(
    *(
        anything(Signature, party=st.just(party), signed_on=_SIGNING, capacity=st.just(Capacity.LEGAL_REPRESENTATIVE))
        for party in Party
    )
)
_CONVENTIONS = anything(
    Convention,
    signatures=st.one_of(_SIGNATURES, _SIGNATURES, st.lists(anything(Signature), max_size=2).map(tuple)),
)
_KINDS = (DocumentKind.SYNTHESIS, DocumentKind.DETAILED_RESULTS, DocumentKind.ATTENDANCE_CERTIFICATE)
_RECIPIENTS = (Recipient.EMPLOYER_HR, Recipient.EMPLOYER_HR, Recipient.PAYER)
_DISCLOSURES = anything(Disclosure, to=st.sampled_from(_RECIPIENTS), on=_SHOWING)
_DOCUMENTS = anything(Document, kind=st.sampled_from(_KINDS), disclosures=st.lists(_DISCLOSURES, max_size=1).map(tuple))
_HANDED = anything(
    Document,
    kind=st.just(DocumentKind.ATTENDANCE_CERTIFICATE),
    disclosures=st.tuples(anything(Disclosure, to=st.just(Recipient.EMPLOYER_HR), on=_SHOWING)),
)
_CONSENTS = anything(
    Consent,
    scope=st.just(ConsentScope.DISCLOSURE),
    stance=st.sampled_from((Stance.AGREES, Stance.AGREES, Stance.REFUSES)),
    given_on=_SAYING,
    withdrawn_on=st.none(),
    document=st.sampled_from((None, *_KINDS)),
    recipient=st.sampled_from(_RECIPIENTS),
)


def _few(members: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.one_of(st.lists(members, min_size=1, max_size=2).map(tuple), st.lists(members, max_size=3).map(tuple))


def _session(kind: SessionKind, hours: int, ways: tuple[Modality, ...]) -> st.SearchStrategy[Session]:
    return anything(
        Session,
        day=_BEGIN,
        duration=st.just(timedelta(hours=hours)),
        kind=st.just(kind),
        phase=st.sampled_from((Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)),
        modality=st.sampled_from(ways),
        status=st.sampled_from((SessionStatus.HELD, SessionStatus.PLANNED)),
    )


_SEEN = (Modality.IN_PERSON, Modality.VIDEO)
_WHOLE = st.tuples(
    _session(SessionKind.INTERVIEW, 8, _SEEN),
    _session(SessionKind.INTERVIEW, 10, (Modality.VIDEO, Modality.PHONE)),
    _session(SessionKind.INDIVIDUAL_WORK, 6, (Modality.ASYNCHRONOUS,)),
)
_SESSIONS = st.one_of(_WHOLE, _WHOLE, st.tuples(_session(SessionKind.INTERVIEW, 8, _SEEN)), st.just(()))
_FUNDING = st.sampled_from(
    (
        (FundingSource.PUBLIC_EMPLOYER,),
        (FundingSource.ANFH,),
        (FundingSource.ANFH, FundingSource.CPF),
        (FundingSource.PUBLIC_EMPLOYER, FundingSource.ANFH),
        (FundingSource.OWN_MONEY,),
        (),
    )
).map(lambda sources: tuple(FundingLine(source=one, amount=None) for one in sources))
_AT = scalars.days(date(2026, 1, 1))


def _cases(**other: st.SearchStrategy[object]) -> st.SearchStrategy[Bilan]:
    usual: dict[str, st.SearchStrategy[object]] = {
        "scheme": st.sampled_from(_PUBLIC),
        "leave": st.one_of(_LEAVES, st.none()),
        "requests": _few(_REQUESTS),
        "funding": _FUNDING,
        "convention": st.one_of(_CONVENTIONS, _CONVENTIONS, _CONVENTIONS, st.none()),
    }
    return anything(
        Bilan,
        beneficiary=_AGENTS,
        sessions=_SESSIONS,
        totals=st.just(()),
        earlier_bilans=_few(_EARLIER_BILANS),
        consents=_few(_CONSENTS),
        documents=_few(st.one_of(_DOCUMENTS, _DOCUMENTS, _HANDED)),
        **(usual | other),
    )


_ASKED_OF_FUND = anything(
    Request,
    kind=st.just(RequestKind.FUNDING),
    to=st.just(Addressee.PAYER),
    received_on=_RECEIVED,
    reply=st.one_of(_REPLIES, st.none()),
)
_OFF_WORKING_TIME = _cases(
    scheme=st.just("fr-fph"),
    leave=st.none(),
    requests=st.tuples(_ASKED_OF_FUND),
    funding=st.just((FundingLine(source=FundingSource.ANFH, amount=None),)),
    convention=_CONVENTIONS,
)
_CASES = st.one_of(_cases(), _cases(), _cases(), _OFF_WORKING_TIME)


@st.composite
def public_agents(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan under `fr-fpt` or `fr-fph`, with every fact told."""
    return Drawn(case=draw(_CASES), at=draw(_AT))


@st.composite
def funded(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan judged under the conditions of `anfh`, with every fact about its sessions told."""
    return Drawn(case=Bilan(scheme="anfh", sessions=draw(_SESSIONS), totals=()), at=draw(_AT))
