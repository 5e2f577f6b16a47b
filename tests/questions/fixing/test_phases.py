from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import ConductedBy, Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import Span
from bilanlib.questions.check import check
from bilanlib.questions.fixes import apply
from plans import BEGINS, PLAN, edits_of, fix_of, with_sessions

PHASES, INTERVIEWS, HOURS = "fr.ct.R6313-4.phases", "fr.ct.R6313-4.personal-interviews", "fr.ct.L6313-4.max-duration"
AT = BEGINS - timedelta(days=1)
PLACES = {Phase.PRELIMINARY: (0,), Phase.INVESTIGATION: tuple(range(1, 8)), Phase.CONCLUSION: (8, 9, 10)}


def without(*phases):
    """The plan, with the sessions of some phases cancelled."""
    places = [place for phase in phases for place in PLACES[phase]]
    return with_sessions(PLAN, {key: {"status": SessionStatus.CANCELLED} for key in places})


def day_for(case, at=AT):
    edits = edits_of(fix_of(case, PHASES, at))
    return None if edits is None else [session.day for session in edits.values()]


class TestPlanning:
    """A session for a phase that has none."""

    def test_it_is_an_interview_led_by_the_provider_for_a_time_to_tell(self):
        fix = fix_of(without(Phase.CONCLUSION), PHASES, AT)
        (edit,) = fix.edits

        assert edit.path == "sessions[11]"
        assert edit.before is UNKNOWN
        assert edit.after == Session(
            day=date(2026, 11, 13),
            kind=SessionKind.INTERVIEW,
            phase=Phase.CONCLUSION,
            conducted_by=ConductedBy.PROVIDER,
            status=SessionStatus.PLANNED,
        )
        assert fix.to_tell == ("sessions[11].duration",)

    def test_the_duration_is_asked_for_after_it(self):
        case = without(Phase.CONCLUSION)
        report = check(apply(fix_of(case, PHASES, AT), case), at=AT)

        assert report[PHASES].verdict.value == "pass"
        assert report[HOURS].verdict.value == "open"

    @pytest.mark.parametrize(
        ("gone", "days"),
        [
            ((Phase.PRELIMINARY,), [date(2026, 10, 22)]),
            ((Phase.INVESTIGATION,), [date(2026, 11, 16)]),
            ((Phase.CONCLUSION,), [date(2026, 11, 13)]),
            ((Phase.PRELIMINARY, Phase.INVESTIGATION), [date(2026, 11, 16), date(2026, 11, 16)]),
            ((Phase.INVESTIGATION, Phase.CONCLUSION), [date(2026, 10, 20), date(2026, 10, 20)]),
        ],
    )
    def test_it_comes_with_the_next_phase_or_after_the_last_session(self, gone, days):
        assert day_for(without(*gone)) == days

    def test_it_comes_after_the_day_of_judgement(self):
        case = with_sessions(without(Phase.CONCLUSION), {key: {"status": SessionStatus.HELD} for key in range(8)})

        assert day_for(case, date(2026, 11, 13)) == [date(2026, 11, 16)]

    @pytest.mark.parametrize(
        ("told", "is_fixed"),
        [
            ({"status": SessionStatus.HELD}, False),
            ({"day": AT - timedelta(days=1)}, False),
            ({"day": AT}, True),
            ({"day": AT + timedelta(days=1)}, True),
            ({"day": None}, True),
        ],
    )
    def test_none_is_planned_once_a_later_phase_has_begun(self, told, is_fixed):
        case = with_sessions(without(Phase.PRELIMINARY), {1: told})

        assert (day_for(case) is not None) is is_fixed

    def test_a_session_of_a_phase_that_nobody_told_may_be_of_a_later_one(self):
        tests = with_sessions(PLAN, {key: {"kind": SessionKind.TEST} for key in (8, 9, 10)})
        case = with_sessions(tests, {3: {"phase": UNKNOWN, "status": SessionStatus.HELD}})

        assert fix_of(case, INTERVIEWS, AT) is None

    def test_the_follow_up_is_no_day_for_the_conclusion(self):
        after = Session(
            day=date(2026, 12, 1), phase=Phase.FOLLOW_UP, kind=SessionKind.FOLLOW_UP, status=SessionStatus.PLANNED
        )
        plan = without(Phase.CONCLUSION)

        assert day_for(evolve(plan, sessions=(*plan.sessions, after))) == [date(2026, 11, 13)]

    @pytest.mark.parametrize(("minutes", "is_fixed"), [(1, True), (0, False)])
    def test_there_must_be_room_for_it(self, minutes, is_fixed):
        # Without the conclusion the plan has 20 h.
        more = PLAN.sessions[7].duration + timedelta(hours=4, minutes=-minutes)
        case = with_sessions(without(Phase.CONCLUSION), {7: {"duration": more, "kind": SessionKind.INTERVIEW}})

        assert (fix_of(case, PHASES, AT) is not None) is is_fixed

    @pytest.mark.parametrize(("last", "is_fixed"), [(29, True), (30, True), (31, False)])
    def test_the_calendar_ends(self, last, is_fixed):
        day = date(2999, 12, last)
        case = with_sessions(without(Phase.CONCLUSION), {key: {"day": day} for key in range(8)})

        assert (fix_of(evolve(case, funding=(), convention=None), PHASES, day) is not None) is is_fixed


class TestInterviews:
    """A personal interview for a conclusion that has none."""

    def test_one_is_planned_besides(self):
        case = with_sessions(
            PLAN, {key: {"kind": SessionKind.TEST, "duration": timedelta(hours=1)} for key in (8, 9, 10)}
        )
        (edit,) = fix_of(case, INTERVIEWS, AT).edits

        assert (edit.path, edit.after.kind, edit.after.day) == (
            "sessions[11]",
            SessionKind.INTERVIEW,
            date(2026, 11, 23),
        )


class TestOffers:
    """Phases that an offer does not name."""

    @pytest.mark.parametrize(
        ("named", "expected"),
        [
            ((), {"phases[0]": Phase.PRELIMINARY, "phases[1]": Phase.INVESTIGATION, "phases[2]": Phase.CONCLUSION}),
            ((Phase.CONCLUSION, Phase.PRELIMINARY), {"phases[2]": Phase.INVESTIGATION}),
        ],
    )
    def test_they_are_named(self, named, expected):
        offer = Programme(scheme="fr-private", phases=named, totals=())
        fix = fix_of(offer, PHASES, AT)

        assert edits_of(fix) == expected
        assert fix.to_tell == ()
        assert set(apply(fix, offer).phases) == {Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION}

    def test_hours_of_other_phases_name_them(self):
        stated = HourTotal(stage=Stage.DECLARED, phase=Phase.PRELIMINARY, hours=Span.exactly(timedelta(hours=2)))
        offer = Programme(scheme="fr-private", phases=(), totals=(stated,))

        assert edits_of(fix_of(offer, PHASES, AT)) == {"phases[0]": Phase.INVESTIGATION, "phases[1]": Phase.CONCLUSION}
