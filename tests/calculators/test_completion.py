from datetime import date

import pytest

from bilanlib.calculators.completion import completed_on

ONE, TWO, THREE = date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 3)


class TestCompletion:
    """When several things are all done."""

    @pytest.mark.parametrize(("at", "day"), [(ONE, None), (TWO, TWO), (THREE, TWO)])
    def test_it_is_the_day_of_the_last_of_them(self, at, day):
        assert completed_on([("a", TWO), ("b", ONE)], ("a", "b"), at) == day

    @pytest.mark.parametrize("done", [None, (), [("a", ONE)], [("c", ONE), ("b", ONE)]])
    def test_one_that_is_missing_is_enough(self, done):
        assert completed_on(done, ("a", "b"), THREE) is None

    @pytest.mark.parametrize("done", [[("a", ONE), ("a", THREE)], [("a", THREE), ("a", ONE)]])
    def test_of_what_was_done_twice_the_first_counts(self, done):
        assert completed_on(done, ("a",), THREE) == ONE
