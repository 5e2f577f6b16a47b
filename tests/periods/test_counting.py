from datetime import date, datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.errors import InvalidValueError
from bilanlib.periods.calendars import AnyOf, DoubtfulDayError, Feasts
from bilanlib.periods.counting import CALENDAR_DAYS, CLEAR_DAYS, OUVRABLES, OUVRES, DayCount, RollOver

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (date(2026, 11, number) for number in range(9, 16))
NEXT_MONDAY = date(2026, 11, 16)
ONE = timedelta(days=1)

EVENTS = st.dates(min_value=date(2019, 1, 1), max_value=date(2031, 12, 31))
NUMBERS = st.integers(1, 40)
HOLIDAYS = st.frozensets(st.dates(min_value=date(2018, 6, 1), max_value=date(2032, 6, 30)), max_size=60)
WORKING = st.sampled_from([OUVRES, OUVRABLES])


def ticked(event, number, holidays, weekdays, *, direction=1, first_in=False):
    """The day that a person finds who ticks off one day after the other on a printed calendar."""
    ticks = []
    ordinal = event.toordinal() if first_in else event.toordinal() + direction
    while len(ticks) < number:
        day = date.fromordinal(ordinal)
        if day.isoweekday() in weekdays and day not in holidays:
            ticks.append(day)
        ordinal += direction
    return ticks[-1]


def worked(count, day, holidays):
    """Whether people work that day, said without the library."""
    return day not in holidays and day.isoweekday() <= (6 if count.saturday_counts else 5)


class TestCalendarDays:
    """Every day counts; nothing moves."""

    @pytest.mark.parametrize(
        ("number", "after", "before"),
        [
            (1, date(2026, 11, 10), date(2026, 11, 8)),
            (2, date(2026, 11, 11), date(2026, 11, 7)),
            (10, date(2026, 11, 19), date(2026, 10, 30)),
        ],
    )
    def test_the_day_of_the_event_does_not_count(self, number, after, before):
        assert CALENDAR_DAYS.after(MONDAY, number) == after
        assert CALENDAR_DAYS.before(MONDAY, number) == before

    @pytest.mark.parametrize(
        ("number", "after", "before"),
        [(1, MONDAY, MONDAY), (2, TUESDAY, date(2026, 11, 8)), (10, date(2026, 11, 18), date(2026, 10, 31))],
    )
    def test_the_day_of_the_event_may_be_the_first(self, number, after, before):
        count = DayCount(first_day_counts=True)

        assert count.after(MONDAY, number) == after
        assert count.before(MONDAY, number) == before

    def test_holidays_do_not_matter(self):
        assert CALENDAR_DAYS.after(MONDAY, 2, {WEDNESDAY}) == WEDNESDAY


class TestWorkingDays:
    """Jours ouvrés and jours ouvrables."""

    @pytest.mark.parametrize(
        ("event", "ouvre", "ouvrable"),
        [
            (THURSDAY, FRIDAY, FRIDAY),
            (FRIDAY, NEXT_MONDAY, SATURDAY),
            (SATURDAY, NEXT_MONDAY, NEXT_MONDAY),
            (SUNDAY, NEXT_MONDAY, NEXT_MONDAY),
        ],
    )
    def test_one_day_after_an_event_near_a_week_end(self, event, ouvre, ouvrable):
        assert OUVRES.after(event, 1, frozenset()) == ouvre
        assert OUVRABLES.after(event, 1, frozenset()) == ouvrable

    @pytest.mark.parametrize(
        ("event", "ouvre", "ouvrable"),
        [
            (SATURDAY, FRIDAY, FRIDAY),
            (SUNDAY, FRIDAY, SATURDAY),
            (NEXT_MONDAY, FRIDAY, SATURDAY),
            (date(2026, 11, 17), NEXT_MONDAY, NEXT_MONDAY),
        ],
    )
    def test_one_day_before_an_event_near_a_week_end(self, event, ouvre, ouvrable):
        assert OUVRES.before(event, 1, frozenset()) == ouvre
        assert OUVRABLES.before(event, 1, frozenset()) == ouvrable

    @pytest.mark.parametrize(
        ("event", "number", "last"),
        [(FRIDAY, 1, FRIDAY), (FRIDAY, 2, NEXT_MONDAY), (SATURDAY, 1, NEXT_MONDAY), (WEDNESDAY, 1, THURSDAY)],
    )
    def test_the_day_of_the_event_is_the_first_only_if_it_is_worked(self, event, number, last):
        count = evolve(OUVRES, first_day_counts=True)

        assert count.after(event, number, {WEDNESDAY}) == last

    @given(EVENTS, NUMBERS, HOLIDAYS, WORKING, st.booleans())
    def test_they_agree_with_ticking_days_off(self, event, number, holidays, kind, first_in):
        count = evolve(kind, first_day_counts=first_in)
        weekdays = {1, 2, 3, 4, 5, 6} if kind is OUVRABLES else {1, 2, 3, 4, 5}

        after = ticked(event, number, holidays, weekdays, first_in=first_in)
        before = ticked(event, number, holidays, weekdays, direction=-1, first_in=first_in)

        assert count.after(event, number, holidays) == after
        assert count.before(event, number, holidays) == before


