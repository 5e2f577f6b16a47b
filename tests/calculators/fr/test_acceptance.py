import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from bilanlib.calculators.fr.acceptance import acceptance_count, acceptance_last_day, transmitted_on
from bilanlib.errors import InvalidValueError
from bilanlib.models.terms import Territory
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.periods.counting import DayCount, RollOver
from bilanlib.periods.period import days, months
from bilanlib.readings.acceptance import TenDays, Transmission

PERIOD = ACCEPTANCE_PERIOD.on(date(2026, 8, 20))
COLUMNS = {
    "rolled": TenDays.ROLLED,
    "unrolled": TenDays.UNROLLED,
    "sending_day_counted": TenDays.SENDING_DAY_COUNTED,
    "ouvrables": TenDays.OUVRABLES,
    "ouvres": TenDays.OUVRES,
}


def vectors():
    path = Path(__file__).parents[2] / "vectors" / "ten_days.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def cells(*columns):
    """Each number that the notes give in one of those columns."""
    return [
        pytest.param(row["sent_on"], row["territory"], column, row[column], id=f"{row['sent_on']}-{column}")
        for row in vectors()
        for column in columns
        if row[column]
    ]


class TestVectors:
    """The oracle tables of the legal notes."""

    @pytest.mark.parametrize(("sent_on", "territory", "column", "last_day"), cells(*COLUMNS))
    def test_ten_days(self, sent_on, territory, column, last_day):
        calendar = CALENDARS[Territory(territory)]

        computed = acceptance_last_day(date.fromisoformat(sent_on), PERIOD, COLUMNS[column], calendar)

        assert computed == date.fromisoformat(last_day)

    @pytest.mark.parametrize(("sent_on", "territory", "column", "last_day"), cells("eleven_ouvres"))
    def test_eleven_days_ouvres(self, sent_on, territory, column, last_day):
        assert column == "eleven_ouvres"
        calendar = CALENDARS[Territory(territory)]

        computed = acceptance_last_day(date.fromisoformat(sent_on), days(11), TenDays.OUVRES, calendar)

        assert computed == date.fromisoformat(last_day)

    @pytest.mark.parametrize(("sent_on", "territory", "column", "last_day"), cells("rolled_saturday"))
    def test_ten_days_where_saturday_is_worked(self, sent_on, territory, column, last_day):
        assert column == "rolled_saturday"
        count = DayCount(roll=RollOver.NEXT, saturday_counts=True)

        computed = count.after(date.fromisoformat(sent_on), 10, CALENDARS[Territory(territory)])

        assert computed == date.fromisoformat(last_day)

    @pytest.mark.parametrize(
        ("column", "number"),
        [
            ("rolled", 12),
            ("unrolled", 10),
            ("sending_day_counted", 9),
            ("ouvrables", 9),
            ("ouvres", 9),
            ("eleven_ouvres", 9),
            ("rolled_saturday", 1),
        ],
    )
    def test_no_number_of_the_notes_was_lost(self, column, number):
        assert len(cells(column)) == number


class TestClearDays:
    """I6, which the tables leave out: ten whole days lie between the transmission and the last day."""

    @pytest.mark.parametrize(
        ("sent_on", "holidays", "last_day"),
        [
            # Sent on a Monday: whole days from Tuesday 3 to Thursday 12, the act still possible on Friday 13.
            (date(2026, 11, 2), {date(2026, 11, 11)}, date(2026, 11, 13)),
            # The eleventh day is Saturday 14, then Sunday 15: Monday 16.
            (date(2026, 11, 3), {date(2026, 11, 11)}, date(2026, 11, 16)),
            (date(2026, 11, 4), {date(2026, 11, 11)}, date(2026, 11, 16)),
            (date(2026, 11, 5), {date(2026, 11, 11)}, date(2026, 11, 16)),
            # The eleventh day is the holiday of Wednesday 11 November.
            (date(2026, 10, 31), {date(2026, 11, 11)}, date(2026, 11, 12)),
            # The eleventh day is Friday 25 December, a holiday before a week-end.
            (date(2026, 12, 14), {date(2026, 12, 25)}, date(2026, 12, 28)),
        ],
    )
    def test_the_eleventh_day_is_the_last_and_moves_when_it_is_not_worked(self, sent_on, holidays, last_day):
        expected = sent_on + timedelta(days=10 + 1)
        while expected.isoweekday() > 5 or expected in holidays:
            expected += timedelta(days=1)

        assert expected == last_day
        assert acceptance_last_day(sent_on, PERIOD, TenDays.CLEAR, holidays) == last_day


class TestAnyAnswer:
    """What all ways of counting have in common."""

    STARTS = tuple(date(2026, 1, 1) + timedelta(days=number) for number in range(365))

    @pytest.mark.parametrize("answer", list(TenDays))
    def test_a_later_transmission_never_ends_earlier(self, answer):
        calendar = CALENDARS[Territory.METROPOLE]
        ends = [acceptance_last_day(start, PERIOD, answer, calendar) for start in self.STARTS]

        assert ends == sorted(ends)

    @pytest.mark.parametrize("answer", [TenDays.UNROLLED, TenDays.SENDING_DAY_COUNTED])
    def test_holidays_matter_only_where_days_are_moved_or_left_out(self, answer):
        start = date(2026, 12, 15)

        assert acceptance_last_day(start, PERIOD, answer, frozenset()) == acceptance_last_day(
            start, PERIOD, answer, CALENDARS[Territory.METROPOLE]
        )

    @pytest.mark.parametrize("start", STARTS[::7])
    def test_answers_are_ordered_by_how_long_they_leave(self, start):
        calendar = CALENDARS[Territory.METROPOLE]
        last = {answer: acceptance_last_day(start, PERIOD, answer, calendar) for answer in TenDays}

        assert last[TenDays.SENDING_DAY_COUNTED] < last[TenDays.UNROLLED] <= last[TenDays.ROLLED]
        assert last[TenDays.ROLLED] <= last[TenDays.CLEAR]
        assert last[TenDays.UNROLLED] < last[TenDays.OUVRABLES] < last[TenDays.OUVRES]

    def test_no_two_answers_count_alike(self):
        assert len({acceptance_count(answer) for answer in TenDays}) == len(TenDays)

    def test_a_period_without_days_is_refused(self):
        with pytest.raises(InvalidValueError, match="number is 0"):
            acceptance_last_day(date(2026, 11, 2), months(1), TenDays.ROLLED, frozenset())

    def test_the_period_is_the_law_s_and_not_a_number_of_the_calculator(self):
        start = date(2026, 11, 2)

        assert acceptance_last_day(start, days(9), TenDays.UNROLLED, frozenset()) == date(2026, 11, 11)
        assert acceptance_last_day(start, days(11), TenDays.UNROLLED, frozenset()) == date(2026, 11, 13)


class TestTransmission:
    """The day from which the ten days run (A15)."""

    SENT = date(2026, 11, 2)

    @pytest.mark.parametrize("received", [None, date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)])
    def test_by_sending_receipt_does_not_matter(self, received):
        assert transmitted_on(self.SENT, received, Transmission.SENDING) == self.SENT

    @pytest.mark.parametrize(
        ("received", "day"),
        [
            (None, None),
            (date(2026, 11, 1), date(2026, 11, 2)),
            (date(2026, 11, 2), date(2026, 11, 2)),
            (date(2026, 11, 3), date(2026, 11, 3)),
        ],
    )
    def test_by_receipt_they_run_from_it_and_never_from_before_sending(self, received, day):
        assert transmitted_on(self.SENT, received, Transmission.RECEIPT) == day
