"""Our calendars, day by day from 2000 to 2040, against the `holidays` package. Each difference has its reason.

Our lists are those of the wordings in force; the package follows history, and adds days that are kept by custom.
"""

from datetime import date, timedelta
from typing import NamedTuple

import holidays
import pytest

from bilanlib.models.terms import Territory
from bilanlib.parameters.be.public_holidays import BELGIUM
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.periods.calendars import DoubtfulDayError, easter_sunday
from bilanlib.periods.counting import OUVRES

YEARS = range(2000, 2041)
DAYS = [date(2000, 1, 1) + timedelta(days=number) for number in range((date(2041, 1, 1) - date(2000, 1, 1)).days)]

OURS, THEIRS = "ours", "theirs"

# Days from Easter Sunday; a month and a day is a fixed feast.
MI_CAREME, GOOD_FRIDAY, EASTER_SUNDAY, WHIT_SUNDAY, WHIT_MONDAY = -24, -2, 0, 49, 50


class Difference(NamedTuple):
    """A day that only one of the two has, in which years, and why."""

    whose: str
    feast: int | tuple[int, int]
    years: range
    reason: str

    def days(self):
        """The days themselves."""
        if isinstance(self.feast, tuple):
            return {date(year, *self.feast) for year in self.years}
        return {easter_sunday(year) + timedelta(days=self.feast) for year in self.years}


SOLIDARITY = Difference(
    OURS, WHIT_MONDAY, range(2005, 2008), "it was the day of solidarity, which the package takes for no holiday at all"
)
SCHOELCHER = "Victor Schœlcher: kept by custom, not in L. 3422-2"
BEFORE_2012 = "named by a decree of 2012 only; our list is not dated further back"

FRANCE = {
    (None, Territory.METROPOLE): [SOLIDARITY],
    ("57", Territory.ALSACE_MOSELLE_GOOD_FRIDAY): [SOLIDARITY],
    ("6AE", Territory.ALSACE_MOSELLE_GOOD_FRIDAY): [SOLIDARITY],
    ("6AE", Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY): [
        SOLIDARITY,
        Difference(THEIRS, GOOD_FRIDAY, YEARS, "the package knows no commune without temple or mixed church"),
    ],
    ("971", Territory.GUADELOUPE): [
        SOLIDARITY,
        Difference(THEIRS, GOOD_FRIDAY, YEARS, "kept by custom, not in L. 3422-2"),
        Difference(THEIRS, MI_CAREME, YEARS, "kept by custom, not in L. 3422-2"),
        Difference(THEIRS, (7, 21), YEARS, SCHOELCHER),
    ],
    ("972", Territory.MARTINIQUE): [SOLIDARITY, Difference(THEIRS, (7, 21), YEARS, SCHOELCHER)],
    ("973", Territory.GUYANE): [SOLIDARITY],
    ("974", Territory.REUNION): [SOLIDARITY],
    ("976", Territory.MAYOTTE): [SOLIDARITY],
    ("BL", Territory.SAINT_BARTHELEMY): [SOLIDARITY, Difference(OURS, (10, 9), range(2000, 2012), BEFORE_2012)],
    ("MF", Territory.SAINT_MARTIN): [
        SOLIDARITY,
        Difference(OURS, (5, 27), YEARS, "L. 3422-2 says 27 May; 28 May is kept by circular"),
        Difference(THEIRS, (5, 28), range(2012, 2041), "L. 3422-2 says 27 May; 28 May is kept by circular"),
        Difference(THEIRS, (7, 21), range(2012, 2041), SCHOELCHER),
    ],
}

NOT_HERE = {
    "NC": "Nouvelle-Calédonie is not in L. 3422-2",
    "PF": "Polynésie française is not in L. 3422-2",
    "PM": "Saint-Pierre-et-Miquelon is not in L. 3422-2",
    "TF": "the Terres australes are not in L. 3422-2",
    "WF": "Wallis-et-Futuna is not in L. 3422-2",
    "Zone A": "a zone of school holidays",
    "Zone B": "a zone of school holidays",
    "Zone C": "a zone of school holidays",
}

BELGIAN = [
    Difference(THEIRS, EASTER_SUNDAY, YEARS, "a Sunday, not one of the ten days"),
    Difference(THEIRS, WHIT_SUNDAY, YEARS, "a Sunday, not one of the ten days"),
]


def package(country, place=None):
    """The days that the package calls public holidays."""
    return set(holidays.country_holidays(country, subdiv=place, years=YEARS))


def only(whose, differences):
    return {day for one in differences if one.whose == whose for day in one.days()}


def assert_explained(ours, theirs, differences):
    """Every difference is listed, and what is listed is one."""
    assert ours - theirs == only(OURS, differences) - theirs
    assert theirs - ours == only(THEIRS, differences) - ours
    for one in differences:
        assert one.days() & (ours ^ theirs), f"{one} explains nothing"


@pytest.mark.parametrize(("place", "territory"), list(FRANCE))
def test_french_calendars_differ_only_where_it_is_explained(place, territory):
    ours = {day for day in DAYS if day in CALENDARS[territory]}

    assert_explained(ours, package("FR", place), FRANCE[place, territory])


@pytest.mark.parametrize("place", ["57", "6AE"])
def test_a_commune_that_nobody_told_is_in_doubt_on_good_friday_only(place):
    sure, doubtful = set(), set()
    for day in DAYS:
        try:
            if day in CALENDARS[Territory.ALSACE_MOSELLE]:
                sure.add(day)
        except DoubtfulDayError:
            doubtful.add(day)

    assert doubtful == Difference(THEIRS, GOOD_FRIDAY, YEARS, "").days()
    assert_explained(sure | doubtful, package("FR", place), [SOLIDARITY])


def test_belgium_differs_only_where_it_is_explained():
    ours = {day for day in DAYS if day in BELGIUM}

    assert_explained(ours, package("BE"), BELGIAN)


def test_every_part_of_france_is_compared_or_left_out_for_a_reason():
    compared = {place for place, _ in FRANCE if place is not None}

    assert compared | set(NOT_HERE) == set(holidays.France.subdivisions)
    assert compared.isdisjoint(NOT_HERE)


def test_every_territory_is_compared():
    compared = {territory for _, territory in FRANCE}

    assert compared | {Territory.ALSACE_MOSELLE} == set(CALENDARS)


def test_a_calendar_of_the_package_can_be_counted_with():
    """Monaco keeps 19 November, its national day; 27 January is Sainte-Dévote."""
    monaco = holidays.country_holidays("MC")

    assert OUVRES.after(date(2026, 11, 18), 1, monaco) == date(2026, 11, 20)
    assert OUVRES.before(date(2026, 1, 28), 1, monaco) == date(2026, 1, 26)
