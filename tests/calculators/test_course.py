"""How far an action has come."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.course import Course, course_of, has_begun
from bilanlib.calculators.parts import PHASES
from bilanlib.calculators.stages import Stage, stage_of
from bilanlib.calculators.states import ActionState
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.testing.anything import any_sessions
from bilanlib.testing.scalars import near_days

AT = date(2026, 5, 10)
EITHER = {True, False}
HELD, PLANNED, CANCELLED = SessionStatus.HELD, SessionStatus.PLANNED, SessionStatus.CANCELLED


def on(number):
    return AT + timedelta(days=number)


def session(day=0, status=HELD, phase=Phase.INVESTIGATION, **told):
    return Session(day=on(day) if isinstance(day, int) else day, status=status, phase=phase, **told)


class TestBegun:
    """Whether a phase has begun."""

    @pytest.mark.parametrize(
        ("one", "begun"),
        [
            (session(-1), {True}),
            (session(0), {True}),
            (session(1), {False}),
            (session(-1, PLANNED), {False}),
            (session(0, PLANNED), {True}),
            (session(1, PLANNED), {False}),
            (session(0, CANCELLED), {False}),
            (session(0, UNKNOWN), EITHER),
            (session(1, UNKNOWN), {False}),
            (session(UNKNOWN), EITHER),
            (session(0, phase=Phase.PRELIMINARY), {False}),
            (session(0, phase=Phase.CONCLUSION), {True}),
            (session(0, phase=UNKNOWN), EITHER),
            (session(0, phase=Phase.FOLLOW_UP, kind=SessionKind.FOLLOW_UP), {False}),
        ],
    )
    def test_by_a_session_of_it_or_of_a_later_one(self, one, begun):
        assert has_begun((one,), Phase.INVESTIGATION, AT) == begun

    def test_without_sessions_it_has_not_and_untold_ones_may(self):
        assert has_begun((), Phase.CONCLUSION, AT) == {False}
        assert has_begun(UNKNOWN, Phase.CONCLUSION, AT) == EITHER


class TestCourse:
    """What sessions say together."""

    def test_of_sessions_that_are_told_everything_is_one_answer(self):
        course = course_of((session(-9), session(-3), session(4, PLANNED, Phase.CONCLUSION), session(1, CANCELLED)), AT)

        assert course.is_told
        assert (course.begun_on, course.last_held_on) == ({on(-9)}, {on(-3)})
        assert (course.to_come, course.cancelled, course.concluding) == ({True}, {True}, {False})
        assert course.concluded == {False}
        assert course.phases == {Phase.INVESTIGATION}

    def test_untold_sessions_may_be_anything(self):
        course = course_of(UNKNOWN, AT)

        assert not course.is_told
        assert {stage.state for stage in course.stages((None, AT), (None, date.min, AT))} == set(ActionState) - {
            ActionState.DISPUTED,
            ActionState.CANNOT_TELL,
        }

    @pytest.mark.parametrize(
        ("day", "first", "last"),
        [(-9, {on(-9), on(-5)}, {on(-3)}), (-4, {on(-5)}, {on(-3)}), (-2, {on(-5)}, {on(-3), on(-2)})],
    )
    def test_a_session_that_may_have_been_held_moves_an_edge_only_beyond_it(self, day, first, last):
        course = course_of((session(-5), session(-3), session(day, UNKNOWN)), AT)

        assert (course.begun_on, course.last_held_on) == (first, last)

    @pytest.mark.parametrize(
        ("phase", "phases"),
        [
            (Phase.PRELIMINARY, {Phase.INVESTIGATION}),
            (Phase.INVESTIGATION, {Phase.INVESTIGATION}),
            (Phase.CONCLUSION, {Phase.INVESTIGATION, Phase.CONCLUSION}),
            (UNKNOWN, {Phase.INVESTIGATION, Phase.PROJECT_FORMALISATION, Phase.CONCLUSION}),
        ],
    )
    def test_the_furthest_phase_is_open_only_where_a_further_one_may_be_reached(self, phase, phases):
        assert course_of((session(-5), session(-3, UNKNOWN, phase)), AT).phases == phases

    def test_untold_sessions_may_have_begun_and_ended_on_any_day_in_any_phase(self):
        course = course_of(UNKNOWN, AT)

        assert course.begun_on == course.last_held_on == {None, date.min, AT}
        assert course.phases == {None, *PHASES}

    @pytest.mark.parametrize(
        ("status", "phases"), [(HELD, {Phase.PRELIMINARY}), (UNKNOWN, {None, Phase.PRELIMINARY}), (PLANNED, {None})]
    )
    def test_the_first_phase_may_be_reached_or_not(self, status, phases):
        assert course_of((session(-5, status, Phase.PRELIMINARY),), AT).phases == phases

    def test_what_was_held_first_was_held_last_too(self):
        # Either a session was held, and both days are there, or none was.
        course = Course(
            AT, frozenset({None, on(-5)}), frozenset({None, on(-3)}), *[frozenset({False})] * 4, frozenset()
        )

        assert course.stages((None,), (None,)) == {
            Stage(ActionState.IN_COURSE, on(-5)),
            Stage(ActionState.NOT_PLANNED),
        }

    def test_an_action_that_was_concluded_was_so_on_the_day_of_its_last_session(self):
        known = [frozenset({False}), frozenset({False}), frozenset({True}), frozenset({True})]
        course = Course(AT, frozenset({None, on(-5)}), frozenset({None, on(-3)}), *known, frozenset())

        assert course.stages((None,), (None,)) == {
            Stage(ActionState.CONCLUDED, on(-3)),
            Stage(ActionState.NOT_PLANNED),
        }

    def test_where_nothing_was_held_no_phase_was_reached(self):
        assert course_of((), AT).phases == {None}
        assert PHASES[0] is Phase.PRELIMINARY

    @given(sessions=st.lists(any_sessions(), max_size=4).map(tuple), at=near_days(), ended=near_days())
    def test_what_is_told_of_every_session_leaves_one_stage(self, sessions, at, ended):
        told = [one for one in sessions if one.status is not SessionStatus.HELD or one.day is not None]

        stages = course_of(tuple(told), at).stages((ended if ended <= at else None,), (None,))

        assert len(stages) == 1


class TestStage:
    """How an action stands of which all is known."""

    @pytest.mark.parametrize(
        ("facts", "stage"),
        [
            ((None, None, False, False, False, None, None), Stage(ActionState.NOT_PLANNED)),
            ((None, None, False, True, False, None, None), Stage(ActionState.CANCELLED)),
            ((None, None, True, True, False, None, None), Stage(ActionState.PLANNED)),
            ((on(1), on(2), True, False, True, None, None), Stage(ActionState.IN_COURSE, on(1))),
            ((on(1), on(2), False, False, False, None, None), Stage(ActionState.IN_COURSE, on(1))),
            ((on(1), on(2), False, False, True, None, None), Stage(ActionState.CONCLUDED, on(2))),
            ((on(1), on(2), False, False, True, on(3), None), Stage(ActionState.ENDED, on(3))),
            ((on(1), on(2), False, False, True, on(3), on(3)), Stage(ActionState.ENDED, on(3))),
            ((on(1), on(2), False, False, True, on(3), on(2)), Stage(ActionState.INTERRUPTED, on(2))),
            ((on(1), on(2), True, False, False, None, on(1)), Stage(ActionState.INTERRUPTED, on(1))),
            ((on(1), on(2), True, False, False, None, on(0)), Stage(ActionState.BARRED, on(0))),
            ((None, None, True, False, False, None, on(0)), Stage(ActionState.BARRED, on(0))),
        ],
    )
    def test_what_the_person_said_comes_first_then_the_end_then_the_sessions(self, facts, stage):
        assert stage_of(*facts) == stage
