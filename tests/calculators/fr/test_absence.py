from datetime import date

import pytest

from bilanlib.calculators.fr.absence import Answered, Told, answered_by, reply_last_day, request_last_day
from bilanlib.models.terms import ReplyOutcome, Territory
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.periods.period import days
from bilanlib.readings.absence import NoticeEnd, ReplyEnd

FRANCE = CALENDARS[Territory.METROPOLE]
GRANTED, REFUSED, POSTPONED = ReplyOutcome.GRANTED, ReplyOutcome.REFUSED, ReplyOutcome.POSTPONED
LAST = date(2026, 5, 3)


class TestRequest:
    """The last day to ask, counted backwards."""

    @pytest.mark.parametrize(
        ("begins", "number", "last"),
        [
            ("2026-06-01", 60, "2026-04-02"),
            ("2026-06-01", 120, "2026-02-01"),
            ("2026-09-14", 60, "2026-07-16"),
            ("2026-09-14", 120, "2026-05-17"),
        ],
    )
    def test_it_lies_so_many_calendar_days_before_the_action(self, begins, number, last):
        found = request_last_day(date.fromisoformat(begins), days(number), NoticeEnd.STAYS, FRANCE)

        assert found == date.fromisoformat(last)

    @pytest.mark.parametrize(
        ("begins", "last"),
        [
            ("2026-05-31", "2026-01-30"),  # Saturday 31 January
            ("2026-06-01", "2026-01-30"),  # Sunday 1 February
            ("2026-06-02", "2026-02-02"),  # Monday
        ],
    )
    def test_for_some_it_moves_to_the_working_day_before(self, begins, last):
        found = request_last_day(date.fromisoformat(begins), days(120), NoticeEnd.EARLIER, FRANCE)

        assert found == date.fromisoformat(last)

    def test_a_holiday_is_no_working_day_either(self):
        assert request_last_day(date(2026, 9, 12), days(60), NoticeEnd.EARLIER, FRANCE) == date(2026, 7, 13)


class TestReply:
    """The last day to answer."""

    @pytest.mark.parametrize(
        ("received", "stays", "moves"),
        [
            ("2026-04-01", "2026-05-01", "2026-05-04"),  # a holiday, a Friday
            ("2026-04-02", "2026-05-02", "2026-05-04"),  # Saturday
            ("2026-04-03", "2026-05-03", "2026-05-04"),  # Sunday
            ("2026-04-04", "2026-05-04", "2026-05-04"),  # Monday
        ],
    )
    def test_whether_it_moves_is_disputed(self, received, stays, moves):
        day = date.fromisoformat(received)

        assert reply_last_day(day, days(30), ReplyEnd.UNROLLED, FRANCE) == date.fromisoformat(stays)
        assert reply_last_day(day, days(30), ReplyEnd.ROLLED, FRANCE) == date.fromisoformat(moves)


def said(outcome, day, allowed_from=None):
    return Told(outcome, date.fromisoformat(day), allowed_from)


def answered(at, told, last=LAST, silence=GRANTED):
    return answered_by(date.fromisoformat(at), told, last, silence)


class TestAnswer:
    """What became of a request whose last day to answer is 3 May 2026."""

    @pytest.mark.parametrize("at", ["2026-05-02", "2026-05-03"])
    def test_by_the_last_day_silence_says_nothing(self, at):
        assert answered(at, None) == Answered()

    @pytest.mark.parametrize("at", ["2026-05-04", "2027-01-01"])
    def test_after_it_silence_accepts_from_the_next_day(self, at):
        assert answered(at, None) == Answered(GRANTED, date(2026, 5, 4), is_silence=True)

    @pytest.mark.parametrize("day", ["2026-04-20", "2026-05-02", "2026-05-03"])
    def test_a_refusal_by_the_last_day_allows_nothing(self, day):
        assert answered("2026-06-01", said(REFUSED, day)) == Answered(REFUSED)

    @pytest.mark.parametrize("outcome", [REFUSED, POSTPONED, GRANTED])
    def test_what_is_said_later_comes_after_silence(self, outcome):
        told = said(outcome, "2026-05-04", date(2026, 9, 1))

        assert answered("2026-06-01", told) == Answered(GRANTED, date(2026, 5, 4), is_silence=True)

    @pytest.mark.parametrize(
        ("at", "outcome"), [("2026-04-19", None), ("2026-04-20", GRANTED), ("2026-04-21", GRANTED)]
    )
    def test_what_is_said_on_a_later_day_was_not_said_yet(self, at, outcome):
        assert answered(at, said(GRANTED, "2026-04-20", date(2026, 4, 20))).outcome is outcome

    def test_a_postponement_allows_from_its_day(self):
        told = said(POSTPONED, "2026-04-20", date(2026, 9, 1))

        assert answered("2026-04-20", told) == Answered(POSTPONED, date(2026, 9, 1))

    def test_no_days_run_before_receipt(self):
        assert answered("2027-01-01", None, last=None) == Answered()

    def test_an_answer_counts_before_receipt_is_recorded(self):
        assert answered("2026-05-20", said(REFUSED, "2026-05-20"), last=None) == Answered(REFUSED)

    def test_silence_that_refused_would_allow_nothing(self):
        assert answered("2026-05-04", None, silence=REFUSED) == Answered(REFUSED, None, is_silence=True)
