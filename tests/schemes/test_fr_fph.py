"""Schemes `fr-fph` and `anfh`: the vectors of the notes on the schemes, and the traps."""

from datetime import date, timedelta

import pytest

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary
from bilanlib.models.requests import Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Addressee,
    Capacity,
    Category,
    DiplomaLevel,
    DocumentKind,
    FundingSource,
    Modality,
    Party,
    Phase,
    Recipient,
    RequestKind,
    SessionKind,
    SessionStatus,
)
from bilanlib.questions.check import check
from bilanlib.schemes.anfh import ANFH

AT = date(2026, 11, 21)
PASS, FAIL, NOT_APPLICABLE = Verdict.PASS, Verdict.FAIL, Verdict.NOT_APPLICABLE
DECREE = "fr.d2008-824.25-27"


def sitting(hours, kind=SessionKind.INTERVIEW, modality=Modality.IN_PERSON):
    return Session(
        day=date(2026, 3, 2),
        duration=timedelta(hours=hours),
        kind=kind,
        phase=Phase.INVESTIGATION,
        modality=modality,
        status=SessionStatus.HELD,
    )


def remote(hours):
    return sitting(hours, modality=Modality.VIDEO)


def work(hours):
    return sitting(hours, SessionKind.INDIVIDUAL_WORK, Modality.ASYNCHRONOUS)


def verdict(case, rule, at=AT, scheme="fr-fph"):
    return check(case, scheme, at=at)[rule].verdict


class TestVectors:
    """The vectors that name hospital agents."""

    def test_fpe_dis_01_what_the_state_may_do_the_hospital_may_not(self):
        shown = Disclosure(to=Recipient.EMPLOYER_HR, on=date(2026, 9, 22), by_beneficiary=False)
        case = Bilan(consents=(), documents=(Document(kind=DocumentKind.SYNTHESIS, disclosures=(shown,)),))

        assert verdict(case, "fr.a2003-08-25.annexe.disclosure") is FAIL

    @pytest.mark.parametrize(("since", "expected"), [(date(2024, 3, 2), PASS), (date(2024, 3, 3), FAIL)])
    def test_fph_eli_01_two_years_of_service(self, since, expected):
        case = Bilan(sessions=(sitting(8),), beneficiary=Beneficiary(branch_since=since))

        assert verdict(case, f"{DECREE}.seniority") is expected

    @pytest.mark.parametrize(("starts", "expected"), [(date(2022, 7, 24), FAIL), (date(2022, 7, 25), PASS)])
    def test_seventy_two_hours_of_leave_since_25_july_2022_and_never_of_the_bilan(self, starts, expected):
        leave = Leave(starts_on=starts, ends_on=date(2022, 12, 1), hours=timedelta(hours=72), keeps_pay=True)
        agent = Beneficiary(category=Category.C, diploma=DiplomaLevel.NONE)
        case = Bilan(beneficiary=agent, leave=leave, sessions=(sitting(20),))

        assert verdict(case, f"{DECREE}.leave-hours") is expected


class TestConvention:
    """The convention binds the fund, not the employer."""

    @pytest.mark.parametrize(
        ("parties", "expected"),
        [
            ((Party.BENEFICIARY, Party.PROVIDER, Party.PAYER), PASS),
            ((Party.BENEFICIARY, Party.PROVIDER, Party.EMPLOYER), FAIL),
            ((Party.BENEFICIARY, Party.PROVIDER, Party.PAYER, Party.EMPLOYER), PASS),
        ],
    )
    def test_the_fund_signs_and_the_employer_need_not(self, parties, expected):
        signatures = tuple(
            Signature(party=one, signed_on=date(2026, 2, 2), capacity=Capacity.LEGAL_REPRESENTATIVE) for one in parties
        )
        paid = (FundingLine(source=FundingSource.ANFH),)
        case = Bilan(funding=paid, convention=Convention(signatures=signatures), sessions=(sitting(8),))

        assert verdict(case, "fr.a2003-08-25.3.convention") is expected

    def test_without_the_fund_none_is_asked_for(self):
        paid = (FundingLine(source=FundingSource.PUBLIC_EMPLOYER),)
        case = Bilan(funding=paid, convention=None, sessions=(sitting(8),))

        assert verdict(case, "fr.a2003-08-25.3.convention") is NOT_APPLICABLE


class TestOffWorkingTime:
    """Off working time the fund is asked, and the employer is not."""

    def test_no_leave_is_asked_for(self):
        assert verdict(Bilan(leave=None, sessions=(sitting(8),), requests=()), f"{DECREE}.notice") is NOT_APPLICABLE

    def test_the_fund_has_sixty_days(self):
        asked = Request(kind=RequestKind.FUNDING, to=Addressee.PAYER, received_on=date(2026, 1, 5), reply=None)
        report = check(Bilan(leave=None, requests=(asked,)), "fr-fph", at=date(2026, 1, 20))

        assert report[f"{DECREE}.fund-reply"].due_on == date(2026, 3, 6)


class TestFund:
    """FPH-FIN-01: 18 hours face to face and 8 in person, for a bilan of 24 hours."""

    @pytest.mark.parametrize(
        ("sessions", "face_to_face", "in_person"),
        [
            ((sitting(8), remote(10), work(6)), PASS, PASS),
            ((sitting(7), remote(11), work(6)), PASS, FAIL),
            ((sitting(8), remote(9), work(7)), FAIL, PASS),
            # What an offer all remote promises (14 + 6 h) is no bilan of 24 hours; 24 hours all remote is one.
            ((remote(14), work(6)), NOT_APPLICABLE, NOT_APPLICABLE),
            ((remote(24),), PASS, FAIL),
            # 17 hours with the counsellor and 7 of personal work.
            ((sitting(17), work(7)), FAIL, PASS),
            ((sitting(12),), NOT_APPLICABLE, NOT_APPLICABLE),
        ],
    )
    def test_around_the_minimums(self, sessions, face_to_face, in_person):
        case = Bilan(sessions=sessions)

        assert verdict(case, "fr.anfh.funding.face-to-face", scheme="anfh") is face_to_face
        assert verdict(case, "fr.anfh.funding.in-person", scheme="anfh") is in_person

    def test_it_conditions_money_and_not_lawfulness(self):
        assert {rule.force for rule in ANFH.all_rules()} == {Force.FUNDING}
        assert Force.LAW not in {gap.force for gap in ANFH.all_gaps()}

    def test_shorter_bilans_and_the_certification_are_said_not_to_be_judged(self):
        report = check(Bilan(sessions=(sitting(12),)), "anfh", at=AT)

        assert {gap.id for gap in report.not_covered} == {
            "fr.anfh.funding.qualiopi",
            "fr.anfh.funding.file-deadline",
            "fr.anfh.funding.shorter",
        }
