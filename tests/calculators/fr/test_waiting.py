from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.fr.waiting import bars, first_request_after

DAY = timedelta(days=1)
DAYS = st.dates(date(2000, 1, 1), date(2050, 12, 31))
REQUESTED = date(2026, 3, 10)


class TestBars:
    """Which days lie in the five years before a request."""

    @pytest.mark.parametrize(
        ("earlier", "expected"),
        [
            (date(2021, 3, 9), False),
            (date(2021, 3, 10), True),
            (date(2021, 3, 11), True),
            (date(2026, 3, 9), True),
            (date(2026, 3, 10), False),
            (date(2026, 3, 11), False),
        ],
    )
    def test_the_first_day_is_in_and_the_request_is_not(self, earlier, expected):
        assert bars(earlier, REQUESTED, 5) is expected

    @pytest.mark.parametrize(
        ("earlier", "expected"), [(date(2023, 2, 27), False), (date(2023, 2, 28), True), (date(2023, 3, 1), True)]
    )
    def test_of_a_twenty_ninth_of_february_the_last_of_the_month(self, earlier, expected):
        assert bars(earlier, date(2028, 2, 29), 5) is expected

    @given(earlier=DAYS, requested=DAYS)
    def test_a_day_later_is_barred_no_less(self, earlier, requested):
        later = earlier + DAY

        assert bars(later, requested, 5) or not bars(earlier, requested, 5) or later == requested


class TestFirstRequestAfter:
    """The first day on which nothing bars a request any more."""

    @pytest.mark.parametrize(
        ("earlier", "expected"),
        [
            (date(2021, 3, 9), date(2026, 3, 10)),
            (date(2021, 3, 10), date(2026, 3, 11)),
            (date(2023, 2, 28), date(2028, 3, 1)),
            (date(2024, 2, 29), date(2029, 3, 1)),
        ],
    )
    def test_on_the_calendar(self, earlier, expected):
        assert first_request_after(earlier, 5) == expected

    @given(earlier=DAYS)
    def test_it_is_the_day_after_the_last_that_is_barred(self, earlier):
        first = first_request_after(earlier, 5)

        assert not bars(earlier, first, 5)
        assert bars(earlier, first - DAY, 5)
