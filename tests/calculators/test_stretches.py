from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.stretches import KEPT, Stretch, Use, cells_of, hours_in, of_session, of_total
from bilanlib.models.bilan import Bilan
from bilanlib.models.session_kinds import ACTION_KINDS, ALL_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail import COUNTED_KINDS
from bilanlib.periods.span import NOTHING, UNBOUNDED, Span
from bilanlib.readings.hours import HourCount
from bilanlib.testing.strategies import bilans

AT = date(2026, 5, 10)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
HELD, PLANNED, CANCELLED = Use.HELD, Use.PLANNED, Use.CANCELLED
TOLD = Session(
    day=AT,
    duration=3 * HOUR,
    kind=SessionKind.INTERVIEW,
    phase=Phase.INVESTIGATION,
    status=SessionStatus.HELD,
)
COUNTED = COUNTED_KINDS.on(AT)


class TestUses:
    """What may have become of a session by a day."""

    @pytest.mark.parametrize(
        ("status", "day", "uses"),
        [
            (SessionStatus.HELD, AT - DAY, {HELD}),
            (SessionStatus.HELD, AT, {HELD}),
            (SessionStatus.HELD, AT + DAY, {PLANNED}),
            (SessionStatus.HELD, UNKNOWN, {HELD, PLANNED}),
            (SessionStatus.HELD, None, {HELD, PLANNED}),
            (SessionStatus.PLANNED, AT - DAY, {PLANNED}),
            (SessionStatus.PLANNED, AT, {PLANNED}),
            (SessionStatus.PLANNED, AT + DAY, {PLANNED}),
            (SessionStatus.PLANNED, UNKNOWN, {PLANNED}),
            (SessionStatus.CANCELLED, AT - DAY, {CANCELLED}),
            (SessionStatus.CANCELLED, UNKNOWN, {CANCELLED}),
            (UNKNOWN, AT - DAY, {HELD, PLANNED, CANCELLED}),
            (UNKNOWN, AT, {HELD, PLANNED, CANCELLED}),
            (UNKNOWN, AT + DAY, {PLANNED, CANCELLED}),
            (UNKNOWN, UNKNOWN, {HELD, PLANNED, CANCELLED}),
            (UNKNOWN, None, {HELD, PLANNED, CANCELLED}),
        ],
    )
    def test_of_status_and_day(self, status, day, uses):
        assert of_session(evolve(TOLD, status=status, day=day), AT).uses == uses


class TestCells:
    """Where hours may lie."""

    def test_hours_of_the_action_lie_in_their_phase_under_their_kind(self):
        assert of_session(TOLD, AT).cells == {(Phase.INVESTIGATION, SessionKind.INTERVIEW)}

    def test_an_interview_before_the_action_is_counted_as_a_prior_interview(self):
        assert of_session(evolve(TOLD, phase=Phase.PRIOR), AT).cells == {(Phase.PRIOR, SessionKind.PRIOR_INTERVIEW)}

    def test_a_follow_up_lies_after_the_action_whatever_is_told_of_its_phase(self):
        session = evolve(TOLD, phase=UNKNOWN, kind=SessionKind.FOLLOW_UP)

        assert of_session(session, AT).cells == {(Phase.FOLLOW_UP, SessionKind.FOLLOW_UP)}

    def test_an_interview_of_unknown_phase_may_lie_before_and_after_the_action(self):
        cells = of_session(evolve(TOLD, phase=UNKNOWN), AT).cells

        assert {kind for _, kind in cells} == {
            SessionKind.INTERVIEW,
            SessionKind.PRIOR_INTERVIEW,
            SessionKind.FOLLOW_UP,
        }
        assert {phase for phase, _ in cells} == set(Phase)

    def test_a_session_of_unknown_kind_may_be_of_any_kind_of_its_phase(self):
        cells = of_session(evolve(TOLD, kind=UNKNOWN), AT).cells

        assert cells == {(Phase.INVESTIGATION, kind) for kind in ACTION_KINDS}

    def test_a_session_of_which_nothing_is_told_may_lie_anywhere(self):
        one = of_session(Session(), AT)

        assert one == Stretch(cells_of(Phase, ALL_KINDS), frozenset(Use), UNBOUNDED)

    @pytest.mark.parametrize(
        ("phase", "kind", "cells"),
        [
            (Phase.PRIOR, None, {(Phase.PRIOR, SessionKind.PRIOR_INTERVIEW)}),
            (Phase.PRIOR, SessionKind.INTERVIEW, {(Phase.PRIOR, SessionKind.PRIOR_INTERVIEW)}),
            (Phase.CONCLUSION, None, {(Phase.CONCLUSION, kind) for kind in ACTION_KINDS}),
            (Phase.CONCLUSION, SessionKind.INTERVIEW, {(Phase.CONCLUSION, SessionKind.INTERVIEW)}),
            (None, SessionKind.FOLLOW_UP, {(Phase.FOLLOW_UP, SessionKind.FOLLOW_UP)}),
            (None, SessionKind.TEST, {(phase, SessionKind.TEST) for phase in list(Phase)[1:5]}),
        ],
    )
    def test_of_totals(self, phase, kind, cells):
        total = HourTotal(stage=Stage.DECLARED, hours=Span(HOUR, 2 * HOUR), phase=phase, kind=kind)

        assert of_total(total) == Stretch(frozenset(cells), KEPT, Span(HOUR, 2 * HOUR))

    def test_a_total_without_hours_may_be_of_any_number(self):
        assert of_total(HourTotal(phase=Phase.CONCLUSION)).hours == UNBOUNDED


class TestHours:
    """How many hours lie in a part."""

    def test_none_lie_where_they_cannot(self):
        assert hours_in([of_session(TOLD, AT)], cells_of([Phase.CONCLUSION], ALL_KINDS)) == NOTHING
        assert hours_in([of_session(TOLD, AT)], cells_of(Phase, {SessionKind.TEST})) == NOTHING
        assert hours_in([of_session(TOLD, AT)], cells_of(Phase, ALL_KINDS), frozenset({PLANNED})) == NOTHING

    def test_they_are_sure_where_they_can_lie_nowhere_else(self):
        assert hours_in([of_session(TOLD, AT)] * 2, cells_of(Phase, ACTION_KINDS)) == Span.exactly(6 * HOUR)

    @pytest.mark.parametrize("told", [{"kind": UNKNOWN}, {"phase": UNKNOWN}, {"status": UNKNOWN}])
    def test_they_are_an_upper_bound_where_they_can_lie_elsewhere(self, told):
        stretch = of_session(evolve(TOLD, **told), AT)

        cells = cells_of([Phase.INVESTIGATION], {SessionKind.INTERVIEW})

        assert hours_in([stretch], cells) == Span(hi=3 * HOUR)

    def test_hours_that_nobody_told_have_no_upper_bound(self):
        assert hours_in([of_session(evolve(TOLD, duration=UNKNOWN), AT)], cells_of(Phase, ALL_KINDS)) == UNBOUNDED

    @given(drawn=bilans(), answer=st.sampled_from(HourCount))
    def test_they_are_those_that_the_schedule_finds_in_the_sessions(self, drawn, answer):
        sessions = () if drawn.case.sessions is UNKNOWN else drawn.case.sessions
        found = hours_in([of_session(one, drawn.at) for one in sessions], cells_of(Phase, COUNTED[answer]))

        assert (found,) == Bilan(sessions=sessions, totals=()).schedule.hours(COUNTED[answer])
