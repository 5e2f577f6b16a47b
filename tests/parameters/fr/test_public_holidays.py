from datetime import date, timedelta

import pytest

from bilanlib.models.terms import Territory
from bilanlib.parameters.fr.public_holidays import (
    ALSACE_MOSELLE_HOLIDAYS,
    ANYWHERE,
    CALENDARS,
    COMMUNAL_HOLIDAYS,
    HOLIDAYS,
    LOCAL_HOLIDAYS,
    METROPOLE,
)
from bilanlib.periods.calendars import DoubtfulDayError

# The eight fixed feasts of L. 3133-1, then Easter Monday, Ascension and Whit Monday, copied from printed calendars.
FIXED = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
MOVABLE = {
    2024: [(4, 1), (5, 9), (5, 20)],
    2025: [(4, 21), (5, 29), (6, 9)],
    2026: [(4, 6), (5, 14), (5, 25)],
    2027: [(3, 29), (5, 6), (5, 17)],
}
GOOD_FRIDAYS = {2024: (3, 29), 2025: (4, 18), 2026: (4, 3), 2027: (3, 26)}
OVERSEAS = {
    Territory.MAYOTTE: (4, 27),
    Territory.MARTINIQUE: (5, 22),
    Territory.GUADELOUPE: (5, 27),
    Territory.SAINT_MARTIN: (5, 27),
    Territory.GUYANE: (6, 10),
    Territory.SAINT_BARTHELEMY: (10, 9),
    Territory.REUNION: (12, 20),
}


def days_of(year):
    first = date(year, 1, 1)
    return [first + timedelta(days=number) for number in range((date(year + 1, 1, 1) - first).days)]


def national(year):
    return {date(year, month, day) for month, day in FIXED + MOVABLE[year]}


@pytest.mark.parametrize("year", list(MOVABLE))
class TestCalendars:
    """Every day of a year is a holiday, or is not, as the law has it."""

    def test_metropolitan_france_has_eleven(self, year):
        found = {day for day in days_of(year) if day in METROPOLE}

        assert found == national(year)
        assert len(found) == 11

    def test_alsace_moselle_has_two_more_where_there_is_a_temple_or_a_mixed_church(self, year):
        found = {day for day in days_of(year) if day in CALENDARS[Territory.ALSACE_MOSELLE_GOOD_FRIDAY]}

        assert found == national(year) | {date(year, *GOOD_FRIDAYS[year]), date(year, 12, 26)}

    def test_alsace_moselle_has_one_more_elsewhere(self, year):
        found = {day for day in days_of(year) if day in CALENDARS[Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY]}

        assert found == national(year) | {date(year, 12, 26)}

    def test_good_friday_is_in_doubt_in_a_commune_of_alsace_moselle_that_nobody_told(self, year):
        calendar = CALENDARS[Territory.ALSACE_MOSELLE]
        good_friday = date(year, *GOOD_FRIDAYS[year])
        sure = {day for day in days_of(year) if day != good_friday and day in calendar}

        with pytest.raises(DoubtfulDayError, match=str(good_friday)):
            assert good_friday in calendar
        assert sure == national(year) | {date(year, 12, 26)}

    @pytest.mark.parametrize(("territory", "own"), list(OVERSEAS.items()))
    def test_overseas_territories_have_one_more_each(self, year, territory, own):
        found = {day for day in days_of(year) if day in CALENDARS[territory]}

        assert found == national(year) | {date(year, *own)}

    def test_where_no_territory_is_told_only_the_days_of_all_of_them_are_sure(self, year):
        local = {date(year, *own) for own in (*OVERSEAS.values(), GOOD_FRIDAYS[year], (12, 26))}
        sure = [day for day in days_of(year) if day not in local]

        assert {day for day in sure if day in ANYWHERE} == national(year)

    def test_where_no_territory_is_told_local_days_are_in_doubt(self, year):
        for own in (*OVERSEAS.values(), GOOD_FRIDAYS[year], (12, 26)):
            with pytest.raises(DoubtfulDayError, match=str(date(year, *own))):
                assert date(year, *own) in ANYWHERE


def said(day, calendar):
    """Whether the calendar has the day; None where it is in doubt."""
    try:
        return day in calendar
    except DoubtfulDayError:
        return None


@pytest.mark.parametrize("year", list(MOVABLE))
def test_the_less_is_told_of_a_place_the_less_is_sure_and_nothing_is_said_otherwise(year):
    communes = [CALENDARS[Territory.ALSACE_MOSELLE_GOOD_FRIDAY], CALENDARS[Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY]]
    for day in days_of(year):
        in_alsace = said(day, CALENDARS[Territory.ALSACE_MOSELLE])
        anywhere = said(day, ANYWHERE)

        assert in_alsace is None or {said(day, calendar) for calendar in communes} == {in_alsace}
        assert anywhere is None or {said(day, calendar) for calendar in CALENDARS.values()} == {anywhere}


def test_a_local_day_that_is_also_a_national_one_is_sure():
    # Whit Monday of 2030 is 10 June, the day of Guyane.
    assert date(2030, 6, 10) in ANYWHERE


def test_every_territory_but_other_has_a_calendar():
    assert set(CALENDARS) == set(Territory) - {Territory.OTHER}
    assert CALENDARS[Territory.METROPOLE] == METROPOLE


@pytest.mark.parametrize(
    ("parameter", "citation", "since"),
    [
        (HOLIDAYS, "C. trav., art. L. 3133-1", date(2016, 8, 10)),
        (ALSACE_MOSELLE_HOLIDAYS, "C. trav., art. L. 3134-13", date(2008, 5, 1)),
        (COMMUNAL_HOLIDAYS, "C. trav., art. L. 3134-13", date(2008, 5, 1)),
        (LOCAL_HOLIDAYS, "C. trav., art. L. 3422-2", date(2018, 1, 1)),
    ],
)
def test_each_list_has_its_article(parameter, citation, since):
    (entry,) = parameter.values

    assert (entry.source.citation, entry.since) == (citation, since)
