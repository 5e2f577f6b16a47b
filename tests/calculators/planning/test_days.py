from datetime import date, timedelta

import pytest

from bilanlib import CALENDARS, AnyOf, Feasts, Period, Phase, SessionKind, Territory
from bilanlib.calculators.planning.days import Surely, Window, free_days, spread, windows
from bilanlib.calculators.planning.effects import Closed, Lasts, NotAfter, NotBefore, OnlyOn
from bilanlib.calculators.planning.frame import Frame

DAY = timedelta(days=1)
MONDAY = date(2026, 9, 7)
FRAME = Frame(phases=(Phase.INVESTIGATION,), kinds=(SessionKind.INTERVIEW,), first=MONDAY, last=MONDAY + 13 * DAY)


def days(*places):
    return [MONDAY + place * DAY for place in places]


class TestSurely:
    """A calendar that is in doubt."""

    def test_a_day_that_may_be_a_holiday_is_taken_for_one(self):
        doubtful = Surely(AnyOf((Feasts(frozenset({(9, 7)})), Feasts(frozenset()))))

        assert MONDAY in doubtful
        assert MONDAY in doubtful
        assert MONDAY + DAY not in doubtful

    def test_a_calendar_that_is_sure_is_left_as_it_is(self):
        assert date(2026, 7, 14) in Surely(CALENDARS[Territory.METROPOLE])
        assert date(2026, 7, 15) not in Surely(CALENDARS[Territory.METROPOLE])


class TestFreeDays:
    """Days on which a session may be held."""

    @pytest.mark.parametrize(
        ("effects", "expected"),
        [
            ([], range(14)),
            ([OnlyOn(frozenset({0, 3}))], (0, 3, 7, 10)),
            ([OnlyOn(frozenset())], ()),
            ([Closed(days(0, 7)), OnlyOn(frozenset({0, 3}))], (3, 10)),
            ([NotBefore(MONDAY + 9 * DAY)], range(9, 14)),
            ([NotBefore(MONDAY - DAY), NotAfter(MONDAY + 2 * DAY), NotAfter(MONDAY + 4 * DAY)], range(3)),
            ([NotAfter(MONDAY - DAY)], ()),
        ],
    )
    def test_each_limit_takes_days_away(self, effects, expected):
        assert free_days(FRAME, effects) == days(*expected)


class TestWindows:
    """From a possible first day to the last possible one."""

    def test_without_a_bound_it_may_end_on_any_day(self):
        assert [*windows(days(0, 3), [])] == [Window(tuple(days(0, 3)), 0), Window(tuple(days(3)), 0)]

    @pytest.mark.parametrize(("longest", "number"), [(6, 1), (7, 2), (8, 2)])
    def test_around_the_longest_time(self, longest, number):
        first = next(windows(days(0, 7, 14), [Lasts(longest=Period(days=longest))]))

        assert len(first.days) == number

    @pytest.mark.parametrize(("shortest", "least"), [(6, 1), (7, 1), (8, 2)])
    def test_around_the_shortest_time(self, shortest, least):
        first = next(windows(days(0, 7, 14), [Lasts(shortest=Period(days=shortest))]))

        assert first.least == least

    def test_a_day_on_which_it_could_not_end_begins_nothing(self):
        effects = [Lasts(shortest=Period(days=3)), Lasts(longest=Period(days=5))]

        assert [one.days[0] for one in windows(days(0, 7, 10), effects)] == days(7)

    def test_a_time_beyond_the_calendar_has_no_end(self):
        assert [*windows(days(0), [Lasts(longest=Period(years=9000))])] == [Window(tuple(days(0)), 0)]


class TestSpread:
    """Days that are chosen among free ones."""

    @pytest.mark.parametrize(
        ("number", "aim", "least", "expected"),
        [
            (1, 0, 0, (0,)),
            (2, 6, 0, (0, 6)),
            (3, 6, 0, (0, 3, 6)),
            (3, 7, 0, (0, 4, 7)),
            (3, 0, 0, (0, 1, 2)),
            (3, 0, 8, (0, 4, 8)),
            (2, 99, 0, (0, 9)),
        ],
    )
    def test_from_the_first_to_the_one_aimed_at(self, number, aim, least, expected):
        window = Window(tuple(days(*range(10))), least)

        assert spread(window, number, MONDAY + aim * DAY) == days(*expected)

    @pytest.mark.parametrize(("number", "expected"), [(3, (0, 9, 12)), (4, (0, 9, 10, 12)), (5, (0, 9, 10, 11, 12))])
    def test_each_on_a_day_of_its_own_after_a_long_gap(self, number, expected):
        assert spread(Window(tuple(days(0, 9, 10, 11, 12)), 0), number, MONDAY + 12 * DAY) == days(*expected)
