"""Scheme `fr-fpe`: the vectors of the notes on the schemes, and the traps."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.facet import Facet
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary, Employer, Provider
from bilanlib.models.requests import Reply, Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Addressee,
    Category,
    DiplomaLevel,
    DocumentKind,
    Form,
    Initiative,
    Phase,
    Recipient,
    ReplyOutcome,
    RequestKind,
    SessionKind,
    SessionStatus,
)
from bilanlib.questions.check import check
from bilanlib.readings.interval import IntervalAnchor
from bilanlib.schemes.fr_fpe import FR_FPE

AT = date(2026, 11, 21)
PASS, FAIL, OPEN = Verdict.PASS, Verdict.FAIL, Verdict.OPEN
PRIORITY = Beneficiary(category=Category.C, diploma=DiplomaLevel.LEVEL_3)
STANDARD = Beneficiary(
    category=Category.A, diploma=DiplomaLevel.LEVEL_7, disability_grounds=(), wear_risk_opinion_on=None
)


def day(text):
    return date.fromisoformat(text)


def verdict(case, rule, scheme="fr-fpe", at=AT, **more):
    return check(case, scheme, at=at, **more)[rule].verdict


def begun(on, hours=3):
    return Session(
        day=day(on),
        duration=timedelta(hours=hours),
        kind=SessionKind.INTERVIEW,
        phase=Phase.PRELIMINARY,
        status=SessionStatus.HELD,
    )


SHOWN = Bilan(
    consents=(),
    documents=(
        Document(
            kind=DocumentKind.SYNTHESIS,
            disclosures=(Disclosure(to=Recipient.EMPLOYER_HR, on=day("2026-09-22"), by_beneficiary=False),),
        ),
    ),
)


class TestDisclosure:
    """FPE-DIS-01: the State's human-resources service may be shown the synthesis unless the agent objects."""

    @pytest.mark.parametrize(
        ("scheme", "rule", "expected"),
        [
            ("fr-fpe", "fr.a2009-07-31.11.synthesis-to-hr", PASS),
            ("fr-fpt", "fr.d2007-1845.25.disclosure", FAIL),
            ("fr-private", "fr.ct.L6313-4.disclosure", FAIL),
        ],
    )
    def test_the_same_record_passes_here_and_fails_elsewhere(self, scheme, rule, expected):
        assert verdict(SHOWN, rule, scheme) is expected

    def test_the_detailed_results_stay_opt_in(self):
        results = evolve(SHOWN, documents=(evolve(SHOWN.documents[0], kind=DocumentKind.DETAILED_RESULTS),))

        assert verdict(results, "fr.a2009-07-31.annexe.disclosure") is FAIL


class TestProvider:
    """FPE-PRV-01: the administration itself may be the provider."""

    INTERNAL = Bilan(
        employer=Employer(name="Administration", siren="732829320"),
        provider=Provider(name="Administration", siren="732829320", has_other_activities=True),
        sessions=(begun("2026-10-19"),),
    )

    def test_the_private_scheme_refuses_the_employer(self):
        assert verdict(self.INTERNAL, "fr.ct.R6313-5.not-employer", "fr-private") is FAIL

    def test_no_rule_of_the_state_looks_at_who_the_provider_is(self):
        outside = evolve(self.INTERNAL, provider=Provider(name="Autre", siren="552100554"))
        found = [{one.id: one.verdict for one in check(case, FR_FPE, at=AT)} for case in (self.INTERNAL, outside)]

        assert found[0] == found[1]
        assert not any(rule.id.startswith("fr.ct.") for rule in FR_FPE.all_rules())


class TestLeave:
    """Hours of leave are working time, never hours of the bilan."""

    RULE = "fr.d2007-1470.22.leave-hours"

    @pytest.mark.parametrize(
        ("agent", "hours", "starts", "expected"),
        [
            (STANDARD, 23, "2026-03-02", PASS),
            (STANDARD, 24, "2026-03-02", PASS),
            (STANDARD, 25, "2026-03-02", FAIL),
            (PRIORITY, 40, "2022-07-24", FAIL),
            (PRIORITY, 40, "2022-07-25", PASS),
            (PRIORITY, 71, "2026-03-02", PASS),
            (PRIORITY, 72, "2026-03-02", PASS),
            (PRIORITY, 73, "2026-03-02", FAIL),
        ],
    )
    def test_the_limits(self, agent, hours, starts, expected):
        leave = Leave(starts_on=day(starts), hours=timedelta(hours=hours))

        assert verdict(Bilan(beneficiary=agent, leave=leave), self.RULE) is expected

    @pytest.mark.parametrize("hours", [3, 24, 25, 30])
    def test_a_bilan_of_any_length_goes_with_any_leave(self, hours):
        leave = Leave(starts_on=day("2026-10-19"), hours=timedelta(hours=24))
        case = Bilan(beneficiary=STANDARD, leave=leave, sessions=(begun("2026-10-19", hours),))

        assert verdict(case, self.RULE) is PASS


