import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from bilanlib.calculators.fr.retention import retention_period
from bilanlib.law.citation import Article, Reference, Text, Version
from bilanlib.parameters.fr.code_du_travail.r6313_7 import RETENTION
from bilanlib.parameters.parameter import Value
from bilanlib.periods.period import months, years
from bilanlib.readings.end_of_action import RetentionChange
from bilanlib.timeline import Validity

ANSWERS = {member.answer.name: member for member in RetentionChange}
LAW = RETENTION.values


def vectors():
    path = Path(__file__).parents[2] / "vectors" / "retention.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return [(row["ended_on"], row["answer"], row["last_day"]) for row in rows]


def invented(*entries):
    """The history of a law that changed on those days."""
    article = Article(Text("t", "t", "texte", "t."), "R1", (), "")
    return tuple(
        Value(period, Reference(article, Version(None, Validity(date.fromisoformat(since)))))
        for since, period in entries
    )


class TestVectors:
    """The oracle table of the legal notes."""

    @pytest.mark.parametrize(("ended_on", "answer", "last_day"), vectors())
    def test_last_day(self, ended_on, answer, last_day):
        end = date.fromisoformat(ended_on)

        assert retention_period(end, LAW, ANSWERS[answer]).after(end) == date.fromisoformat(last_day)

    def test_no_number_of_the_notes_was_lost(self):
        assert len(vectors()) == 9


class TestWordingAtEnd:
    """The wording of the day on which the action ended."""

    @pytest.mark.parametrize(
        ("end", "period"),
        [
            (date(2019, 1, 1), years(1)),
            (date(2023, 12, 30), years(1)),
            (date(2023, 12, 31), years(3)),
            (date(2024, 1, 1), years(3)),
            (date(2026, 8, 20), years(3)),
        ],
    )
    def test_around_the_change(self, end, period):
        assert retention_period(end, LAW, RetentionChange.WORDING_AT_END) == period


class TestLongerIfRunning:
    """The longer period, if the shorter one was still running (C. civ. 2222)."""

    @pytest.mark.parametrize(
        ("end", "period"),
        [
            (date(2022, 12, 30), years(1)),
            (date(2022, 12, 31), years(3)),
            (date(2023, 1, 1), years(3)),
            (date(2023, 12, 31), years(3)),
        ],
    )
    def test_around_the_last_day_of_the_shorter_period(self, end, period):
        assert retention_period(end, LAW, RetentionChange.LONGER_IF_RUNNING) == period

    def test_a_period_made_longer_can_be_made_longer_again(self):
        law = invented(("2019-01-01", years(1)), ("2020-01-01", years(2)), ("2021-06-01", years(5)))

        assert retention_period(date(2019, 5, 31), law, RetentionChange.LONGER_IF_RUNNING) == years(2)
        assert retention_period(date(2019, 6, 1), law, RetentionChange.LONGER_IF_RUNNING) == years(5)

    def test_a_period_that_ran_out_is_not_revived_by_a_later_change(self):
        law = invented(("2019-01-01", months(6)), ("2020-01-01", years(2)), ("2020-06-01", years(5)))

        assert retention_period(date(2019, 6, 30), law, RetentionChange.LONGER_IF_RUNNING) == months(6)


class TestRevives:
    """The longer period in every case."""

    @pytest.mark.parametrize("end", [date(2019, 1, 1), date(2022, 11, 30), date(2023, 12, 30), date(2024, 3, 15)])
    def test_the_last_value_holds_for_every_bilan(self, end):
        assert retention_period(end, LAW, RetentionChange.REVIVES) == years(3)

    def test_a_bilan_whose_year_had_run_out_gets_three(self):
        end = date(2022, 11, 30)

        assert retention_period(end, LAW, RetentionChange.REVIVES).after(end) == date(2025, 11, 30)


@pytest.mark.parametrize("start", [date(2019, 1, 1), date(2022, 1, 1), date(2025, 1, 1)])
def test_no_answer_leaves_less_than_the_wording_at_the_end(start):
    for end in (start + timedelta(days=number) for number in range(0, 720, 5)):
        at_end = retention_period(end, LAW, RetentionChange.WORDING_AT_END).after(end)
        longer = retention_period(end, LAW, RetentionChange.LONGER_IF_RUNNING).after(end)
        revived = retention_period(end, LAW, RetentionChange.REVIVES).after(end)

        assert at_end <= longer <= revived
