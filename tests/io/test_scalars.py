from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib.io import scalars
from bilanlib.io.problems import WrongValueError
from bilanlib.messages.terms import Language
from bilanlib.models.terms import Phase
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

HOUR = timedelta(hours=1)
LONGEST = 10_000 * HOUR
NOT_SCALARS = [None, True, False, [], {}]


class TestDay:
    """A day, written in one form only."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("2026-03-02", date(2026, 3, 2)),
            ("2024-02-29", date(2024, 2, 29)),
            ("1900-01-01", date(1900, 1, 1)),
            ("2999-12-31", date(2999, 12, 31)),
        ],
    )
    def test_a_day_is_year_month_day(self, text, day):
        assert scalars.read_day(text) == day

    @pytest.mark.parametrize(
        "text", ["2026-02-29", "2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "0000-01-01"]
    )
    def test_a_day_that_is_in_no_calendar_is_refused(self, text):
        with pytest.raises(WrongValueError) as caught:
            scalars.read_day(text)

        assert text in caught.value.message.format()

    @pytest.mark.parametrize("text", ["0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31"])
    def test_a_placeholder_of_another_program_is_no_day(self, text):
        with pytest.raises(WrongValueError) as caught:
            scalars.read_day(text)

        assert caught.value.message.format("en") == f'"{text}"; expected: a day of the years 1900 to 2999'

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "20260302",
            "2026-3-2",
            "26-03-02",
            "02/03/2026",
            "2026-W10-1",
            "2026-061",
            "2026-03-02T10:00",
            "2026-03-02T00:00:00",
            "2026-03-02 ",
            "2026-03-02\n",
            " 2026-03-02",
            "٢٠٢٦-٠٣-٠٢",
            20260302,
            2026.0,
            *NOT_SCALARS,
        ],
    )
    def test_every_other_form_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_day(value)


class TestHours:
    """A duration of more than zero, as ISO 8601 text or as a number of hours."""

    @pytest.mark.parametrize(
        ("value", "hours"),
        [
            ("PT1H30M", 1.5 * HOUR),
            ("PT2H", 2 * HOUR),
            ("PT90M", 1.5 * HOUR),
            ("PT45S", timedelta(seconds=45)),
            ("PT1H0M0S", HOUR),
            (1, HOUR),
            (1.5, 1.5 * HOUR),
        ],
    )
    def test_text_and_numbers_say_the_same(self, value, hours):
        assert scalars.read_hours(value) == hours

    def test_a_number_is_read_to_the_second(self):
        assert scalars.read_hours(1 / 3) == timedelta(minutes=20)

    @pytest.mark.parametrize("value", ["PT1S", 1 / 3600, 0.0002])
    def test_the_shortest_duration_is_a_second(self, value):
        assert scalars.read_hours(value) == timedelta(seconds=1)

    @pytest.mark.parametrize("value", ["PT0H", "PT0S", "PT0H0M0S", 0, 0.0, -0.0, 0.0001])
    def test_no_time_at_all_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_hours(value)

    @pytest.mark.parametrize("value", [-1, -0.5, -10_001, "PT-1H", "-PT1H"])
    def test_less_than_no_time_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_hours(value)

    @pytest.mark.parametrize(
        ("value", "hours"),
        [(9_999, LONGEST - HOUR), (10_000, LONGEST), ("PT9999H", LONGEST - HOUR), ("PT10000H", LONGEST)],
    )
    def test_ten_thousand_hours_are_read(self, value, hours):
        assert scalars.read_hours(value) == hours

    @pytest.mark.parametrize(
        "value", [10_001, 10_000.5, 10**18, 1e300, float("inf"), float("nan"), "PT10000H1S", "PT10001H", "PT600001M"]
    )
    def test_more_than_ten_thousand_hours_are_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_hours(value)

    @pytest.mark.parametrize(
        "value",
        ["", "1.5", "1", "1:30", "1h30", "PT", "P1D", "PT1.5H", "PT1,5H", "PT30M1H", "pt1h", "PT1H\n", *NOT_SCALARS],
    )
    def test_every_other_form_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_hours(value)

    @pytest.mark.parametrize("value", ["PT٣H", "PT１H"])
    def test_digits_of_other_scripts_are_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_hours(value)

    @pytest.mark.parametrize(
        ("duration", "text"),
        [
            (timedelta(), "PT0H"),
            (timedelta(seconds=1), "PT1S"),
            (timedelta(minutes=90), "PT1H30M"),
            (timedelta(days=1), "PT24H"),
            (timedelta(hours=1, seconds=1), "PT1H1S"),
        ],
    )
    def test_a_duration_is_written_without_the_parts_that_are_zero(self, duration, text):
        assert scalars.write_hours(duration) == text

    @settings(deadline=None)
    @given(seconds=st.integers(1, 36_000_000))
    def test_what_is_written_is_read_again(self, seconds):
        duration = timedelta(seconds=seconds)

        assert scalars.read_hours(scalars.write_hours(duration)) == duration


class TestSpan:
    """A duration within bounds."""

    @pytest.mark.parametrize(
        ("value", "span"),
        [
            ("PT17H", Span.exactly(17 * HOUR)),
            (17, Span.exactly(17 * HOUR)),
            (0, Span.exactly(timedelta())),
            ("PT0H", Span.exactly(timedelta())),
            ({"at_least": "PT17H"}, Span(17 * HOUR)),
            ({"at_most": 24}, Span(timedelta(), 24 * HOUR)),
            ({"at_least": 17, "at_most": "PT24H"}, Span(17 * HOUR, 24 * HOUR)),
            ({"at_most": "PT10000H"}, Span(timedelta(), LONGEST)),
        ],
    )
    def test_one_duration_or_bounds(self, value, span):
        assert scalars.read_span(value) == span

    @pytest.mark.parametrize(("at_least", "is_read"), [(23, True), (24, True), (25, False)])
    def test_the_bounds_stand_in_order(self, at_least, is_read):
        value = {"at_least": at_least, "at_most": 24}

        if is_read:
            assert scalars.read_span(value) == Span(at_least * HOUR, 24 * HOUR)
        else:
            with pytest.raises(WrongValueError):
                scalars.read_span(value)

    @pytest.mark.parametrize(
        "value",
        [
            {},
            -1,
            -0.0001,
            10_001,
            "17",
            None,
            True,
            [],
            [17, 24],
        ],
    )
    def test_every_other_form_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_span(value)

    @pytest.mark.parametrize(
        ("value", "places"),
        [
            ({"at_lest": 17}, ["at_lest"]),
            ({"at_least": 17, "atMost": 24}, ["atMost"]),
            ({"at_least": 17, "xyz": 24}, ["xyz"]),
            ({"at_least": None}, ["at_least"]),
            ({"at_most": None}, ["at_most"]),
            ({"at_least": True}, ["at_least"]),
            ({"at_least": -1}, ["at_least"]),
            ({"at_least": -0.0001}, ["at_least"]),
            ({"at_most": 10_001}, ["at_most"]),
            ({"at_most": "PT10000H1S"}, ["at_most"]),
            ({"at_least": {"at_least": 1}}, ["at_least"]),
            ({"at_least": -1, "at_most": "24", "bounds": 1}, ["at_least", "at_most", "bounds"]),
        ],
    )
    def test_every_bound_that_is_refused_has_its_place(self, value, places):
        with pytest.raises(ExceptionGroup) as caught:
            scalars.read_span(value)

        assert [one.place for one in caught.value.exceptions] == places
        assert {type(one.error) for one in caught.value.exceptions} == {WrongValueError}

    @pytest.mark.parametrize(
        ("key", "facts"),
        [("at_leest", {"meant": "at_least"}), ("xyz", {"known": "at_least, at_most"})],
    )
    def test_an_unknown_bound_is_told_what_was_meant(self, key, facts):
        with pytest.raises(ExceptionGroup) as caught:
            scalars.read_span({key: 17})

        assert [dict(one.error.message.facts) for one in caught.value.exceptions] == [facts]

    @pytest.mark.parametrize(
        ("span", "written"),
        [
            (Span.exactly(17 * HOUR), "PT17H"),
            (Span.exactly(timedelta()), "PT0H"),
            (Span(17 * HOUR), {"at_least": "PT17H"}),
            (Span(), {"at_least": "PT0H"}),
            (Span(timedelta(), 24 * HOUR), {"at_least": "PT0H", "at_most": "PT24H"}),
            (Span(17 * HOUR, 24 * HOUR), {"at_least": "PT17H", "at_most": "PT24H"}),
        ],
    )
    def test_a_span_is_written_and_read_again(self, span, written):
        assert scalars.write_span(span) == written
        assert scalars.read_span(written) == span


class TestPeriod:
    """A length of calendar time."""

    @pytest.mark.parametrize(
        ("text", "period"),
        [
            ("P3Y", Period(years=3)),
            ("P6M", Period(months=6)),
            ("P10D", Period(days=10)),
            ("P1Y6M", Period(years=1, months=6)),
            ("P0D", Period()),
            ("P999Y", Period(years=999)),
            ("P9999M", Period(months=9999)),
            ("P99999D", Period(days=99_999)),
        ],
    )
    def test_years_months_days(self, text, period):
        assert scalars.read_period(text) == period

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "P",
            "PT3H",
            "P3",
            "3Y",
            "P3W",
            "P-3Y",
            "P1.5Y",
            "P6M1Y",
            "p3y",
            "P3Y\n",
            "P1000Y",
            "P10000M",
            "P100000D",
            3,
            *NOT_SCALARS,
        ],
    )
    def test_every_other_form_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_period(value)

    @pytest.mark.parametrize("value", ["P٣Y", "P１D"])
    def test_digits_of_other_scripts_are_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_period(value)

    @settings(deadline=None)
    @given(period=st.builds(Period, st.integers(0, 999), st.integers(0, 9999), st.integers(0, 99_999)))
    def test_what_is_written_is_read_again(self, period):
        assert scalars.read_period(str(period)) == period


class TestAmount:
    """An amount of money, to the cent."""

    @pytest.mark.parametrize(
        ("value", "amount"),
        [
            ("2400.00", "2400"),
            ("2400", "2400"),
            ("0", "0"),
            ("0.01", "0.01"),
            ("2400.5", "2400.5"),
            ("2400.500", "2400.5"),
            (2400, "2400"),
            (0, "0"),
            (2400.5, "2400.5"),
            (0.01, "0.01"),
            (0.0, "0"),
            (-0.0, "0"),
            ("999999999999.99", "999999999999.99"),
        ],
    )
    def test_text_and_numbers_say_the_same(self, value, amount):
        assert scalars.read_amount(value) == Decimal(amount)

    @pytest.mark.parametrize(("value", "is_read"), [("1.9", True), ("1.99", True), ("1.999", False), (1.999, False)])
    def test_nothing_is_finer_than_a_cent(self, value, is_read):
        if is_read:
            assert scalars.read_amount(value) == Decimal(value)
        else:
            with pytest.raises(WrongValueError):
                scalars.read_amount(value)

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "-1",
            "+1",
            "1e3",
            "1 000",
            "1,50",
            ".50",
            "1.",
            "1_000",
            "NaN",
            "Infinity",
            "2400 €",
            "2400\n",
            "1000000000000",
            -1,
            -0.01,
            10**12,
            1e22,
            float("inf"),
            float("nan"),
            *NOT_SCALARS,
        ],
    )
    def test_every_other_form_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_amount(value)

    @pytest.mark.parametrize(("value", "shown"), [(1.999, "1.999"), ("1.999", '"1.999"')])
    def test_a_number_is_shown_as_a_number(self, value, shown):
        with pytest.raises(WrongValueError) as caught:
            scalars.read_amount(value)

        assert dict(caught.value.message.facts) == {"value": shown}

    @pytest.mark.parametrize("value", ["٣", "１２.50"])
    def test_digits_of_other_scripts_are_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_amount(value)


class TestTextAndFlag:
    """Text and yes or no, taken for nothing else."""

    @pytest.mark.parametrize("value", ["", " ", "été", "line\nfeed"])
    def test_text_is_kept_as_it_is(self, value):
        assert scalars.read_text(value) == value

    @pytest.mark.parametrize("value", [1, 1.5, *NOT_SCALARS])
    def test_what_is_not_text_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_text(value)

    @pytest.mark.parametrize("value", [True, False])
    def test_yes_and_no_are_kept(self, value):
        assert scalars.read_flag(value) is value

    @pytest.mark.parametrize("value", [0, 1, 1.0, "true", "false", "oui", "", None, [], {}])
    def test_what_is_neither_yes_nor_no_is_refused(self, value):
        with pytest.raises(WrongValueError):
            scalars.read_flag(value)


class TestCount:
    """How many there are of something."""

    @pytest.mark.parametrize(("value", "count"), [(0, 0), (1, 1), (8.0, 8), (999, 999), (1000, 1000)])
    def test_a_whole_number_is_read(self, value, count):
        found = scalars.read_count(value)

        assert (found, type(found)) == (count, int)

    @pytest.mark.parametrize("value", [-1, 1001, 1e300, 2.5, True, "8", None, [], {}])
    def test_anything_else_is_refused(self, value):
        with pytest.raises(WrongValueError, match="un nombre entier de 0 à"):
            scalars.read_count(value)


class TestWord:
    """A word of a closed list."""

    @pytest.mark.parametrize("word", Phase)
    def test_every_word_is_read_by_its_stable_name(self, word):
        assert scalars.read_word(word.value, Phase) is word

    @pytest.mark.parametrize("value", ["preliminery", "Preliminary", "preliminary "])
    def test_a_word_that_comes_near_is_suggested(self, value):
        with pytest.raises(WrongValueError) as caught:
            scalars.read_word(value, Phase)

        assert dict(caught.value.message.facts)["meant"] == "preliminary"

    @pytest.mark.parametrize("value", ["", "xyz", 1, 1.5, *NOT_SCALARS])
    def test_otherwise_the_whole_list_is_shown(self, value):
        with pytest.raises(WrongValueError) as caught:
            scalars.read_word(value, Phase)

        assert all(word.value in caught.value.message.format(Language.ENGLISH) for word in Phase)

    def test_the_french_label_is_no_name(self):
        with pytest.raises(WrongValueError):
            scalars.read_word(Phase.PRIOR.label, Phase)
