from datetime import date, timedelta

import pytest

from bilanlib.law.citation import Confidence
from bilanlib.parameters.be.public_holidays import BELGIUM, HOLIDAYS

# The seven fixed days, then Easter Monday, Ascension and Whit Monday, copied from printed calendars.
FIXED = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]
MOVABLE = {
    2024: [(4, 1), (5, 9), (5, 20)],
    2025: [(4, 21), (5, 29), (6, 9)],
    2026: [(4, 6), (5, 14), (5, 25)],
    2027: [(3, 29), (5, 6), (5, 17)],
}


@pytest.mark.parametrize("year", list(MOVABLE))
def test_belgium_has_ten_holidays_and_no_other(year):
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(366)]
    found = {day for day in days if day.year == year and day in BELGIUM}

    assert found == {date(year, month, day) for month, day in FIXED + MOVABLE[year]}
    assert len(found) == 10


def test_the_list_has_its_article_and_says_how_sure_it_is():
    (entry,) = HOLIDAYS.values

    assert entry.source.citation == "A.R. du 18 avril 1974, art. 1"
    assert entry.source.url == ""
    assert entry.confidence is entry.source.version.confidence is Confidence.B
