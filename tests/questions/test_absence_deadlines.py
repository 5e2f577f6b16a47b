"""The deadlines of absence on working time: to ask, to answer, to be absent."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.calculators.windows import DeadlineState
from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary
from bilanlib.models.requests import Reply, Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    FundingSource,
    Phase,
    ReplyOutcome,
    RequestKind,
    SessionKind,
    SessionStatus,
    Status,
    Territory,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.deadlines import deadlines
from bilanlib.readings.absence import NoticeEnd, ReplyEnd

FUTURE, OPEN, MET, MISSED = DeadlineState.FUTURE, DeadlineState.OPEN, DeadlineState.MET, DeadlineState.MISSED
DISPUTED, UNTOLD = DeadlineState.DISPUTED, DeadlineState.UNTOLD
ASK, ANSWER, ABSENCE = "fr.ct.L6323-17.ask", "fr.ct.L6323-17.answer", "fr.ct.L6323-17.absence"
WEEKS = timedelta(weeks=6)
CPF, PLAN = (FundingLine(source=FundingSource.CPF),), (FundingLine(source=FundingSource.EMPLOYER_PLAN),)


def day(text):
    return date.fromisoformat(text)


def session(on, phase=Phase.INVESTIGATION, *, on_working_time=True):
    return Session(
        day=on,
        phase=phase,
        status=SessionStatus.PLANNED,
        kind=SessionKind.INTERVIEW,
        on_working_time=on_working_time,
    )


def bilan(begins, *requests, ends=None, on_working_time=True, **told):
    """A bilan that the CPF pays, with its first and its last session."""
    first = day(begins)
    last = first + WEEKS if ends is None else ends if ends is UNKNOWN else day(ends)
    both = (session(first, on_working_time=on_working_time), session(last, on_working_time=on_working_time))
    if last is UNKNOWN:
        both = (both[0], evolve(both[1], day=None))
    usual = {
        "beneficiary": Beneficiary(status=Status.EMPLOYEE),
        "funding": CPF,
        "territory": Territory.METROPOLE,
        "totals": (),
    }
    return Bilan(sessions=both, **(usual | {"requests": requests} | told))


def asked(sent, received=None, reply=None):
    return Request(kind=RequestKind.ABSENCE, sent_on=day(sent), received_on=received and day(received), reply=reply)


def answered(outcome, on):
    return Reply(outcome=outcome, given_on=day(on))


def only(kind, case, at, *readings):
    (found,) = deadlines(case, "fr-private", at=day(at), readings=list(readings)).of_kind(kind)
    return found


class TestAsking:
    """The last day to send the request."""

    @pytest.mark.parametrize(
        ("begins", "ends", "last"),
        [
            ("2026-06-01", "2026-07-13", "2026-04-02"),
            ("2026-06-01", "2026-12-15", "2026-02-01"),
            ("2026-09-14", "2026-10-26", "2026-07-16"),
            ("2026-09-14", "2027-04-01", "2026-05-17"),
            ("2026-06-01", "2026-11-30", "2026-04-02"),
            ("2026-06-01", "2026-12-01", "2026-02-01"),
            ("2026-06-01", "2026-12-02", "2026-02-01"),
        ],
    )
    def test_it_hangs_on_how_long_the_action_lasts(self, begins, ends, last):
        found = only(ASK, bilan(begins, ends=ends), "2026-01-15")

        assert (found.last_day, found.state) == (day(last), OPEN)

    def test_while_its_end_is_not_known_the_earlier_day_is_told(self):
        found = only(ASK, bilan("2026-06-01", ends=UNKNOWN), "2026-01-15")

        assert found.last_day == day("2026-02-01")

    @pytest.mark.parametrize(("sent", "state"), [("2026-04-01", MET), ("2026-04-02", MET), ("2026-04-03", MISSED)])
    def test_a_request_after_it_is_late(self, sent, state):
        assert only(ASK, bilan("2026-06-01", asked(sent)), "2026-05-01").state is state

    @pytest.mark.parametrize(("at", "state"), [("2026-04-01", OPEN), ("2026-04-02", OPEN), ("2026-04-03", MISSED)])
    def test_without_one_it_passes(self, at, state):
        assert only(ASK, bilan("2026-06-01"), at).state is state

    def test_who_holds_that_it_moves_finds_the_friday_before(self):
        case = bilan("2026-06-01", ends="2026-12-15")

        assert only(ASK, case, "2026-01-15", NoticeEnd.EARLIER).last_day == day("2026-01-30")

    def test_where_a_holiday_is_in_doubt_no_day_is_told(self):
        # Good Friday 2026, 3 April, is a holiday in parts of Alsace-Moselle.
        case = bilan("2026-06-02", territory=UNKNOWN)
        found = only(ASK, case, "2026-01-15", NoticeEnd.EARLIER)

        assert (found.state, found.last_day) == (UNTOLD, None)
        assert [one.path for one in found.missing] == ["territory"]

    def test_whether_it_was_asked_must_be_told(self):
        found = only(ASK, bilan("2026-06-01", requests=UNKNOWN), "2026-05-01")

        assert found.state is UNTOLD

    @pytest.mark.parametrize(
        "told",
        [{"on_working_time": False}, {"funding": PLAN}, {"beneficiary": Beneficiary(status=Status.JOB_SEEKER)}],
    )
    def test_nothing_is_asked_off_working_time_nor_without_the_cpf_nor_of_nobody(self, told):
        answer = deadlines(bilan("2026-06-01", **told), "fr-private", at=day("2026-01-15"))

        assert [one for one in answer if one.kind.id in {ASK, ANSWER, ABSENCE}] == []


class TestAnswering:
    """The last day to answer a request that was received on 3 April 2026: Sunday 3 May, or Monday 4."""

    CASE = bilan("2026-06-01", asked("2026-03-30", "2026-04-03"))

    @pytest.mark.parametrize(("reading", "last"), [(ReplyEnd.UNROLLED, "2026-05-03"), (ReplyEnd.ROLLED, "2026-05-04")])
    def test_each_answer_to_the_dispute_has_its_day(self, reading, last):
        found = only(ANSWER, self.CASE, "2026-04-03", reading)

        assert (found.last_day, found.state) == (day(last), OPEN)

    def test_without_a_pin_both_days_are_told(self):
        found = only(ANSWER, self.CASE, "2026-04-03")

        assert (found.earliest_day, found.latest_day) == (day("2026-05-03"), day("2026-05-04"))

    @pytest.mark.parametrize(
        ("at", "state"),
        [("2026-05-02", OPEN), ("2026-05-03", OPEN), ("2026-05-04", MET), ("2026-05-05", MET)],
    )
    def test_silence_is_an_answer(self, at, state):
        found = only(ANSWER, self.CASE, at)

        assert "acceptation" in found.kind.silence
        assert found.state is state

    @pytest.mark.parametrize(
        ("outcome", "at", "state"),
        [
            (ReplyOutcome.GRANTED, "2026-05-20", MET),
            (ReplyOutcome.REFUSED, "2026-05-19", MET),
            (ReplyOutcome.REFUSED, "2026-05-20", MISSED),
            (ReplyOutcome.POSTPONED, "2026-05-20", MISSED),
        ],
    )
    def test_a_late_answer_that_contradicts_silence_is_late(self, outcome, at, state):
        reply = evolve(answered(outcome, "2026-05-20"), postponed_to=day("2026-09-01"))
        case = bilan("2026-06-01", asked("2026-03-30", "2026-04-03", reply))

        assert only(ANSWER, case, at).state is state

    @pytest.mark.parametrize(
        ("given", "state"), [("2026-05-03", MET), ("2026-05-04", DISPUTED), ("2026-05-05", MISSED)]
    )
    def test_an_answer_in_time(self, given, state):
        reply = answered(ReplyOutcome.REFUSED, given)
        case = bilan("2026-06-01", asked("2026-03-30", "2026-04-03", reply))

        assert only(ANSWER, case, "2026-05-20").state is state

    def test_where_a_holiday_is_in_doubt_the_earlier_day_is_told(self):
        # Thirty days from 4 March end on Good Friday.
        case = bilan("2026-06-01", asked("2026-03-02", "2026-03-04"), territory=UNKNOWN)
        found = only(ANSWER, case, "2026-03-10", ReplyEnd.ROLLED)

        assert found.last_day == day("2026-04-03")

    def test_whether_it_was_answered_must_be_told(self):
        request = evolve(asked("2026-03-30", "2026-04-03"), reply=UNKNOWN)

        assert only(ANSWER, bilan("2026-06-01", request), "2026-05-20").state is UNTOLD

    def test_another_request_has_no_such_day(self):
        money = evolve(asked("2026-03-30", "2026-04-03"), kind=RequestKind.FUNDING)
        answer = deadlines(bilan("2026-06-01", money), "fr-private", at=day("2026-04-03"))

        assert answer.of_kind(ANSWER) == ()


class TestAbsence:
    """From when on the employee may be absent."""

    @pytest.mark.parametrize(
        ("begins", "reply", "at", "first", "state"),
        [
            ("2026-06-01", None, "2026-05-06", "2026-05-04", OPEN),
            ("2026-06-01", None, "2026-06-01", "2026-05-04", MET),
            ("2026-06-01", None, "2026-05-02", None, FUTURE),
            ("2026-06-01", answered(ReplyOutcome.GRANTED, "2026-04-20"), "2026-04-20", "2026-04-20", OPEN),
            ("2026-06-01", answered(ReplyOutcome.REFUSED, "2026-04-20"), "2026-04-20", None, FUTURE),
            ("2026-06-01", answered(ReplyOutcome.REFUSED, "2026-04-20"), "2026-06-01", None, MISSED),
            ("2026-04-19", answered(ReplyOutcome.GRANTED, "2026-04-20"), "2026-04-20", "2026-04-20", MISSED),
        ],
    )
    def test_it_is_the_day_of_the_agreement_or_the_first_after_silence(self, begins, reply, at, first, state):
        case = bilan(begins, asked("2026-03-30", "2026-04-03", reply))
        found = only(ABSENCE, case, at, ReplyEnd.UNROLLED)

        assert (found.first_day, found.state) == (first and day(first), state)

    def test_nothing_is_waited_for_where_nothing_was_asked(self):
        answer = deadlines(bilan("2026-06-01"), "fr-private", at=day("2026-05-01"))

        assert answer.of_kind(ABSENCE) == ()

    def test_where_a_holiday_is_in_doubt_so_is_the_day(self):
        case = bilan("2026-06-01", asked("2026-03-02", "2026-03-04"), territory=UNKNOWN)
        found = only(ABSENCE, case, "2026-04-04", ReplyEnd.ROLLED)

        assert (found.state, found.first_day) == (UNTOLD, None)


class TestForms:
    """How they are written."""

    @pytest.mark.parametrize(
        ("language", "words"),
        [("fr", "Réponse de l’employeur à la demande"), ("en", "Answer of the employer to the request")],
    )
    def test_they_stand_in_texts_and_calendars(self, language, words):
        answer = deadlines(TestAnswering.CASE, "fr-private", at=day("2026-04-03"))
        calendar = answer.to_ics(language, key="K").replace(b"\r\n ", b"").decode()

        assert words in " ".join(answer.to_text(language).split())
        assert words in calendar
        assert "20260503" in calendar
