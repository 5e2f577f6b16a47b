"""The oracle table of the legal notes on days counted forwards and backwards."""

import csv
from datetime import date
from pathlib import Path

import pytest

from bilanlib.models.terms import Territory
from bilanlib.parameters.be.public_holidays import BELGIUM
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.periods.counting import CALENDAR_DAYS, OUVRABLES, OUVRES, DayCount, RollOver

COUNTS = {
    "calendar_days": CALENDAR_DAYS,
    "rolled": DayCount(roll=RollOver.NEXT),
    "ouvrables": OUVRABLES,
    "ouvres": OUVRES,
}
PLACES = {"": None, "metropole": CALENDARS[Territory.METROPOLE], "belgium": BELGIUM}


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "day_counts.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


@pytest.mark.parametrize("row", vectors(), ids=lambda row: f"{row['event']}-{row['direction']}-{row['number']}")
def test_last_day(row):
    count = COUNTS[row["count"]]
    end = {"after": count.after, "before": count.before}[row["direction"]]

    computed = end(date.fromisoformat(row["event"]), int(row["number"]), PLACES[row["place"]])

    assert computed == date.fromisoformat(row["last_day"])


@pytest.mark.parametrize(("origin", "number"), [("7.5", 6), ("C.3", 2), ("D.7", 5)])
def test_no_number_of_the_notes_was_lost(origin, number):
    assert len([row for row in vectors() if row["origin"] == origin]) == number


@pytest.mark.parametrize(
    ("start", "latest"),
    [
        (date(2026, 5, 22), date(2026, 5, 5)),
        (date(2026, 5, 26), date(2026, 5, 6)),
        (date(2026, 5, 27), date(2026, 5, 7)),
    ],
)
def test_the_two_anchors_of_the_access_delay_agree(start, latest):
    """Around Whit Monday, 25 May 2026; what is in time for one anchor is in time for the other."""
    place = PLACES["metropole"]

    assert OUVRES.before(start, 11, place) == latest
    assert OUVRES.after(latest, 11, place) == start
