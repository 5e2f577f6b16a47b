from datetime import date

import pytest

from bilanlib.calculators.fr.reports import end_of_civil_year, report_last_day
from bilanlib.periods.day_of_year import DayOfYear

BEFORE = DayOfYear(month=4, day=30)


class TestReport:
    """Until when the report on an accounting year may be sent (R. 6352-23)."""

    @pytest.mark.parametrize(
        ("closed", "last"),
        [
            (date(2025, 12, 30), date(2026, 4, 29)),
            (date(2025, 12, 31), date(2026, 4, 29)),
            (date(2026, 1, 1), date(2027, 4, 29)),
            (date(2025, 6, 30), date(2026, 4, 29)),
        ],
    )
    def test_the_last_day_is_the_one_before(self, closed, last):
        assert report_last_day(closed, BEFORE) == last

    def test_a_day_of_the_year_is_written_in_digits(self):
        assert str(BEFORE) == "30/04"


class TestCivilYear:
    """Its last day."""

    @pytest.mark.parametrize("day", [date(2025, 1, 1), date(2025, 12, 30), date(2025, 12, 31)])
    def test_it_ends_on_31_december(self, day):
        assert end_of_civil_year(day) == date(2025, 12, 31)