class TestInterval:
    """Five years, or three, by person and date."""

    RULE = "fr.d2007-1470.22.interval"

    def case(self, agent, begins, **earlier):
        told = {"scheme": "fr-fpe", "started_on": day("2022-09-01"), "ended_on": day("2022-09-30")} | earlier
        return Bilan(beneficiary=agent, sessions=(begun(begins),), totals=(), earlier_bilans=(EarlierBilan(**told),))

    @pytest.mark.parametrize(("agent", "expected"), [(STANDARD, FAIL), (PRIORITY, PASS), (Beneficiary(), OPEN)])
    def test_three_years_are_for_agents_who_have_priority(self, agent, expected):
        assert verdict(self.case(agent, "2025-10-01"), self.RULE) is expected

    @pytest.mark.parametrize(
        ("anchor", "begins", "expected"),
        [
            (IntervalAnchor.END, "2027-09-29", FAIL),
            (IntervalAnchor.END, "2027-09-30", PASS),
            (IntervalAnchor.START, "2027-08-31", FAIL),
            (IntervalAnchor.START, "2027-09-01", PASS),
        ],
    )
    def test_the_anchor_can_be_pinned(self, anchor, begins, expected):
        found = verdict(self.case(STANDARD, begins), self.RULE, at=day("2027-12-31"), readings=[anchor])

        assert found is expected


class TestConditionsUntil2017:
    """Seniority, cap and purpose of the first wording; that it ended on 11 May 2017 is inferred."""

    def case(self, begins):
        own = EarlierBilan(
            scheme="fr-fpe",
            initiative=Initiative.BENEFICIARY,
            started_on=day("2009-01-05"),
            ended_on=day("2009-02-02"),
        )
        return Bilan(
            beneficiary=evolve(STANDARD, branch_since=day("2016-01-04")),
            initiative=Initiative.BENEFICIARY,
            sessions=(begun(begins),),
            totals=(),
            earlier_bilans=(own, own),
        )

    @pytest.mark.parametrize("rule", ["seniority", "bilans"])
    @pytest.mark.parametrize(
        ("begins", "expected"),
        [
            ("2017-05-09", FAIL),
            ("2017-05-10", FAIL),
            ("2017-05-11", Verdict.NOT_APPLICABLE),
            ("2022-07-25", Verdict.NOT_APPLICABLE),
        ],
    )
    def test_they_end_with_it(self, rule, begins, expected):
        assert verdict(self.case(begins), f"fr.d2007-1470.22.{rule}") is expected

    @pytest.mark.parametrize(
        ("sessions", "is_listed"),
        [((begun("2017-05-10"),), True), ((begun("2017-05-11"),), False), ((), False)],
    )
    def test_the_purpose_is_left_to_people_where_it_mattered(self, sessions, is_listed):
        left = check(Bilan(sessions=sessions, totals=()), FR_FPE, at=AT).left_to_humans

        assert ("fr.d2007-1470.22.purpose" in {duty.id for duty in left}) is is_listed

    def test_a_bilan_of_no_known_day_may_have_had_one(self):
        left = check(Bilan(), FR_FPE, at=AT).left_to_humans

        assert "fr.d2007-1470.22.purpose" in {duty.id for duty in left}


class TestSilence:
    """What the texts do not say is no permission."""

    def case(self, reply=None):
        asked = Request(
            kind=RequestKind.LEAVE, to=Addressee.EMPLOYER, by=Initiative.BENEFICIARY, sent_on=day("2026-01-05")
        )
        return Bilan(requests=(evolve(asked, reply=reply),))

    @pytest.mark.parametrize(
        ("at", "expected"), [("2026-03-05", Verdict.NOT_APPLICABLE), ("2026-03-06", FAIL), ("2026-11-21", FAIL)]
    )
    def test_that_of_the_administration_never_grants(self, at, expected):
        report = check(self.case(), FR_FPE, at=day(at))

        assert report["fr.a2009-07-31.4.reply"].verdict is expected
        assert report.lawful is not True

    def test_an_answer_can_lack_time_form_and_reasons_at_once(self):
        bad = Reply(outcome=ReplyOutcome.REFUSED, given_on=day("2026-03-06"), form=Form.ORAL, gives_reasons=False)
        found = check(self.case(bad), FR_FPE, at=AT)["fr.a2009-07-31.4.reply"]

        assert found.codes == ("late-reply", "reply-not-written", "no-reasons")

    def test_what_no_text_speaks_of_is_listed_and_does_not_blur_the_verdict(self):
        assert {gap.force for gap in FR_FPE.gaps} == {Force.SCHEME}
        assert set(check(Bilan(), FR_FPE, at=AT).not_covered) >= set(FR_FPE.gaps)

    def test_nothing_is_compared_on_which_the_texts_are_silent(self):
        silent = {Facet.TOTAL_HOURS, Facet.COUNSELLOR_HOURS, Facet.APPOINTMENTS, Facet.SPAN, Facet.FOLLOW_UP}

        assert silent.isdisjoint(FR_FPE.facets)
        assert Facet.LEAVE_HOURS in FR_FPE.facets