class TestClearDays:
    """Jours francs: that many whole days lie between."""

    @pytest.mark.parametrize(
        ("number", "after", "before"),
        [
            (1, WEDNESDAY, date(2026, 11, 7)),
            (2, THURSDAY, date(2026, 11, 6)),
            (10, date(2026, 11, 20), date(2026, 10, 29)),
        ],
    )
    def test_neither_the_event_nor_the_last_day_counts(self, number, after, before):
        assert CLEAR_DAYS.after(MONDAY, number) == after
        assert CLEAR_DAYS.before(MONDAY, number) == before
        assert (after - MONDAY).days - 1 == (MONDAY - before).days - 1 == number

    def test_whole_working_days_may_lie_between(self):
        five = evolve(OUVRABLES, last_day_counts=False)

        # From Tuesday to Saturday; the day beyond them is a Sunday, and moves only if it is asked to.
        assert five.after(MONDAY, 5, frozenset()) == SUNDAY
        assert evolve(five, roll=RollOver.NEXT).after(MONDAY, 5, frozenset()) == NEXT_MONDAY


class TestRollOver:
    """A last day that is not worked."""

    @pytest.mark.parametrize("roll", list(RollOver))
    @pytest.mark.parametrize("last", [MONDAY, FRIDAY])
    def test_a_working_day_stays(self, last, roll):
        count = DayCount(roll=roll)

        assert count.after(last - 3 * ONE, 3, frozenset()) == last
        assert count.before(last + 3 * ONE, 3, frozenset()) == last

    @pytest.mark.parametrize(
        ("roll", "last", "moved"),
        [
            (RollOver.NONE, SATURDAY, SATURDAY),
            (RollOver.NONE, SUNDAY, SUNDAY),
            (RollOver.NONE, WEDNESDAY, WEDNESDAY),
            (RollOver.NEXT, SATURDAY, NEXT_MONDAY),
            (RollOver.NEXT, SUNDAY, NEXT_MONDAY),
            (RollOver.NEXT, WEDNESDAY, THURSDAY),
            (RollOver.PREVIOUS, SATURDAY, FRIDAY),
            (RollOver.PREVIOUS, SUNDAY, FRIDAY),
            (RollOver.PREVIOUS, WEDNESDAY, TUESDAY),
        ],
    )
    def test_it_moves_the_same_way_in_both_directions(self, roll, last, moved):
        count, holidays = DayCount(roll=roll), {WEDNESDAY}

        assert count.after(last - 10 * ONE, 10, holidays) == moved
        assert count.before(last + 10 * ONE, 10, holidays) == moved

    @pytest.mark.parametrize(
        ("roll", "last", "moved"),
        [
            (RollOver.NEXT, FRIDAY, SATURDAY),
            (RollOver.NEXT, SATURDAY, SATURDAY),
            (RollOver.NEXT, SUNDAY, NEXT_MONDAY),
            (RollOver.PREVIOUS, SATURDAY, SATURDAY),
            (RollOver.PREVIOUS, SUNDAY, SATURDAY),
        ],
    )
    def test_saturday_may_be_a_working_day(self, roll, last, moved):
        count = DayCount(roll=roll, saturday_counts=True)

        assert count.after(last - ONE, 1, {FRIDAY}) == moved

    @given(EVENTS, NUMBERS, HOLIDAYS, st.booleans())
    def test_no_working_day_is_passed_over(self, event, number, holidays, saturday_counts):
        stay = CALENDAR_DAYS.after(event, number)
        for roll in (RollOver.NEXT, RollOver.PREVIOUS):
            count = DayCount(roll=roll, saturday_counts=saturday_counts)
            moved = count.after(event, number, holidays)
            low, high = sorted((stay, moved))
            between = [low + place * ONE for place in range((high - low).days + 1) if low + place * ONE != moved]

            assert worked(count, moved, holidays)
            assert not any(worked(count, day, holidays) for day in between)
            assert (moved >= stay) if roll is RollOver.NEXT else (moved <= stay)


