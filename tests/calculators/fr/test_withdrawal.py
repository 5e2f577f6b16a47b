import csv
from datetime import date
from pathlib import Path

import pytest

from bilanlib.calculators.fr.withdrawal import consumer_last_day, withdrawal_last_day
from bilanlib.errors import InvalidValueError
from bilanlib.models.terms import Territory
from bilanlib.parameters.fr.code_de_la_consommation.l221_18 import CONSUMER_WITHDRAWAL
from bilanlib.parameters.fr.code_du_travail.l6353_5 import WITHDRAWAL_PERIOD
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.periods.period import months
from bilanlib.readings.contract import WithdrawalDays

TEN, FOURTEEN = WITHDRAWAL_PERIOD.on(date(2026, 8, 20)), CONSUMER_WITHDRAWAL.on(date(2026, 8, 20))
METROPOLE = CALENDARS[Territory.METROPOLE]


def vectors():
    """The table of ten days: it was made for R. 6313-8, and L. 6353-5 counts ten days in the same words."""
    path = Path(__file__).parents[2] / "vectors" / "ten_days.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


class TestTenDays:
    """The last day to withdraw under the Code du travail."""

    @pytest.mark.parametrize(
        ("row", "answer"),
        [(row, answer) for row in vectors() for answer in WithdrawalDays if row[answer.answer.name]],
        ids=lambda one: one["sent_on"] if isinstance(one, dict) else one.answer.name,
    )
    def test_it_is_the_day_of_the_table(self, row, answer):
        calendar = CALENDARS[Territory(row["territory"])]

        last = withdrawal_last_day(date.fromisoformat(row["sent_on"]), TEN, answer, calendar)

        assert last == date.fromisoformat(row[answer.answer.name])

    def test_a_period_without_days_is_refused(self):
        with pytest.raises(InvalidValueError, match="number is 0"):
            withdrawal_last_day(date(2026, 3, 2), months(1), WithdrawalDays.UNROLLED, METROPOLE)


class TestFourteenDays:
    """The last day to withdraw for a consumer; counted by hand from Règlement n° 1182/71."""

    @pytest.mark.parametrize(
        ("concluded", "last"),
        [
            ("2026-03-02", "2026-03-16"),  # a Monday
            ("2026-03-06", "2026-03-20"),  # a Friday
            ("2026-03-07", "2026-03-23"),  # a Saturday, moved to the Monday
            ("2026-03-08", "2026-03-23"),  # a Sunday, moved to the Monday
            ("2026-03-21", "2026-04-07"),  # the Saturday before Easter Monday
            ("2026-04-17", "2026-05-04"),  # 1 May is a holiday and a Friday
        ],
    )
    def test_it_is_the_fourteenth_day_or_the_next_that_is_worked(self, concluded, last):
        assert consumer_last_day(date.fromisoformat(concluded), FOURTEEN, METROPOLE) == date.fromisoformat(last)
