from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib.periods.counting import calendar_days, clear_days, rolled, working_days

STARTS = st.dates(min_value=date(2019, 1, 1), max_value=date(2031, 12, 31))
HOLIDAYS = st.frozensets(st.dates(min_value=date(2019, 1, 1), max_value=date(2032, 6, 30)), max_size=30)


def nth_counted_day(start, number, holidays, weekdays):
    """The day that a person finds who ticks off one day after the other."""
    ticked = []
    day = start
    while len(ticked) < number:
        day = date.fromordinal(day.toordinal() + 1)
        if day.isoweekday() in weekdays and day not in holidays:
            ticked.append(day)
    return ticked[-1]


class TestCalendarDays:
    """The starting day does not count."""

    @pytest.mark.parametrize(
        ("number", "last"), [(0, date(2026, 11, 2)), (1, date(2026, 11, 3)), (10, date(2026, 11, 12))]
    )
    def test_the_count_begins_the_day_after(self, number, last):
        assert calendar_days(date(2026, 11, 2), number) == last


class TestRolled:
    """CPC 642: a last day that is not worked moves."""

    @pytest.mark.parametrize(
        ("day", "moved"),
        [
            (date(2026, 11, 13), date(2026, 11, 13)),
            (date(2026, 11, 14), date(2026, 11, 16)),
            (date(2026, 11, 15), date(2026, 11, 16)),
            (date(2026, 11, 16), date(2026, 11, 16)),
        ],
    )
    def test_a_last_day_on_a_week_end_moves_to_monday(self, day, moved):
        assert rolled(day, frozenset()) == moved

    def test_a_last_day_on_a_holiday_moves_to_the_next_working_day(self):
        assert rolled(date(2026, 12, 25), {date(2026, 12, 25)}) == date(2026, 12, 28)

    @settings(deadline=None)
    @given(STARTS, HOLIDAYS)
    def test_no_working_day_is_passed_over(self, day, holidays):
        moved = rolled(day, holidays)
        between = [day + timedelta(days=number) for number in range((moved - day).days)]

        assert moved.isoweekday() <= 5
        assert moved not in holidays
        assert all(one.isoweekday() >= 6 or one in holidays for one in between)


class TestWorkingDays:
    """Periods told in working days."""

    @settings(deadline=None)
    @given(STARTS, st.integers(1, 40), HOLIDAYS)
    def test_jours_ouvres_agree_with_ticking_days_off(self, start, number, holidays):
        assert working_days(start, number, holidays) == nth_counted_day(start, number, holidays, {1, 2, 3, 4, 5})

    @settings(deadline=None)
    @given(STARTS, st.integers(1, 40), HOLIDAYS)
    def test_jours_ouvrables_agree_with_ticking_days_off(self, start, number, holidays):
        last = working_days(start, number, holidays, saturday_counts=True)

        assert last == nth_counted_day(start, number, holidays, {1, 2, 3, 4, 5, 6})

    @pytest.mark.parametrize(
        ("start", "last"),
        [
            (date(2026, 11, 12), date(2026, 11, 13)),
            (date(2026, 11, 13), date(2026, 11, 16)),
            (date(2026, 11, 14), date(2026, 11, 16)),
            (date(2026, 11, 15), date(2026, 11, 16)),
        ],
    )
    def test_one_working_day_after_a_friday_is_monday(self, start, last):
        assert working_days(start, 1, frozenset()) == last


class TestClearDays:
    """Jours francs: neither the first day nor the last one counts."""

    @pytest.mark.parametrize(("number", "last"), [(1, date(2026, 11, 4)), (10, date(2026, 11, 13))])
    def test_as_many_whole_days_lie_between_the_event_and_the_last_day(self, number, last):
        start = date(2026, 11, 2)

        assert clear_days(start, number) == last
        assert (last - start).days - 1 == number