class TestAnyCount:
    """What holds however the days are counted."""

    COUNTS = st.builds(
        DayCount,
        working_only=st.booleans(),
        saturday_counts=st.booleans(),
        first_day_counts=st.booleans(),
        last_day_counts=st.booleans(),
        roll=st.sampled_from(RollOver),
    )

    @given(COUNTS, EVENTS, NUMBERS, HOLIDAYS)
    def test_one_day_more_never_ends_nearer_to_the_event(self, count, event, number, holidays):
        assert count.after(event, number, holidays) <= count.after(event, number + 1, holidays)
        assert count.before(event, number, holidays) >= count.before(event, number + 1, holidays)

    @given(COUNTS, EVENTS, EVENTS, NUMBERS, HOLIDAYS)
    def test_a_later_event_never_ends_earlier(self, count, one, other, number, holidays):
        first, second = sorted((one, other))

        assert count.after(first, number, holidays) <= count.after(second, number, holidays)
        assert count.before(first, number, holidays) <= count.before(second, number, holidays)

    @given(COUNTS, EVENTS, NUMBERS, HOLIDAYS)
    def test_what_is_counted_in_working_days_or_moved_ends_on_a_working_day(self, count, event, number, holidays):
        ends = {count.after(event, number, holidays), count.before(event, number, holidays)}
        is_sure = count.roll is not RollOver.NONE or (count.working_only and count.last_day_counts)

        assert not is_sure or all(worked(count, day, holidays) for day in ends)

    @given(EVENTS, NUMBERS, HOLIDAYS)
    def test_the_fewer_days_count_the_longer_it_takes(self, event, number, holidays):
        counts = (CALENDAR_DAYS, OUVRABLES, OUVRES)
        after = [count.after(event, number, holidays) for count in counts]
        before = [count.before(event, number, holidays) for count in counts]

        assert after == sorted(after)
        assert before == sorted(before, reverse=True)

    @given(EVENTS, NUMBERS, st.sampled_from([CALENDAR_DAYS, CLEAR_DAYS, DayCount(first_day_counts=True)]))
    def test_forwards_then_backwards_is_the_event(self, event, number, count):
        assert count.before(count.after(event, number), number) == event
        assert count.after(count.before(event, number), number) == event

    @given(EVENTS, NUMBERS, HOLIDAYS, WORKING)
    def test_working_days_forwards_then_backwards_is_the_event_or_the_working_day_before(
        self, event, number, holidays, count
    ):
        back = count.before(count.after(event, number, holidays), number, holidays)
        expected = event
        while not worked(count, expected, holidays):
            expected -= ONE

        assert back == expected

    @given(EVENTS, NUMBERS, NUMBERS, HOLIDAYS, st.sampled_from([CALENDAR_DAYS, OUVRABLES, OUVRES]))
    def test_days_counted_in_two_parts_end_on_the_same_day(self, event, one, other, holidays, count):
        in_two = count.after(count.after(event, one, holidays), other, holidays)

        assert in_two == count.after(event, one + other, holidays)


