from datetime import date, timedelta

import pytest

from bilanlib.calculators.fr.leave import earliest_begin, leave_limit
from bilanlib.periods.period import years

STANDARD, PRIORITY = timedelta(hours=24), timedelta(hours=72)


def not_asked():
    pytest.fail("asked where it does not decide")


def limit(hours, answer):
    return leave_limit(timedelta(hours=hours), STANDARD, PRIORITY, answer)


def begin(begins, answer, earlier=date(2022, 9, 30)):
    return earliest_begin(earlier, date.fromisoformat(begins), years(5), years(3), answer)


class TestLeaveLimit:
    """The longest leave: 24 hours, or 72."""

    @pytest.mark.parametrize("hours", [23, 24])
    def test_within_the_standard_nobody_asks_who_the_agent_is(self, hours):
        assert limit(hours, not_asked) == STANDARD

    @pytest.mark.parametrize("hours", [25, 71, 72])
    @pytest.mark.parametrize(("answer", "expected"), [(True, PRIORITY), (False, STANDARD)])
    def test_between_the_two_priority_decides(self, hours, answer, expected):
        assert limit(hours, lambda: answer) == expected

    def test_beyond_both_nobody_asks_who_the_agent_is(self):
        assert limit(73, not_asked) == PRIORITY

    def test_where_the_two_are_one_nobody_asks_who_the_agent_is(self):
        assert leave_limit(timedelta(hours=40), STANDARD, STANDARD, not_asked) == STANDARD


class TestEarliestBegin:
    """The interval after 30 September 2022: five years, or three."""

    @pytest.mark.parametrize("begins", ["2027-09-30", "2027-10-01"])
    def test_after_the_longer_one_nobody_asks_who_the_agent_is(self, begins):
        assert begin(begins, not_asked) == date(2027, 9, 30)

    @pytest.mark.parametrize("begins", ["2025-09-30", "2025-10-01", "2027-09-29"])
    @pytest.mark.parametrize(("answer", "expected"), [(True, date(2025, 9, 30)), (False, date(2027, 9, 30))])
    def test_between_the_two_priority_decides(self, begins, answer, expected):
        assert begin(begins, lambda: answer) == expected

    @pytest.mark.parametrize("begins", ["2022-10-01", "2025-09-29"])
    def test_before_the_shorter_one_nobody_asks_who_the_agent_is(self, begins):
        assert begin(begins, not_asked) == date(2025, 9, 30)

    def test_an_interval_from_a_29_february_ends_on_the_last_of_the_month(self):
        assert begin("2029-02-28", not_asked, earlier=date(2024, 2, 29)) == date(2029, 2, 28)
