from datetime import date, timedelta

import pytest

from bilanlib.calculators.windows import ByLastDay, DeadlineState, FromFirstDay
from bilanlib.models.unknown import UNKNOWN

FUTURE, OPEN, MET, MISSED = DeadlineState.FUTURE, DeadlineState.OPEN, DeadlineState.MET, DeadlineState.MISSED
DISPUTED, UNTOLD = DeadlineState.DISPUTED, DeadlineState.UNTOLD
FIRST, LAST = date(2026, 3, 2), date(2026, 3, 12)
LATER = date(2026, 4, 1)


def near(day):
    """The day before, the day, the day after."""
    return [day - timedelta(days=1), day, day + timedelta(days=1)]


def around(day, *states):
    return list(zip(near(day), states, strict=True))


class TestByLastDay:
    """Something to be done between two days."""

    @pytest.mark.parametrize(("at", "state"), [*around(FIRST, FUTURE, OPEN, OPEN), *around(LAST, OPEN, OPEN, MISSED)])
    def test_what_is_not_done_is_missed_after_the_last_day(self, at, state):
        assert ByLastDay(first=FIRST, last=LAST, done_on=None).state_on(at) is state

    @pytest.mark.parametrize(("done", "state"), [*around(FIRST, DISPUTED, MET, MET), *around(LAST, MET, MET, MISSED)])
    def test_what_is_done_counts_by_its_day(self, done, state):
        assert ByLastDay(first=FIRST, last=LAST, done_on=done).state_on(LATER) is state

    @pytest.mark.parametrize(("done", "state"), around(FIRST, MET, MET, OPEN))
    def test_what_is_planned_is_not_done(self, done, state):
        assert ByLastDay(last=LAST, done_on=done).state_on(FIRST) is state

    @pytest.mark.parametrize(("done", "state"), around(LAST, MET, MET, MET))
    def test_where_lateness_counts_it_is_met_all_the_same(self, done, state):
        assert ByLastDay(last=LAST, done_on=done, late_counts=True).state_on(LATER) is state

    @pytest.mark.parametrize(("at", "state"), around(LAST, OPEN, MISSED, MISSED))
    def test_what_must_precede_something_is_waited_for_no_longer_on_the_day_itself(self, at, state):
        assert ByLastDay(last=LAST, done_on=None, precedes=True).state_on(at) is state

    @pytest.mark.parametrize(("done", "state"), around(LAST, MET, MET, MISSED))
    def test_what_must_precede_something_is_in_time_on_the_day_itself(self, done, state):
        assert ByLastDay(last=LAST, done_on=done, precedes=True).state_on(LATER) is state

    @pytest.mark.parametrize(("at", "state"), around(LAST, OPEN, OPEN, UNTOLD))
    def test_after_the_least_last_day_nothing_is_sure(self, at, state):
        assert ByLastDay(last=LAST, done_on=None, is_least=True).state_on(at) is state

    @pytest.mark.parametrize(("done", "state"), around(LAST, MET, MET, UNTOLD))
    def test_by_the_least_last_day_what_is_done_is_in_time(self, done, state):
        assert ByLastDay(last=LAST, done_on=done, is_least=True).state_on(LATER) is state

    @pytest.mark.parametrize(("at", "state"), around(FIRST, OPEN, MISSED, MISSED))
    def test_what_is_put_an_end_to_can_no_longer_be_done(self, at, state):
        assert ByLastDay(last=LAST, done_on=None, ended_on=FIRST).state_on(at) is state

    def test_what_was_done_before_the_end_that_was_put_to_it_is_done(self):
        assert ByLastDay(last=LAST, done_on=FIRST, ended_on=LAST).state_on(LATER) is MET

    @pytest.mark.parametrize(("at", "state"), around(LAST, UNTOLD, UNTOLD, MISSED))
    def test_whether_an_end_was_put_to_it_matters_until_the_last_day(self, at, state):
        assert ByLastDay(last=LAST, done_on=None, ended_on=UNKNOWN).state_on(at) is state

    @pytest.mark.parametrize("at", [*near(FIRST), *near(LAST)])
    def test_where_nobody_told_whether_it_was_done_nothing_is_sure(self, at):
        assert ByLastDay(first=FIRST, last=LAST, done_on=UNKNOWN).state_on(at) is UNTOLD

    @pytest.mark.parametrize(("done", "state"), [(None, OPEN), (FIRST, MET), (LAST, MET)])
    def test_without_a_last_day_it_stays_open_until_it_is_done(self, done, state):
        assert ByLastDay(done_on=done).state_on(LATER) is state


class TestFromFirstDay:
    """Something not to be done before a day."""

    @pytest.mark.parametrize(("at", "state"), around(FIRST, FUTURE, OPEN, OPEN))
    def test_it_may_be_done_from_the_first_day_on(self, at, state):
        assert FromFirstDay(first=FIRST, done_on=None).state_on(at) is state

    @pytest.mark.parametrize(("done", "state"), around(FIRST, MISSED, MET, MET))
    def test_what_is_done_counts_by_its_day(self, done, state):
        assert FromFirstDay(first=FIRST, done_on=done).state_on(LATER) is state

    @pytest.mark.parametrize(("done", "state"), around(FIRST, MISSED, FUTURE, FUTURE))
    def test_what_is_planned_too_early_is_missed_already(self, done, state):
        assert FromFirstDay(first=FIRST, done_on=done).state_on(FIRST - timedelta(days=5)) is state

    def test_what_is_planned_for_later_is_open_from_the_first_day_on(self):
        assert FromFirstDay(first=FIRST, done_on=LAST).state_on(FIRST) is OPEN

    @pytest.mark.parametrize(("at", "state"), around(LAST, FUTURE, MISSED, MISSED))
    def test_what_is_done_before_there_is_a_first_day_is_missed(self, at, state):
        assert FromFirstDay(first=None, done_on=LAST).state_on(at) is state

    def test_without_a_first_day_it_waits(self):
        assert FromFirstDay(first=None, done_on=None).state_on(LATER) is FUTURE

    @pytest.mark.parametrize("first", [None, FIRST])
    def test_where_nobody_told_whether_it_was_done_nothing_is_sure(self, first):
        assert FromFirstDay(first=first, done_on=UNKNOWN).state_on(LATER) is UNTOLD

    def test_it_has_no_last_day(self):
        window = FromFirstDay(first=FIRST, done_on=None)

        assert window.last is None
        assert window.is_least is False
