"""What `check` makes of answers and pins, told in one list."""

from datetime import date

import pytest
from attrs import evolve

from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.questions.check import check, check_many
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.pin import Pin
from kit import example

AT = date(2026, 11, 21)
DISPUTED = example("06-signed-on-day-twelve")
ROLLED = Pin(TenDays.ROLLED, by="direction", on=date(2026, 3, 1), why="prudence")
UNROLLED = evolve(ROLLED, answer=TenDays.UNROLLED)
SENDING = evolve(ROLLED, answer=Transmission.SENDING)


class TestPins:
    """A pin counts as its answer does, and is kept for the report."""

    @pytest.mark.parametrize(
        ("readings", "lawful"),
        [
            ([], None),
            ([ROLLED], True),
            ([UNROLLED], False),
            ([SENDING], None),
            ([evolve(ROLLED, overruled_by=TenDays.UNROLLED)], False),
        ],
    )
    def test_its_answer_decides(self, readings, lawful):
        assert check(DISPUTED, at=AT, readings=readings).lawful is lawful

    @pytest.mark.parametrize("readings", [[ROLLED, Transmission.RECEIPT], (ROLLED, Transmission.RECEIPT)])
    def test_the_report_has_the_answers_and_the_pins(self, readings):
        report = check(DISPUTED, at=AT, readings=iter(readings))

        assert report.pinned == (TenDays.ROLLED, Transmission.RECEIPT)
        assert report.pins == (ROLLED,)

    def test_without_any_the_report_has_none(self):
        report = check(DISPUTED, at=AT)

        assert (report.pinned, report.pins) == ((), ())

    def test_every_report_of_many_has_them(self):
        reports = list(check_many([DISPUTED, DISPUTED], at=AT, readings=iter([ROLLED])))

        assert [report.pins for report in reports] == [(ROLLED,), (ROLLED,)]
        assert [report.lawful for report in reports] == [True, True]

    # A decision is not law: it counts on whatever day it was taken.
    @pytest.mark.parametrize("day", [date(2026, 11, 20), AT, date(2026, 11, 22)])
    def test_the_day_of_the_decision_changes_nothing(self, day):
        assert check(DISPUTED, at=AT, readings=[evolve(ROLLED, on=day)]).lawful is True


class TestAgreement:
    """One question has one answer."""

    @pytest.mark.parametrize(
        "readings", [[ROLLED, TenDays.ROLLED], [TenDays.ROLLED, ROLLED], [ROLLED, ROLLED], [TenDays.ROLLED] * 2]
    )
    def test_the_same_answer_may_be_told_twice(self, readings):
        assert check(DISPUTED, at=AT, readings=readings).pinned == (TenDays.ROLLED,)

    @pytest.mark.parametrize("readings", [[ROLLED, UNROLLED], [ROLLED, TenDays.UNROLLED], [TenDays.ROLLED, UNROLLED]])
    def test_two_answers_are_refused(self, readings):
        with pytest.raises(UnknownNameError) as caught:
            check(DISPUTED, at=AT, readings=readings)

        assert str(caught.value) == "ten-days is pinned to rolled and to unrolled, not to one answer"

    def test_the_name_of_an_answer_is_no_answer(self):
        with pytest.raises(InvalidValueError, match=r"^readings\[0\] is 'ten-days=rolled', "):
            check(DISPUTED, at=AT, readings=["ten-days=rolled"])
