from datetime import timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.planning.packing import Load, packed, shares_of

HOUR = timedelta(hours=1)


def loads_of(told):
    return [Load(interviews * HOUR, others * HOUR) for interviews, others in told]


def fewest_days(told, a_day, most):
    """The fewest days, found by trying every way of laying whole hours; None where no way fits."""

    @cache
    def left(phase, interviews, others, room, talked, spoken):
        """Days still to begin, after what was laid so far."""
        if not interviews and not others:
            if phase + 1 == len(told):
                return 0
            return left(phase + 1, *told[phase + 1], room, False, spoken)
        ways = []
        if room and interviews and (talked or spoken < most):
            ways.append(left(phase, interviews - 1, others, room - 1, True, spoken + (not talked)))
        if room and others:
            ways.append(left(phase, interviews, others - 1, room - 1, talked, spoken))
        if room < a_day:
            more = left(phase, interviews, others, a_day, False, spoken)
            ways.append(None if more is None else more + 1)
        return min((way for way in ways if way is not None), default=None)

    return left(0, *told[0], 0, False, 0)


HOURS = st.integers(0, 5)
TOLD = st.lists(st.tuples(HOURS, HOURS), min_size=1, max_size=3).map(tuple)


class TestFewestDays:
    """No layout is overlooked."""

    @given(told=TOLD, a_day=st.integers(1, 5), most=st.integers(0, 8))
    def test_as_many_days_as_every_way_of_laying_hours_needs_at_least(self, told, a_day, most):
        layout = packed(loads_of(told), a_day * HOUR, most)

        assert (None if layout is None else layout.days) == fewest_days(told, a_day, most)

    @given(told=TOLD, a_day=st.integers(1, 5), most=st.one_of(st.none(), st.integers(0, 8)))
    def test_a_layout_holds_all_hours_and_keeps_to_its_bounds(self, told, a_day, most):
        loads, longest = loads_of(told), a_day * HOUR
        layout = packed(loads, longest, most)
        shares = [] if layout is None else shares_of(layout, loads, longest)
        days = {}
        for one in (one for phase in shares for one in phase):
            days[one.day] = days.get(one.day, timedelta()) + one.interviews + one.others

        assert all(hours <= longest for hours in days.values())
        assert layout is None or set(days) <= set(range(1, layout.days + 1))
        assert [sum((one.interviews for one in phase), timedelta()) for phase in shares] == [
            load.interviews for load in loads[: len(shares)]
        ]
        assert [sum((one.others for one in phase), timedelta()) for phase in shares] == [
            load.others for load in loads[: len(shares)]
        ]
        assert most is None or sum(bool(one.interviews) for phase in shares for one in phase) <= most

    @given(told=TOLD, a_day=st.integers(1, 5))
    def test_phases_come_one_after_the_other(self, told, a_day):
        loads = loads_of(told)
        shares = shares_of(packed(loads, a_day * HOUR, None), loads, a_day * HOUR)
        days = [one.day for phase in shares for one in phase]

        assert days == sorted(days)


class TestShares:
    """What falls on which day."""

    def test_other_hours_that_take_several_days_are_shared_out_once(self):
        loads = [Load(2 * HOUR, 7 * HOUR), Load(HOUR, 0 * HOUR)]
        shares = shares_of(packed(loads, 4 * HOUR, None), loads, 4 * HOUR)

        assert [(one.day, one.interviews // HOUR, one.others // HOUR) for one in shares[0]] == [
            (1, 2, 2),
            (2, 0, 4),
            (3, 0, 1),
        ]
        assert [(one.day, one.interviews // HOUR) for one in shares[1]] == [(3, 1)]

    def test_a_day_with_room_for_more_gets_no_more_than_there_is(self):
        loads = [Load(2 * HOUR, 0 * HOUR), Load(4 * HOUR, HOUR)]
        shares = shares_of(packed(loads, 5 * HOUR, None), loads, 5 * HOUR)

        assert sum((one.others for one in shares[1]), timedelta()) == HOUR


class TestInterviews:
    """A bound on the number of interviews."""

    @pytest.mark.parametrize(("most", "days"), [(1, None), (2, 2), (3, 2)])
    def test_around_the_fewest_that_hold_the_hours(self, most, days):
        layout = packed(loads_of([(5, 1)]), 3 * HOUR, most)

        assert (None if layout is None else layout.days) == days

    def test_a_phase_begins_on_a_day_of_its_own_where_that_saves_an_interview(self):
        loads = loads_of([(1, 0), (3, 0)])

        assert [packed(loads, 3 * HOUR, most).days for most in (2, 3)] == [2, 2]

    def test_other_hours_fill_what_interviews_leave(self):
        assert packed(loads_of([(2, 4)]), 3 * HOUR, 1).days == 2

    def test_no_hours_take_no_day(self):
        assert packed(loads_of([(0, 0)]), HOUR, 0).days == 0
