"""How the CPF is asked to pay for a lawful bilan, and what may go wrong with it."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.account_request import AccountRequest
from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.evolving import evolved
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary
from bilanlib.models.terms import FundingSource, Initiative, SessionKind, Status
from bilanlib.periods.period import Period
from bilanlib.testing.course import Course
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import DAY, begins_on, edit, listed, told
from bilanlib.testing.picking import pick
from bilanlib.testing.scalars import FIRST_DAY

_CPF = FundingLine(source=FundingSource.CPF, amount=None)
_BAR = date(2026, 2, 26)
_PAYERS = (
    *(FundingSource.CPF, FundingSource.OPCO, FundingSource.SELF_EMPLOYED_FUND, FundingSource.PUBLIC_EMPLOYER),
    *(FundingSource.PUBLIC_EMPLOYER, FundingSource.EMPLOYER_PLAN, FundingSource.OTHER),
)


def draw_account_request(draw: st.DrawFn, course: Course, funding: tuple[FundingLine, ...]) -> AccountRequest | None:
    """The holder asked, agreed and accepted the terms by the first session, where the CPF pays."""
    if FundingSource.CPF not in {line.source for line in funding}:
        return None
    before = [max(course.begins - draw(st.integers(0, 30)) * DAY, FIRST_DAY) for _ in range(3)]
    return AccountRequest(
        requested_on=before[0], agreed_on=before[1], informed_of_cep=True, terms_accepted_on=before[2]
    )


def draw_earlier_bilans(draw: st.DrawFn, course: Course) -> tuple[EarlierBilan, ...]:
    """None, or one that the person paid for."""
    ended = max(course.sent - timedelta(days=draw(st.integers(100, 3000))), FIRST_DAY)
    own = EarlierBilan(
        scheme="fr-private",
        started_on=ended,
        ended_on=ended,
        initiative=Initiative.BENEFICIARY,
        paid_by=FundingSource.OWN_MONEY,
        funded_on=ended,
    )
    return pick(draw, ((), (own,)))


def _asked(drawn: Drawn[Bilan], **facts: object) -> Drawn[Bilan]:
    """The case paid by the CPF as well, with other facts about its request."""
    begins = begins_on(drawn)
    whole = AccountRequest(requested_on=begins, agreed_on=begins, informed_of_cep=True, terms_accepted_on=begins)
    request = evolved(told(drawn.case.account_request, whole), **facts)
    return edit(drawn, funding=(*listed(drawn.case.funding), _CPF), account_request=request)


def no_agreement(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The account is used without the agreement of its holder."""
    return _asked(drawn, agreed_on=pick(draw, (None, drawn.at + DAY)))


def no_terms(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The terms of the platform were not accepted."""
    return _asked(drawn, terms_accepted_on=pick(draw, (None, drawn.at + DAY)))


def not_informed(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The holder was not told of the advice on careers; no job seeker."""
    whole = _asked(drawn, requested_on=begins_on(drawn) - draw(st.integers(0, 3)) * DAY, informed_of_cep=False)
    who = told(drawn.case.beneficiary, Beneficiary())
    return edit(whole, beneficiary=evolve(who, status=pick(draw, (Status.EMPLOYEE, Status.SELF_EMPLOYED))))


def late_papers(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Agreement and terms come around the first session; the person may be a job seeker nobody informed."""
    days = [begins_on(drawn) + draw(st.integers(-1, 5)) * DAY for _ in range(2)]
    asked = _asked(drawn, agreed_on=days[0], terms_accepted_on=days[1], informed_of_cep=draw(st.booleans()))
    return edit(asked, beneficiary=evolve(told(drawn.case.beneficiary, Beneficiary()), status=Status.JOB_SEEKER))


def asked_near_the_bar(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A request of 2026, about five years after a bilan that somebody paid (A7, A21)."""
    requested = _BAR + draw(st.integers(-2, 60)) * DAY
    five_years_before = Period(years=5).after(requested.replace(year=requested.year - 10))
    days = [five_years_before + draw(st.sampled_from((-400, -1, 0, 1, 400))) * DAY for _ in range(3)]
    earlier = EarlierBilan(
        scheme=pick(draw, ("fr-private", "fr-fpe", "fr-fpt")),
        funded_on=min(days),
        started_on=sorted(days)[1],
        ended_on=max(days),
        initiative=Initiative.BENEFICIARY,
        paid_by=pick(draw, _PAYERS),
    )
    return edit(_asked(drawn, requested_on=requested), earlier_bilans=(earlier,))


def hours_asked_for(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A request of 2026 for hours that are accompaniment, or in part, or not at all."""
    requested = _BAR + draw(st.integers(-2, 60)) * DAY
    kinds = pick(draw, ((SessionKind.INTERVIEW,), (SessionKind.TEST,), (SessionKind.INTERVIEW, SessionKind.TEST)))
    sessions = tuple(evolve(one, kind=pick(draw, kinds)) for one in listed(drawn.case.sessions) if _is_inside(one.kind))
    return edit(_asked(drawn, requested_on=requested), sessions=sessions, totals=())


def _is_inside(kind: object) -> bool:
    return kind not in {SessionKind.PRIOR_INTERVIEW, SessionKind.FOLLOW_UP}
