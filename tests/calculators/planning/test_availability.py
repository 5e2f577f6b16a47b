from datetime import date, timedelta

import pytest

from bilanlib import Availability, InvalidValueError, Weekday

HOUR = timedelta(hours=1)


class TestAvailability:
    """When people have time."""

    @pytest.mark.parametrize("hours", [timedelta(microseconds=1), HOUR, 24 * HOUR])
    def test_a_day_has_some_time_and_no_more_than_a_day(self, hours):
        assert Availability(hours_a_day=hours).hours_a_day == hours

    @pytest.mark.parametrize("hours", [-HOUR, timedelta(), 24 * HOUR + timedelta(microseconds=1)])
    def test_no_other_day_is_taken(self, hours):
        with pytest.raises(
            InvalidValueError, match=r"^Availability\.hours_a_day is .*, not more than zero and at most"
        ):
            Availability(hours_a_day=hours)

    def test_lists_are_taken_as_sets(self):
        free = Availability(weekdays=[Weekday.MONDAY, Weekday.MONDAY], not_on=[date(2026, 9, 7)])

        assert free == Availability(weekdays={Weekday.MONDAY}, not_on={date(2026, 9, 7)})

    def test_nothing_told_bounds_nothing(self):
        assert Availability() == Availability(weekdays=None, hours_a_day=None, not_on=())
