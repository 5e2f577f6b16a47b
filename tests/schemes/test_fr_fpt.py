"""Scheme `fr-fpt`: the vectors of the notes on the schemes, and the traps."""

from datetime import date, timedelta

import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary
from bilanlib.models.requests import Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Category,
    DiplomaLevel,
    DocumentKind,
    FundingSource,
    Phase,
    Recipient,
    RequestKind,
    SessionKind,
    SessionStatus,
)
from bilanlib.questions.check import check

AT = date(2026, 11, 21)
PRIORITY = Beneficiary(category=Category.C, diploma=DiplomaLevel.LEVEL_3)
STANDARD = Beneficiary(
    category=Category.A, diploma=DiplomaLevel.LEVEL_7, disability_grounds=(), wear_risk_opinion_on=None
)
PASS, FAIL = Verdict.PASS, Verdict.FAIL


def day(text):
    return date.fromisoformat(text)


def sessions(*days, hours=8):
    return tuple(
        Session(
            day=day(one),
            duration=timedelta(hours=hours),
            kind=SessionKind.INTERVIEW,
            phase=Phase.PRELIMINARY,
            status=SessionStatus.PLANNED,
        )
        for one in days
    )


def verdict(case, rule, at=AT, scheme="fr-fpt"):
    return check(case, scheme, at=at)[rule].verdict


def leave(hours, starts="2026-03-02"):
    return Leave(starts_on=day(starts), ends_on=day("2026-06-30"), hours=timedelta(hours=hours), keeps_pay=True)


class TestVectors:
    """The table of the notes, D.7."""

    @pytest.mark.parametrize(("sent", "expected"), [("2025-12-31", PASS), ("2026-01-01", PASS), ("2026-01-02", FAIL)])
    def test_fpt_req_01_the_last_day_to_ask_is_sixty_days_before(self, sent, expected):
        request = Request(kind=RequestKind.LEAVE, sent_on=day(sent))
        case = Bilan(leave=leave(20), sessions=sessions("2026-03-02"), requests=(request,))

        assert verdict(case, "fr.d2007-1845.21.notice") is expected

    def test_fpt_rep_01_the_last_day_to_answer_is_thirty_days_after_receipt(self):
        request = Request(kind=RequestKind.LEAVE, received_on=day("2026-01-05"), reply=None)
        result = check(Bilan(requests=(request,)), "fr-fpt", at=day("2026-01-20"))["fr.d2007-1845.21.reply"]

        assert result.due_on == day("2026-02-04")

    @pytest.mark.parametrize(("starts", "expected"), [("2022-07-24", FAIL), ("2022-07-25", PASS)])
    def test_fpt_dur_01_seventy_two_hours_since_25_july_2022(self, starts, expected):
        case = Bilan(beneficiary=PRIORITY, leave=leave(40, starts))

        assert verdict(case, "fr.d2007-1845.20.leave-hours") is expected

    @pytest.mark.parametrize(("agent", "expected"), [(STANDARD, FAIL), (PRIORITY, PASS)])
    def test_fpt_int_01_three_years_for_some_and_five_for_the_others(self, agent, expected):
        earlier = EarlierBilan(scheme="fr-fpt", started_on=day("2022-07-01"), ended_on=day("2022-09-30"))
        case = Bilan(beneficiary=agent, sessions=sessions("2025-10-01"), earlier_bilans=(earlier,))

        assert verdict(case, "fr.d2007-1845.26.interval") is expected

    def test_fpe_dis_01_what_the_state_may_do_the_authority_may_not(self):
        shown = Disclosure(to=Recipient.EMPLOYER_HR, on=day("2026-09-22"), by_beneficiary=False)
        document = Document(kind=DocumentKind.SYNTHESIS, disclosures=(shown,))
        case = Bilan(consents=(), documents=(document,))

        assert verdict(case, "fr.d2007-1845.25.disclosure") is FAIL
        assert verdict(case, "fr.a2009-07-31.11.synthesis-to-hr", scheme="fr-fpe") is PASS


class TestLeaveIsNoBilan:
    """Hours of leave and hours of the bilan are two things."""

    @pytest.mark.parametrize("hours", [2, 20, 24, 30])
    def test_seventy_two_hours_of_leave_go_with_a_bilan_of_any_length(self, hours):
        case = Bilan(beneficiary=PRIORITY, leave=leave(72), sessions=sessions("2026-03-02", hours=hours))

        assert verdict(case, "fr.d2007-1845.20.leave-hours") is PASS

    def test_a_long_bilan_makes_no_leave_too_long(self):
        case = Bilan(beneficiary=STANDARD, leave=leave(24), sessions=sessions("2026-03-02", "2026-03-03", hours=20))

        assert verdict(case, "fr.d2007-1845.20.leave-hours") is PASS

    def test_no_rule_of_the_scheme_speaks_of_the_hours_of_the_bilan(self):
        report = check(Bilan(sessions=sessions("2026-03-02", hours=100)), "fr-fpt", at=AT)

        assert "fr.d2007-1845.silent.hours" in {gap.id for gap in report.not_covered}
        assert [result.id for result in report if result.verdict is FAIL] == []


class TestSilence:
    """An authority that does not answer has not agreed."""

    @pytest.mark.parametrize("at", ["2026-02-05", "2026-11-21"])
    def test_silence_is_never_an_agreement(self, at):
        request = Request(kind=RequestKind.LEAVE, received_on=day("2026-01-05"), reply=None)

        assert verdict(Bilan(requests=(request,)), "fr.d2007-1845.21.reply", at=day(at)) is Verdict.REVIEW


class TestConvention:
    """Only an employer who pays has to conclude one."""

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            (FundingSource.PUBLIC_EMPLOYER, FAIL),
            (FundingSource.OWN_MONEY, Verdict.NOT_APPLICABLE),
            (FundingSource.CPF, Verdict.NOT_APPLICABLE),
        ],
    )
    def test_no_convention_where_the_employer_does_not_pay(self, source, expected):
        case = Bilan(funding=(FundingLine(source=source),), sessions=sessions("2026-03-02"), convention=None)

        assert verdict(case, "fr.d2007-1845.22.convention") is expected
