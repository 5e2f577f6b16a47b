from calendar import monthrange
from datetime import date, timedelta
from random import Random

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib.errors import InvalidValueError
from bilanlib.periods.period import Period, days, months, years

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


def same_number_or_last_of_month(start, years_, months_):
    """Code de procédure civile, art. 641, al. 2, written without the library."""
    months_since_zero = start.year * 12 + start.month - 1 + years_ * 12 + months_
    year, month = months_since_zero // 12, months_since_zero % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


class TestAfter:
    """The last day of a period."""

    @pytest.mark.parametrize(
        ("start", "period", "last"),
        [
            (date(2024, 3, 15), years(3), date(2027, 3, 15)),
            (date(2024, 2, 28), years(3), date(2027, 2, 28)),
            (date(2024, 2, 29), years(3), date(2027, 2, 28)),
            (date(2024, 3, 1), years(3), date(2027, 3, 1)),
            (date(2020, 2, 29), years(1), date(2021, 2, 28)),
            (date(2020, 2, 29), years(4), date(2024, 2, 29)),
            (date(2023, 2, 28), years(1), date(2024, 2, 28)),
        ],
    )
    def test_years_end_on_the_day_of_the_same_number_or_the_last_of_the_month(self, start, period, last):
        assert period.after(start) == last

    @pytest.mark.parametrize(
        ("start", "period", "last"),
        [
            (date(2026, 1, 30), months(1), date(2026, 2, 28)),
            (date(2026, 1, 31), months(1), date(2026, 2, 28)),
            (date(2026, 2, 28), months(1), date(2026, 3, 28)),
            (date(2026, 8, 31), months(6), date(2027, 2, 28)),
            (date(2026, 11, 21), months(14), date(2028, 1, 21)),
        ],
    )
    def test_months_end_on_the_day_of_the_same_number_or_the_last_of_the_month(self, start, period, last):
        assert period.after(start) == last

    @pytest.mark.parametrize(
        ("start", "period", "last"),
        [
            (date(2026, 11, 2), days(9), date(2026, 11, 11)),
            (date(2026, 11, 2), days(10), date(2026, 11, 12)),
            (date(2026, 11, 2), days(11), date(2026, 11, 13)),
            (date(2024, 2, 20), days(10), date(2024, 3, 1)),
            (date(2026, 11, 2), days(0), date(2026, 11, 2)),
        ],
    )
    def test_days_do_not_count_the_starting_day(self, start, period, last):
        assert period.after(start) == last

    def test_days_are_added_after_the_months(self):
        assert Period(months=1, days=1).after(date(2026, 1, 31)) == date(2026, 3, 1)

    @settings(max_examples=2000, deadline=None)
    @given(DAYS, st.integers(0, 50), st.integers(0, 40), st.integers(0, 400))
    def test_it_agrees_with_an_end_of_month_rule_written_apart(self, start, years_, months_, days_):
        expected = same_number_or_last_of_month(start, years_, months_) + timedelta(days=days_)

        assert Period(years_, months_, days_).after(start) == expected

    @settings(max_examples=1000, deadline=None)
    @given(DAYS, st.integers(0, 50), st.integers(0, 40), st.integers(0, 400))
    def test_it_agrees_with_dateutil(self, start, years_, months_, days_):
        expected = start + relativedelta(years=years_, months=months_, days=days_)

        assert Period(years_, months_, days_).after(start) == expected

    def test_dateutil_and_the_rule_written_apart_agree_on_ten_thousand_pairs(self):
        random = Random(6313)  # noqa: S311 - the same pairs in every run
        span = (date(2100, 12, 31) - date(1900, 1, 1)).days
        wrong = []
        for _ in range(10_000):
            start = date(1900, 1, 1) + timedelta(days=random.randint(0, span))
            years_, months_ = random.randint(0, 50), random.randint(0, 40)
            apart = same_number_or_last_of_month(start, years_, months_)
            theirs = start + relativedelta(years=years_, months=months_)
            ours = Period(years_, months_).after(start)
            if not ours == theirs == apart:
                wrong.append((start, years_, months_, ours, theirs, apart))

        assert wrong == []

    @pytest.mark.parametrize("start", [date(1899, 12, 31), date(1999, 12, 31), date(2099, 12, 31)])
    @pytest.mark.parametrize("number", range(1, 27))
    def test_it_knows_the_last_day_of_each_month_also_in_centuries(self, start, number):
        assert months(number).after(start) == same_number_or_last_of_month(start, 0, number)

    @pytest.mark.parametrize("length", [years(1), years(3), years(5), months(1), months(6)])
    def test_it_agrees_with_it_on_every_day_of_four_years(self, length):
        starts = [date(2023, 1, 1) + timedelta(days=number) for number in range(4 * 366)]

        wrong = [
            day for day in starts if length.after(day) != same_number_or_last_of_month(day, length.years, length.months)
        ]

        assert wrong == []

    @settings(deadline=None)
    @given(DAYS, DAYS, st.integers(0, 10), st.integers(0, 30))
    def test_a_later_start_never_ends_earlier(self, one, other, years_, months_):
        period = Period(years_, months_)
        first, second = sorted((one, other))

        assert period.after(first) <= period.after(second)

    @pytest.mark.parametrize(
        ("period", "start"),
        [
            (days(1), date.max),
            (years(1), date(9999, 1, 1)),
            (months(1), date(9999, 12, 1)),
            (days(10**12), date(2026, 1, 1)),
            (years(10**30), date(2026, 1, 1)),
        ],
    )
    def test_a_day_after_the_last_year_is_refused(self, period, start):
        with pytest.raises(InvalidValueError, match=r"ends after 9999-12-31"):
            period.after(start)

    def test_the_refusal_tells_the_day_and_the_period(self):
        with pytest.raises(InvalidValueError) as caught:
            years(3).after(date(9997, 1, 1))

        assert str(caught.value) == "9997-01-01 + P3Y ends after 9999-12-31"

    @pytest.mark.parametrize(("period", "start"), [(days(1), date(9999, 12, 30)), (years(1), date(9998, 12, 31))])
    def test_the_last_day_that_can_be_is_not_refused(self, period, start):
        assert period.after(start) == date.max