class TestDoubt:
    """Places that nobody told."""

    SOMEWHERE = AnyOf((Feasts(frozenset({(11, 11)})), Feasts(frozenset())))

    @pytest.mark.parametrize(
        "count", [OUVRES, OUVRABLES, DayCount(roll=RollOver.NEXT), DayCount(roll=RollOver.PREVIOUS)]
    )
    def test_a_doubtful_day_that_matters_is_said(self, count):
        with pytest.raises(DoubtfulDayError, match="2026-11-11"):
            count.after(MONDAY, 2, self.SOMEWHERE)

    @pytest.mark.parametrize("count", [CALENDAR_DAYS, CLEAR_DAYS, DayCount(roll=RollOver.NEXT)])
    def test_a_doubtful_day_on_the_way_does_not_matter_to_calendar_days(self, count):
        sure = count.after(MONDAY, 3, frozenset())

        assert count.after(MONDAY, 3, self.SOMEWHERE) == sure


class Always:
    """A calendar by mistake: every day is a holiday."""

    def __contains__(self, day):
        return True


class TestRefusals:
    """Misuse says so."""

    @pytest.mark.parametrize("number", [-1, 0])
    @pytest.mark.parametrize("count", [CALENDAR_DAYS, OUVRES])
    def test_less_than_a_day_cannot_be_counted(self, number, count):
        with pytest.raises(InvalidValueError) as caught:
            count.after(MONDAY, number, frozenset())

        assert str(caught.value) == f"number is {number}, not one day or more"

    def test_a_moment_is_no_day(self):
        moment = datetime(2026, 11, 9, 12, 0)  # noqa: DTZ001 - what is refused

        with pytest.raises(InvalidValueError) as caught:
            CALENDAR_DAYS.before(moment, 1)

        assert str(caught.value) == f"event is {moment!r}, not a day (datetime.date)"

    @pytest.mark.parametrize(
        "count", [OUVRES, OUVRABLES, DayCount(roll=RollOver.NEXT), evolve(CLEAR_DAYS, roll=RollOver.PREVIOUS)]
    )
    def test_where_holidays_matter_a_calendar_is_wanted(self, count):
        for end in (count.after, count.before):
            with pytest.raises(InvalidValueError) as caught:
                end(MONDAY, 1)

            assert str(caught.value) == "calendar is None, not the holidays that this way of counting asks for"

    @pytest.mark.parametrize(
        ("count", "event"),
        [
            (CALENDAR_DAYS, date.max),
            (CLEAR_DAYS, date.max - ONE),
            (OUVRES, date.max),
            (DayCount(roll=RollOver.NEXT), date.max - ONE),
        ],
    )
    def test_a_last_day_after_the_last_year_is_refused(self, count, event):
        with pytest.raises(InvalidValueError) as caught:
            count.after(event, 1, {date.max})

        assert str(caught.value) == f"a count of 1 from {event} ends outside the years 1 to 9999"

    @pytest.mark.parametrize(
        ("count", "event"),
        [
            (CALENDAR_DAYS, date.min),
            (CLEAR_DAYS, date.min + ONE),
            (OUVRES, date.min),
            (DayCount(roll=RollOver.PREVIOUS), date.min + ONE),
        ],
    )
    def test_a_last_day_before_the_first_year_is_refused(self, count, event):
        with pytest.raises(InvalidValueError, match="ends outside the years 1 to 9999"):
            count.before(event, 1, {date.min})

    def test_the_first_and_the_last_day_that_can_be_are_not_refused(self):
        assert CALENDAR_DAYS.after(date.max - ONE, 1) == date.max
        assert CALENDAR_DAYS.before(date.min + ONE, 1) == date.min
        assert DayCount(first_day_counts=True).after(date.min, 1) == date.min

    def test_a_calendar_in_which_nobody_ever_works_ends_with_the_years(self):
        with pytest.raises(InvalidValueError, match=r"^a count of 1 from 9999-12-01 ends outside"):
            OUVRES.after(date(9999, 12, 1), 1, Always())
