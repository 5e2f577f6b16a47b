from datetime import date, timedelta

import pytest

from bilanlib.errors import BilanlibError
from bilanlib.periods.calendars import (
    AnyOf,
    DoubtfulDayError,
    Feasts,
    easter_sunday,
    is_working_day,
    next_working_day,
    previous_working_day,
)


def easter_by_tables(year):
    """Easter by golden number, epact and dominical letter (Clavius), without the library."""
    golden = year % 19 + 1
    century = year // 100 + 1
    skipped_leap_years = 3 * century // 4 - 12
    moon_correction = (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - skipped_leap_years - 10
    epact = (11 * golden + 20 + moon_correction - skipped_leap_years) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full_moon = 44 - epact
    if full_moon < 21:
        full_moon += 30
    # Days of March, counted on past 31; the next Sunday strictly after the full moon.
    return date(year, 3, 1) + timedelta(days=full_moon + 7 - (sunday + full_moon) % 7 - 1)


class TestEaster:
    """Easter Sunday in the Gregorian calendar."""

    def test_it_agrees_with_a_computation_written_apart(self):
        wrong = [year for year in range(1900, 2101) if easter_sunday(year) != easter_by_tables(year)]

        assert wrong == []

    @pytest.mark.parametrize(
        "day",
        [
            date(1818, 3, 22),
            date(1943, 4, 25),
            date(2008, 3, 23),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2038, 4, 25),
        ],
    )
    def test_known_days(self, day):
        assert easter_sunday(day.year) == day


class TestFeasts:
    """A list of holidays, the same every year."""

    @pytest.mark.parametrize(
        ("day", "is_feast"),
        [(date(2026, 7, 13), False), (date(2026, 7, 14), True), (date(2027, 7, 14), True), (date(2026, 7, 15), False)],
    )
    def test_a_fixed_feast_comes_back_every_year(self, day, is_feast):
        assert (day in Feasts(frozenset({(7, 14)}))) is is_feast

    @pytest.mark.parametrize(
        ("day", "is_feast"),
        [
            (date(2026, 5, 13), False),
            (date(2026, 5, 14), True),
            (date(2026, 5, 15), False),
            (date(2027, 5, 6), True),
            (date(2027, 5, 14), False),
        ],
    )
    def test_a_movable_feast_follows_easter(self, day, is_feast):
        assert (day in Feasts(frozenset(), frozenset({39}))) is is_feast

    @pytest.mark.parametrize(
        "day", [date(1818, 1, 21), date(2008, 1, 23), date(1943, 2, 24), date(1818, 5, 21), date(1943, 6, 24)]
    )
    def test_feasts_up_to_sixty_days_from_the_earliest_and_the_latest_easter_are_found(self, day):
        assert abs((day - easter_sunday(day.year)).days) == 60
        assert day in Feasts(frozenset(), frozenset({-60, 60}))

    @pytest.mark.parametrize("day", [date(2026, 1, 1), date(2026, 12, 25)])
    def test_days_far_from_easter_are_not_movable_feasts(self, day):
        assert day not in Feasts(frozenset(), frozenset({-2, 1, 39, 50}))

    def test_two_lists_join(self):
        joined = Feasts(frozenset({(12, 26)}), frozenset({-2})) | Feasts(frozenset({(12, 25)}), frozenset({1}))

        assert joined == Feasts(frozenset({(12, 25), (12, 26)}), frozenset({-2, 1}))


