"""The computed examples of the notes on the scheme `interactif` (section D.7), and its traps."""

from datetime import date, timedelta

import pytest

from bilanlib import Force, Verdict, check, read_case
from bilanlib.models.terms import Territory
from bilanlib.parameters.fr.interactif import DAYS_AFTER_PRIOR, DAYS_BEFORE_START
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.periods.counting import OUVRES
from bilanlib.schemes.interactif import INTERACTIF
from kit import example

AT = date(2026, 11, 21)
HOLIDAYS = CALENDARS[Territory.METROPOLE]


def sitting(day, hours, kind, phase="investigation"):
    duration = f"PT{int(hours * 60)}M"
    return {"day": day, "duration": duration, "kind": kind, "phase": phase, "status": "held"}


def bilan(*sessions, **facts):
    case = {"schema_version": 1, "kind": "bilan", "scheme": "interactif", "territory": "metropole", "totals": []}
    return read_case(case | {"sessions": list(sessions)} | facts)


def verdict(case, rule):
    return check(case, at=AT)[rule].verdict


PRIOR = sitting("2026-05-04", 1, "prior_interview", "prior")


class TestAccessDelays:
    """Two anchors, two rules, the same number of working days (X5)."""

    @pytest.mark.parametrize(
        ("prior", "earliest"),
        [(date(2026, 5, 4), date(2026, 5, 21)), (date(2026, 12, 14), date(2026, 12, 30))],
    )
    def test_the_earliest_start_after_a_prior_interview(self, prior, earliest):
        number = DAYS_AFTER_PRIOR.on(prior)
        cases = [
            bilan(PRIOR | {"day": str(prior)}, sitting(str(earliest + days * timedelta(days=1)), 2, "interview"))
            for days in (-1, 0, 1)
        ]

        assert OUVRES.after(prior, number, HOLIDAYS) == earliest
        assert [verdict(case, "fr.interactif.deroule.start-after-prior") for case in cases] == [
            Verdict.FAIL,
            Verdict.PASS,
            Verdict.PASS,
        ]

    def test_the_latest_registration_before_a_start(self):
        start, latest = date(2026, 5, 26), date(2026, 5, 6)
        signed = [
            {"signatures": [{"party": "beneficiary", "signed_on": str(latest + days * timedelta(days=1))}]}
            for days in (-1, 0, 1)
        ]
        cases = [bilan(sitting(str(start), 2, "interview"), convention=one) for one in signed]

        assert OUVRES.before(start, DAYS_BEFORE_START.on(start), HOLIDAYS) == latest
        assert [verdict(case, "fr.interactif.inscription.registered-in-time") for case in cases] == [
            Verdict.PASS,
            Verdict.PASS,
            Verdict.FAIL,
        ]

    def test_both_are_judged_where_both_days_are_told(self):
        signatures = [{"party": "beneficiary", "signed_on": "2026-05-07"}]
        report = check(
            bilan(PRIOR, sitting("2026-05-26", 2, "interview"), convention={"signatures": signatures}), at=AT
        )

        assert report["fr.interactif.deroule.start-after-prior"].verdict is Verdict.PASS
        assert report["fr.interactif.inscription.registered-in-time"].verdict is Verdict.FAIL


class TestHours:
    """Seventeen hours with the counsellor, seven of personal work, and not one more."""

    @pytest.mark.parametrize(
        ("personal", "total", "cap"),
        [(7, Verdict.PASS, Verdict.PASS), (8, Verdict.FAIL, Verdict.FAIL)],
    )
    def test_seven_hours_of_personal_work_fill_the_cap(self, personal, total, cap):
        case = bilan(sitting("2026-05-21", 17, "interview"), sitting("2026-06-01", personal, "individual_work"))
        report = check(case, at=AT)

        assert report["fr.interactif.tarifs.counsellor-hours"].verdict is Verdict.PASS
        assert report["fr.interactif.tarifs.personal-hours"].verdict is Verdict.PASS
        assert report["fr.interactif.tarifs.total-hours"].verdict is total
        assert report["fr.ct.L6313-4.max-duration"].recommended is cap

    def test_the_prior_hour_is_never_counted(self):
        case = bilan(PRIOR, sitting("2026-05-21", 17, "interview"), sitting("2026-06-01", 7, "individual_work"))

        assert verdict(case, "fr.ct.L6313-4.max-duration") is Verdict.PASS
        assert verdict(case, "fr.interactif.tarifs.total-hours") is Verdict.PASS

    def test_a_prior_hour_inside_the_action_breaks_the_cap(self):
        case = bilan(
            sitting("2026-05-04", 1, "interview", "preliminary"),
            sitting("2026-05-21", 17, "interview"),
            sitting("2026-06-01", 7, "individual_work"),
        )

        assert verdict(case, "fr.interactif.tarifs.total-hours") is Verdict.FAIL


class TestWhoseWord:
    """What the programme promises is not the law."""

    def test_no_rule_of_its_own_is_law(self):
        assert {rule.force for rule in INTERACTIF.rules} == {Force.CONTRACT, Force.PRACTICE}

    def test_a_broken_promise_does_not_make_a_bilan_unlawful(self):
        report = check(example("01-lawful-plan"), "interactif", at=AT)

        assert report["fr.interactif.deroule.prior-interview"].verdict is Verdict.FAIL
        assert report["fr.interactif.deroule.prior-interview"].rule.force is Force.CONTRACT
        assert report.lawful is True

    def test_a_law_broken_under_the_programme_does(self):
        same = {"siren": "732829320"}
        report = check(bilan(sitting("2026-05-21", 2, "interview"), employer=same, provider=same), at=AT)

        assert report.lawful is False


class TestSilence:
    """What the programme does not say is listed."""

    def test_each_gap_is_in_the_report(self):
        missing = {gap.id for gap in check(bilan(), at=AT).not_covered}

        assert {gap.id for gap in INTERACTIF.gaps} <= missing
