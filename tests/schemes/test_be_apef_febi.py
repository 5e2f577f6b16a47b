"""The Belgian scheme: the vectors of the legal notes (computed there by hand), and the traps."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from bilanlib import check
from bilanlib.answers.verdict import Verdict
from bilanlib.models.bilan import Bilan
from bilanlib.models.clauses import OfferedSpan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.people import Beneficiary, Employer
from bilanlib.models.programme import Programme
from bilanlib.models.requests import Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import EmployerKind, Initiative, Phase, RequestKind, SessionKind, SessionStatus, Status
from bilanlib.models.terms import Territory as Place
from bilanlib.parameters.be.apef_febi.duree import COUNTED_KINDS as OWN_KINDS
from bilanlib.parameters.be.apef_febi.duree import USUAL_LONGEST, USUAL_SHORTEST
from bilanlib.parameters.be.public_holidays import BELGIUM
from bilanlib.parameters.fr.code_du_travail.l6313_4 import COUNTED_KINDS as FRENCH_KINDS
from bilanlib.periods.period import months
from bilanlib.questions.missing import missing
from bilanlib.schemes.be_apef_febi import BE_APEF_FEBI

AT = date(2026, 11, 21)
DUREE = "be.apef-febi.duree."
DAY = timedelta(days=1)


def hours(number):
    return timedelta(hours=number)


def session(day, number, kind=SessionKind.INTERVIEW, phase=Phase.INVESTIGATION):
    return Session(day=day, duration=hours(number), kind=kind, phase=phase, status=SessionStatus.HELD)


def course(interviews=(2, 2, 2, 2, 2, 3), begins=date(2026, 1, 12), ends=date(2026, 3, 9), others=()):
    """Interviews of those hours, one a week, the last on the last day; then other hours."""
    days = [begins + 7 * place * DAY for place in range(len(interviews) - 1)] + [ends]
    phases = [Phase.PRELIMINARY, *[Phase.INVESTIGATION] * (len(interviews) - 2), Phase.CONCLUSION]
    kept = [session(day, one, phase=phase) for day, one, phase in zip(days, interviews, phases, strict=True)]
    return (*kept, *(session(begins + 8 * DAY, number, kind) for number, kind in others))


def bilan(sessions, **told):
    return Bilan(scheme="be-apef-febi", sessions=sessions, totals=(), **told)


def verdict(case, rule):
    return check(case, at=AT)[DUREE + rule].verdict


ASKED = (Request(kind=RequestKind.LONGER_SPAN, by=Initiative.BENEFICIARY, sent_on=date(2026, 1, 10)),)


class TestVectors:
    """Section D.7 of the notes."""

    @pytest.mark.parametrize(
        ("ends", "requests", "expected"),
        [
            (date(2026, 3, 9), (), Verdict.PASS),
            (date(2026, 3, 10), (), Verdict.FAIL),
            (date(2026, 3, 10), ASKED, Verdict.PASS),
            (date(2026, 5, 12), ASKED, Verdict.PASS),
            (date(2026, 5, 13), ASKED, Verdict.FAIL),
        ],
    )
    def test_be_cal(self, ends, requests, expected):
        assert verdict(bilan(course(ends=ends), requests=requests), "span") is expected

    def test_twelve_hours_in_six_interviews_pass_and_the_tension_is_said(self):
        case = bilan(course((2,) * 6))

        for rule in ("total-hours", "interview-hours", "appointments"):
            assert verdict(case, rule) is Verdict.PASS
        tension = check(case, at=AT)[DUREE + "parameter-tension"]
        assert (tension.verdict, tension.force.value, tension.codes) == (Verdict.REVIEW, "practice", ("no-room",))

    def test_thirteen_hours_in_five_interviews_are_too_few_appointments(self):
        case = bilan(course((3, 3, 3, 2, 2)))

        assert verdict(case, "appointments") is Verdict.FAIL
        assert verdict(case, "interview-hours") is Verdict.PASS

    def test_eleven_hours_of_interviews_and_six_of_own_work_are_too_few_interviews(self):
        case = bilan(course((2, 2, 2, 2, 2, 1), others=[(6, SessionKind.INDIVIDUAL_WORK)]))

        assert verdict(case, "interview-hours") is Verdict.FAIL
        assert verdict(case, "total-hours") is Verdict.PASS
        assert verdict(case, "appointments") is Verdict.PASS


class TestTraps:
    """What a hasty reader gets wrong."""

    def test_the_provider_s_own_hours_count_and_the_values_are_not_those_of_french_law(self):
        within = bilan(course((2,) * 6, others=[(4, SessionKind.INDIVIDUAL_WORK), (4, SessionKind.PROVIDER_WORK)]))
        over = bilan(course((2,) * 6, others=[(4, SessionKind.INDIVIDUAL_WORK), (5, SessionKind.PROVIDER_WORK)]))

        assert (verdict(within, "total-hours"), verdict(over, "total-hours")) == (Verdict.PASS, Verdict.FAIL)
        assert OWN_KINDS.values[0].value is not FRENCH_KINDS.values[0].value
        assert OWN_KINDS.id.startswith("be.")

    def test_an_average_is_never_a_bound(self):
        offer = Programme(scheme="be-apef-febi", span=OfferedSpan(shortest=None, longest=None, mean=months(9)))

        for rule in ("span-offered", "short-span-offered"):
            assert verdict(offer, rule) is Verdict.NOT_APPLICABLE

    def test_weeks_are_counted_to_the_day_and_four_of_them_are_practice_only(self):
        report = check(bilan(course((4,) * 4, ends=date(2026, 2, 8))), at=AT)

        assert USUAL_SHORTEST.values[0].value.after(date(2026, 1, 12)) == date(2026, 2, 9)
        assert USUAL_LONGEST.values[0].value.after(date(2026, 1, 12)) == date(2026, 3, 9)
        assert report[DUREE + "short-span"].verdict is Verdict.FAIL
        assert report[DUREE + "short-span"].force.value == "practice"

    def test_follow_up_that_the_worker_does_not_take_up_is_no_breach(self):
        report = check(bilan(course(), follow_up=FollowUpOffer(at_least=1, at_most=2)), at=AT)

        assert report["be.apef-febi.deroulement.follow-up"].verdict is Verdict.PASS
        assert report["be.apef-febi.suivi.first-follow-up"].verdict is Verdict.NOT_APPLICABLE
        assert report["be.apef-febi.suivi.last-follow-up"].verdict is Verdict.NOT_APPLICABLE

    def test_whatever_the_scheme_says_is_no_law(self):
        case = bilan(
            course((3,) * 8, ends=date(2026, 12, 9)),
            requests=(),
            initiative=Initiative.EMPLOYER,
            beneficiary=Beneficiary(status=Status.JOB_SEEKER),
            employer=Employer(kind=EmployerKind.PRIVATE),
        )
        report = check(case, at=AT)

        assert len(report.failures) >= 5
        assert {one.force.value for one in report} == {"scheme", "practice"}
        assert report.lawful is None

    def test_what_the_documents_do_not_say_is_listed_and_never_passed(self):
        listed = {gap.id: gap for gap in check(Bilan(), BE_APEF_FEBI, at=AT).not_covered}

        for name in ("silence.price", "silence.retention", "silence.convention", "fonds.criteria"):
            assert listed[f"be.apef-febi.{name}"].force.value == "scheme"
        assert all(not gap.is_announced for gap in listed.values())


class TestCalendar:
    """Belgian cases are not counted in French holidays."""

    def test_the_holidays_are_those_of_belgium_whatever_place_is_told(self):
        for case in (Bilan(scheme="be-apef-febi"), Bilan(scheme="be-apef-febi", territory=Place.OTHER)):
            assert check(case, at=AT).calendar is BELGIUM

    def test_a_calendar_that_is_passed_prevails(self):
        mine = {date(2026, 7, 21)}

        assert check(Bilan(scheme="be-apef-febi"), at=AT, calendar=mine).calendar is mine

    def test_a_french_case_keeps_those_of_its_place(self):
        assert check(Bilan(scheme="fr-private", territory=Place.METROPOLE), at=AT).calendar is not BELGIUM

    def test_the_territory_is_not_asked_for(self):
        asked = {one.missing.path for one in missing(bilan(course()), at=AT).items}

        assert asked
        assert "territory" not in asked


class TestPhases:
    """The phases of the scheme, in their order and with their names."""

    def test_they_are_four_and_the_conclusion_is_named_as_the_document_names_it(self):
        order = list(Phase)
        named = list(BE_APEF_FEBI.phase_names)

        assert all(order.index(one) < order.index(other) for one, other in pairwise(named))
        assert BE_APEF_FEBI.phase_names[Phase.CONCLUSION] == "phase de conclusion"
        assert len(named) == 4