class TestParts:
    """Years, months and days of zero or more."""

    @pytest.mark.parametrize("parts", [{"years": -1}, {"months": -1}, {"days": -1}, {"years": 3, "days": -1}])
    def test_a_negative_part_is_refused(self, parts):
        with pytest.raises(InvalidValueError, match="not parts of zero or more"):
            Period(**parts)

    def test_the_refusal_tells_the_three_parts(self):
        with pytest.raises(InvalidValueError) as caught:
            Period(1, -2, 3)

        assert str(caught.value) == "Period is 1/-2/3, not parts of zero or more"

    def test_short_forms_set_one_part(self):
        assert (years(3), months(6), days(10)) == (Period(3, 0, 0), Period(0, 6, 0), Period(0, 0, 10))

    def test_periods_that_look_alike_are_equal_and_others_are_not(self):
        assert years(1) == Period(years=1)
        assert years(1) != months(12)
        assert len({years(1), Period(1), months(12)}) == 2


class TestIsLongerThan:
    """Which of two periods ends later."""

    @pytest.mark.parametrize(
        ("one", "other", "is_longer"),
        [
            (months(35), years(3), False),
            (years(3), years(3), False),
            (months(36), years(3), False),
            (months(37), years(3), True),
            (days(364), years(1), False),
            (days(365), years(1), False),
            (days(366), years(1), True),
            # Three common years; months from the first of January.
            (days(1094), years(3), False),
            (days(1095), years(3), False),
            (days(1096), years(3), True),
            (years(3), days(1095), False),
            (days(30), months(1), False),
            (days(31), months(1), False),
            (days(32), months(1), True),
            (months(1), days(31), False),
            (months(1), days(30), True),
            (Period(years=3, days=1), years(3), True),
            (years(1), years(3), False),
            (years(5), years(3), True),
            # Beyond the calendar, where only months are compared.
            (years(9000), years(3), True),
            (years(3), years(9000), False),
        ],
    )
    def test_around_the_limit(self, one, other, is_longer):
        assert one.is_longer_than(other) is is_longer

    @pytest.mark.parametrize(
        ("one", "other", "start", "is_longer"),
        [
            (days(1095), years(3), date(2024, 3, 1), False),
            (days(1096), years(3), date(2024, 3, 1), True),
            # The first of those three years ends after a 29 February.
            (days(1096), years(3), date(2024, 2, 28), False),
            (days(1097), years(3), date(2024, 2, 28), True),
            (years(3), days(1095), date(2024, 2, 28), True),
            (days(28), months(1), date(2026, 2, 1), False),
            (days(29), months(1), date(2026, 2, 1), True),
            (months(12), years(1), date(2024, 2, 29), False),
            (months(13), years(1), date(2024, 2, 29), True),
        ],
    )
    def test_days_against_years_hang_on_the_start(self, one, other, start, is_longer):
        assert one.is_longer_than(other, start) is is_longer

    def test_periods_have_no_order_of_their_own(self):
        with pytest.raises(TypeError):
            sorted([years(1), days(365)])


class TestText:
    """The ISO 8601 form."""

    @pytest.mark.parametrize(
        ("period", "text"),
        [
            (years(3), "P3Y"),
            (months(18), "P18M"),
            (days(10), "P10D"),
            (Period(1, 2, 3), "P1Y2M3D"),
            (Period(1, 0, 3), "P1Y3D"),
            (Period(), "P0D"),
        ],
    )
    def test_it_names_the_parts_that_are_not_zero(self, period, text):
        assert str(period) == text
