"""Bilans and offers of the Belgian social funds: hours, appointments and days near the limits of the scheme."""

from datetime import date, timedelta

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.clauses import OfferedSpan
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.people import Beneficiary, Employer
from bilanlib.models.programme import Programme
from bilanlib.models.requests import Request
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    Claim,
    ConductedBy,
    DocumentKind,
    EmployerKind,
    Initiative,
    Phase,
    Recipient,
    RequestKind,
    SessionKind,
    SessionStatus,
    Stage,
    Status,
    Timing,
    Topic,
)
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.testing import scalars
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.picking import pick

_SCHEME = "be-apef-febi"
_QUARTER = timedelta(minutes=15)
_TOPICS: dict[Phase, tuple[Topic, ...]] = {
    Phase.PRELIMINARY: (Topic.COMMITMENT, Topic.NEED_ANALYSIS, Topic.METHODS_EXPLAINED),
    Phase.INVESTIGATION: (
        Topic.MOTIVATIONS,
        Topic.SKILLS,
        Topic.APTITUDES,
        Topic.MARKET,
        Topic.POSSIBILITIES,
        Topic.SITUATION_ANALYSED,
        Topic.PROJECT_BUILT,
    ),
    Phase.CONCLUSION: (Topic.SUCCESS_FACTORS, Topic.STEPS),
}
_OTHERS = (SessionKind.TEST, SessionKind.INDIVIDUAL_WORK, SessionKind.PROVIDER_WORK)
_SPANS = (20, 27, 28, 29, 55, 56, 57, 119, 120, 121, 130)
_LATER = (150, 180, 182, 185, 300, 364, 366, 380)
_NEAR_LIMITS = tuple(Period(months=number) for number in (3, 4, 5, 6, 7, 12, 13)) + tuple(
    Period(days=number) for number in (27, 28, 56, 130)
)


