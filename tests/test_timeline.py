from datetime import date

import pytest

from bilanlib.errors import BilanlibError, InvalidValueError
from bilanlib.timeline import Validity

MARCH_1, MARCH_2, MARCH_9, MARCH_10, MARCH_11 = (date(2026, 3, number) for number in (1, 2, 9, 10, 11))


class TestValidity:
    """A half-open stretch of days."""

    @pytest.mark.parametrize(
        ("day", "holds"),
        [
            (date(2026, 2, 28), False),
            (MARCH_1, True),
            (MARCH_2, True),
            (MARCH_9, True),
            (MARCH_10, False),
            (MARCH_11, False),
        ],
    )
    def test_the_first_day_is_in_and_the_last_one_is_out(self, day, holds):
        assert (day in Validity(MARCH_1, MARCH_10)) is holds

    @pytest.mark.parametrize(("day", "holds"), [(date(2026, 2, 28), False), (MARCH_1, True), (date.max, True)])
    def test_without_an_end_it_holds_for_ever(self, day, holds):
        assert (day in Validity(MARCH_1)) is holds

    @pytest.mark.parametrize("until", [date(2026, 2, 28), MARCH_1])
    def test_a_stretch_that_holds_no_day_is_refused(self, until):
        with pytest.raises(InvalidValueError) as caught:
            Validity(MARCH_1, until)

        assert str(caught.value) == f"Validity.until is {until}, not after since (2026-03-01)"
        assert isinstance(caught.value, BilanlibError)
        assert isinstance(caught.value, ValueError)

    def test_a_stretch_of_one_day_holds_that_day_only(self):
        stretch = Validity(MARCH_1, MARCH_2)

        assert MARCH_1 in stretch
        assert MARCH_2 not in stretch