class TestAnyOf:
    """The calendar of a place that nobody told."""

    HERE, THERE = Feasts(frozenset({(1, 1), (5, 22)})), Feasts(frozenset({(1, 1), (5, 27)}))

    @pytest.mark.parametrize(("day", "is_feast"), [(date(2026, 1, 1), True), (date(2026, 1, 2), False)])
    def test_where_every_place_agrees_it_is_sure(self, day, is_feast):
        assert (day in AnyOf((self.HERE, self.THERE))) is is_feast

    @pytest.mark.parametrize("day", [date(2026, 5, 22), date(2026, 5, 27)])
    def test_where_places_differ_it_says_so(self, day):
        with pytest.raises(DoubtfulDayError) as caught:
            assert day in AnyOf((self.HERE, self.THERE))

        assert str(caught.value) == f"{day} is a holiday in some places only"
        assert isinstance(caught.value, BilanlibError)

    def test_a_single_place_is_never_in_doubt(self):
        calendar = AnyOf((self.HERE,))

        assert date(2026, 5, 22) in calendar
        assert date(2026, 5, 27) not in calendar


FRIDAY, SATURDAY, SUNDAY, MONDAY, TUESDAY = (date(2026, 11, number) for number in (13, 14, 15, 16, 17))


class TestWorkingDay:
    """Jours ouvrés and jours ouvrables."""

    @pytest.mark.parametrize(
        ("day", "ouvre", "ouvrable"),
        [(FRIDAY, True, True), (SATURDAY, False, True), (SUNDAY, False, False), (MONDAY, True, True)],
    )
    def test_saturday_counts_only_among_jours_ouvrables(self, day, ouvre, ouvrable):
        assert is_working_day(day, frozenset()) is ouvre
        assert is_working_day(day, frozenset(), saturday_counts=True) is ouvrable

    @pytest.mark.parametrize("saturday_counts", [True, False])
    def test_a_holiday_never_counts(self, saturday_counts):
        assert not is_working_day(MONDAY, {MONDAY}, saturday_counts=saturday_counts)

    def test_a_holiday_on_a_saturday_does_not_count_among_jours_ouvrables(self):
        assert not is_working_day(SATURDAY, {SATURDAY}, saturday_counts=True)

    def test_a_sunday_needs_no_calendar(self):
        doubtful = AnyOf((Feasts(frozenset({(11, 15)})), Feasts(frozenset())))

        assert not is_working_day(SUNDAY, doubtful)

    @pytest.mark.parametrize(
        ("day", "holidays", "expected"),
        [
            (FRIDAY, set(), FRIDAY),
            (SATURDAY, set(), MONDAY),
            (SUNDAY, set(), MONDAY),
            (MONDAY, set(), MONDAY),
            (SATURDAY, {MONDAY}, TUESDAY),
            (FRIDAY, {FRIDAY}, MONDAY),
        ],
    )
    def test_the_next_working_day_is_that_day_or_the_first_one_after(self, day, holidays, expected):
        assert next_working_day(day, holidays) == expected

    @pytest.mark.parametrize(
        ("day", "holidays", "expected"),
        [
            (FRIDAY, set(), FRIDAY),
            (SATURDAY, set(), FRIDAY),
            (SUNDAY, set(), FRIDAY),
            (MONDAY, set(), MONDAY),
            (MONDAY, {MONDAY}, FRIDAY),
            (TUESDAY, {TUESDAY}, MONDAY),
        ],
    )
    def test_the_previous_working_day_is_that_day_or_the_last_one_before(self, day, holidays, expected):
        assert previous_working_day(day, holidays) == expected

    @pytest.mark.parametrize(
        ("day", "holidays", "expected"),
        [(SUNDAY, set(), SATURDAY), (SATURDAY, set(), SATURDAY), (SUNDAY, {SATURDAY}, FRIDAY)],
    )
    def test_the_previous_jour_ouvrable_may_be_a_saturday(self, day, holidays, expected):
        assert previous_working_day(day, holidays, saturday_counts=True) == expected

    @pytest.mark.parametrize(
        ("day", "holidays", "expected"),
        [(FRIDAY, {FRIDAY}, SATURDAY), (SATURDAY, set(), SATURDAY), (SATURDAY, {SATURDAY}, MONDAY)],
    )
    def test_the_next_jour_ouvrable_may_be_a_saturday(self, day, holidays, expected):
        assert next_working_day(day, holidays, saturday_counts=True) == expected