@st.composite
def workers(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan of a worker, with every fact told that the scheme asks for."""
    begins = draw(scalars.days(date(2024, 1, 1), date(2026, 6, 30)))
    ends = begins + timedelta(days=pick(draw, _SPANS))
    at = begins + timedelta(days=draw(st.integers(-30, 500)))
    case = Bilan(
        scheme=_SCHEME,
        beneficiary=Beneficiary(status=pick(draw, (Status.EMPLOYEE, Status.EMPLOYEE, Status.JOB_SEEKER))),
        employer=pick(draw, (*(Employer(kind=kind) for kind in _EMPLOYERS), None)),
        initiative=pick(draw, (Initiative.BENEFICIARY, Initiative.BENEFICIARY, *Initiative)),
        sessions=_sessions(draw, begins, ends) if draw(st.integers(0, 5)) else (),
        totals=() if draw(st.integers(0, 5)) else (_whole(draw),),
        topics=_topics(draw),
        requests=tuple(_request(draw) for _ in range(draw(st.integers(0, 2)))),
        documents=_documents(draw, ends) if draw(st.integers(0, 3)) else (),
        follow_up=_follow_up(draw) if draw(st.integers(0, 3)) else None,
        consents=(),
    )
    return Drawn(case=case, at=min(max(at, scalars.FIRST_DAY), scalars.LAST_DAY))


_EMPLOYERS = (EmployerKind.BELGIAN_NON_PROFIT, EmployerKind.BELGIAN_NON_PROFIT, EmployerKind.PRIVATE)


@st.composite
def funds_offers(draw: st.DrawFn) -> Drawn[Programme]:
    """An offer under the scheme, with every fact told that the scheme asks for."""
    case = Programme(
        scheme=_SCHEME,
        published_on=date(2024, 1, 1),
        phases=pick(draw, (tuple(_TOPICS), (*_TOPICS, Phase.FOLLOW_UP), (Phase.INVESTIGATION,))),
        totals=pick(draw, ((), (_whole(draw),), _by_kind(draw))),
        topics=_topics(draw),
        interviews=pick(draw, (None, 5, 6, 7)),
        span=_span(draw) if draw(st.integers(0, 3)) else None,
        initiatives=pick(draw, ((), (Initiative.BENEFICIARY,), tuple(Initiative))),
        follow_up=_follow_up(draw) if draw(st.integers(0, 3)) else None,
        claims=pick(draw, ((), (Claim.FREE_PRIOR_INTERVIEW,), (Claim.PAY_RISE,), (Claim.MATCHING_POST,))),
    )
    return Drawn(case=case, at=draw(scalars.days(date(2024, 1, 1))))


def _sessions(draw: st.DrawFn, begins: date, ends: date) -> tuple[Session, ...]:
    """Interviews whose number and hours are near the minimum, other hours now and then, and follow-up."""
    number, least = pick(draw, (5, 6, 6, 6, 7)), timedelta(hours=2)
    step = (ends - begins) / number
    phases = [Phase.PRELIMINARY, *[Phase.INVESTIGATION] * (number - 2), Phase.CONCLUSION]
    last = pick(draw, (least, least, least - _QUARTER, least + _QUARTER))
    hours = [least] * (number - 1) + [last]
    days = [*(begins + place * step for place in range(number - 1)), ends]
    if not draw(st.integers(0, 7)):
        phases.reverse()
    kept = [_session(day, long, phase) for day, long, phase in zip(days, hours, phases, strict=True)]
    if draw(st.booleans()):
        long = pick(draw, (1, 16, 31, 32, 33)) * _QUARTER
        kept.append(_session(begins, long, Phase.PRELIMINARY, pick(draw, _OTHERS)))
    for _ in range(draw(st.integers(0, 2))):
        day = ends + timedelta(days=pick(draw, _LATER))
        kept.append(_session(day, _QUARTER, Phase.FOLLOW_UP, SessionKind.FOLLOW_UP))
    return tuple(kept) if draw(st.integers(0, 7)) else tuple(kept[1:])


def _session(day: date, hours: timedelta, phase: Phase, kind: SessionKind = SessionKind.INTERVIEW) -> Session:
    return Session(
        day=day,
        duration=hours,
        phase=phase,
        kind=kind,
        conducted_by=ConductedBy.PROVIDER,
        status=SessionStatus.PLANNED,
    )


def _whole(draw: st.DrawFn) -> HourTotal:
    lo = pick(draw, (10, 12, 13, 17, 21))
    return HourTotal(stage=Stage.DECLARED, hours=Span(timedelta(hours=lo), timedelta(hours=lo + pick(draw, (0, 1, 4)))))


def _by_kind(draw: st.DrawFn) -> tuple[HourTotal, ...]:
    hours = timedelta(hours=pick(draw, (10, 12, 14)))
    talk = HourTotal(stage=Stage.DECLARED, kind=SessionKind.INTERVIEW, hours=Span.exactly(hours))
    more = Span.exactly(pick(draw, (0, 4, 16)) * _QUARTER)
    return (talk, HourTotal(stage=Stage.DECLARED, kind=SessionKind.PROVIDER_WORK, hours=more))


def _topics(draw: st.DrawFn) -> Table[Phase, tuple[Topic, ...]]:
    cut = {phase: topics[draw(st.integers(0, 1)) :] for phase, topics in _TOPICS.items()}
    return Table(cut)


def _request(draw: st.DrawFn) -> Request:
    kind = pick(draw, (RequestKind.LONGER_SPAN, RequestKind.LONGER_SPAN, RequestKind.FUNDING))
    return Request(kind=kind, by=pick(draw, tuple(Initiative)), sent_on=pick(draw, (None, *[date(2024, 1, 1)] * 3)))


def _documents(draw: st.DrawFn, ends: date) -> tuple[Document, ...]:
    shown = Disclosure(
        to=pick(draw, (Recipient.EMPLOYER_HR, Recipient.BENEFICIARY, Recipient.PAYER)),
        on=ends,
        by_beneficiary=draw(st.booleans()),
    )
    return (
        Document(
            kind=pick(draw, (DocumentKind.SYNTHESIS, DocumentKind.SYNTHESIS, DocumentKind.NOTES)),
            delivered_on=pick(draw, (None, ends, ends + timedelta(days=30))),
            disclosures=pick(draw, ((), (shown,))),
        ),
    )


def _follow_up(draw: st.DrawFn) -> FollowUpOffer:
    return FollowUpOffer(
        after=pick(draw, (None, *_NEAR_LIMITS)),
        timings=pick(draw, ((Timing.WITHIN,), (Timing.FROM,), (Timing.FROM, Timing.AT))),
        latest=pick(draw, (None, *_NEAR_LIMITS)),
        at_least=pick(draw, (0, 1, 1, 2, 3)),
        at_most=None,
    )


def _span(draw: st.DrawFn) -> OfferedSpan:
    bounds = (None, *_NEAR_LIMITS)
    return OfferedSpan(shortest=pick(draw, bounds), longest=pick(draw, bounds), mean=Period(months=5))
