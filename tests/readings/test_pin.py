from datetime import date, datetime

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from bilanlib.errors import InvalidValueError
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.hours import HourCount
from bilanlib.readings.pin import Pin, overruled, sort_out

DAY = date(2026, 3, 1)
PIN = Pin(TenDays.ROLLED, by="direction juridique", on=DAY, why="prudence")


class TestPin:
    """Which answer, who decided, when and why."""

    def test_it_holds_what_it_was_told(self):
        pin = Pin(TenDays.CLEAR, by="direction", on=DAY, why="prudence", source="bilanlib.toml")

        assert (pin.answer, pin.by, pin.on, pin.why) == (TenDays.CLEAR, "direction", DAY, "prudence")
        assert (pin.source, pin.overruled_by) == ("bilanlib.toml", None)

    def test_where_it_is_kept_need_not_be_told(self):
        assert PIN.source is None

    def test_it_is_frozen_and_can_be_compared_and_hashed(self):
        same = Pin(TenDays.ROLLED, by="direction juridique", on=DAY, why="prudence")

        assert (PIN, hash(PIN)) == (same, hash(same))
        assert evolve(PIN, on=date(2026, 3, 2)) != PIN
        with pytest.raises(FrozenInstanceError):
            PIN.by = "x"

    @pytest.mark.parametrize(
        ("field", "value", "said"),
        [
            ("answer", "rolled", "Pin.answer is 'rolled', not an answer to a disputed question"),
            ("answer", None, "Pin.answer is None, not an answer to a disputed question"),
            ("by", "", "Pin.by is '', not some words"),
            ("by", " \t", "Pin.by is ' \\t', not some words"),
            ("by", 3, "Pin.by is 3, not some words"),
            ("why", "", "Pin.why is '', not some words"),
            ("why", None, "Pin.why is None, not some words"),
            ("on", "2026-03-01", "Pin.on is '2026-03-01', not a day (datetime.date)"),
            (
                "on",
                datetime(2026, 3, 1),  # noqa: DTZ001 - a moment of no zone is what is refused
                "Pin.on is datetime.datetime(2026, 3, 1, 0, 0), not a day (datetime.date)",
            ),
        ],
    )
    def test_what_cannot_be_is_refused(self, field, value, said):
        with pytest.raises(InvalidValueError) as caught:
            Pin(**{"answer": TenDays.ROLLED, "by": "x", "on": DAY, "why": "y", field: value})

        assert str(caught.value) == said

    @pytest.mark.parametrize("value", [TenDays.ROLLED, Transmission.SENDING, "unrolled"])
    def test_only_another_answer_to_its_question_overrules_it(self, value):
        with pytest.raises(InvalidValueError, match=r"^Pin\.overruled_by is .*, not another answer to ten-days$"):
            evolve(PIN, overruled_by=value)


class TestTaken:
    """The answer that a check takes."""

    def test_it_is_the_answer_of_the_pin(self):
        assert PIN.taken is TenDays.ROLLED

    def test_it_is_the_answer_that_overrules_it(self):
        assert evolve(PIN, overruled_by=TenDays.CLEAR).taken is TenDays.CLEAR


class TestOverruled:
    """Answers given for once, against those of the firm."""

    @pytest.mark.parametrize(
        ("answers", "by"),
        [
            ([], None),
            ([TenDays.ROLLED], None),
            ([Transmission.RECEIPT], None),
            ([TenDays.UNROLLED], TenDays.UNROLLED),
            ([Transmission.RECEIPT, TenDays.CLEAR], TenDays.CLEAR),
            ([TenDays.CLEAR, TenDays.UNROLLED], TenDays.CLEAR),
        ],
    )
    def test_only_another_answer_to_the_same_question_prevails(self, answers, by):
        (pin,) = overruled([PIN], answers)

        assert pin == evolve(PIN, overruled_by=by)

    def test_each_pin_is_looked_at(self):
        hours = Pin(HourCount.PROVIDER_LED, by="x", on=DAY, why="y")

        assert overruled([hours, PIN], [TenDays.CLEAR]) == (hours, evolve(PIN, overruled_by=TenDays.CLEAR))


class TestSortOut:
    """Answers alone and answers with their decision, told together."""

    def test_nothing_gives_nothing(self):
        assert sort_out([]) == ((), ())

    def test_answers_and_pins_keep_their_order(self):
        told = [Transmission.SENDING, PIN, HourCount.PROVIDER_LED]

        assert sort_out(told) == ((Transmission.SENDING, TenDays.ROLLED, HourCount.PROVIDER_LED), (PIN,))

    def test_each_stands_there_once(self):
        assert sort_out([PIN, TenDays.ROLLED, PIN]) == ((TenDays.ROLLED,), (PIN,))

    def test_two_decisions_for_one_answer_are_both_kept(self):
        other = evolve(PIN, by="comité")

        assert sort_out([PIN, other]) == ((TenDays.ROLLED,), (PIN, other))

    def test_an_overruled_pin_gives_the_answer_that_prevails(self):
        pin = evolve(PIN, overruled_by=TenDays.CLEAR)

        assert sort_out([pin]) == ((TenDays.CLEAR,), (pin,))

    @pytest.mark.parametrize("wrong", ["ten-days=rolled", None, TenDays, TenDays.ROLLED.answer])
    def test_anything_else_is_refused_with_its_place(self, wrong):
        with pytest.raises(InvalidValueError) as caught:
            sort_out([PIN, wrong])

        assert str(caught.value) == (f"readings[1] is {wrong!r}, not an answer to a disputed question, nor a Pin")
