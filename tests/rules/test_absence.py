"""Working time that a bilan takes: what is known of it, and what is asked for."""

from datetime import date

import pytest
from attrs import evolve

from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary
from bilanlib.models.requests import Reply, Request
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import FundingSource, Phase, ReplyOutcome, RequestKind, SessionKind, SessionStatus, Status
from bilanlib.models.unknown import UNKNOWN
from bilanlib.rules.facts.absence import ABSENCE_CONCERNED, FIRST_WORKING_DAY
from bilanlib.rules.facts.absence_requests import ANSWERED_REQUESTS

ON = Session(
    day=date(2026, 6, 1),
    kind=SessionKind.INTERVIEW,
    phase=Phase.INVESTIGATION,
    status=SessionStatus.PLANNED,
    on_working_time=True,
)
OFF = evolve(ON, on_working_time=False)
LATER = date(2026, 6, 8)


def case(*sessions, **told):
    usual = {
        "beneficiary": Beneficiary(status=Status.EMPLOYEE),
        "funding": (FundingLine(source=FundingSource.CPF),),
        "totals": (),
    }
    return Bilan(sessions=sessions, **(usual | told))


class TestConcerned:
    """Whether absence is to be asked for at all."""

    @pytest.mark.parametrize(
        ("sessions", "answer"),
        [
            ((ON,), True),
            ((OFF, ON), True),
            ((OFF, OFF), False),
            ((), False),
            ((evolve(OFF, on_working_time=UNKNOWN), ON), True),
            ((evolve(OFF, on_working_time=UNKNOWN), OFF), UNKNOWN),
            ((evolve(ON, status=UNKNOWN), OFF), UNKNOWN),
            ((evolve(ON, phase=UNKNOWN),), UNKNOWN),
            ((evolve(ON, status=SessionStatus.CANCELLED), OFF), False),
            ((Session(kind=SessionKind.PRIOR_INTERVIEW, on_working_time=True), OFF), False),
            ((Session(phase=Phase.FOLLOW_UP, on_working_time=True), OFF), False),
        ],
    )
    def test_one_session_of_the_action_on_working_time_is_enough(self, sessions, answer):
        assert ABSENCE_CONCERNED.read(case(*sessions)) is answer

    @pytest.mark.parametrize("totals", [UNKNOWN, (HourTotal(),)])
    def test_where_no_session_is_listed_but_hours_may_be_stated_nobody_knows(self, totals):
        assert ABSENCE_CONCERNED.read(case(totals=totals)) is UNKNOWN

    @pytest.mark.parametrize("status", [one for one in Status if one is not Status.EMPLOYEE])
    def test_only_employees_ask(self, status):
        assert ABSENCE_CONCERNED.read(case(ON, beneficiary=Beneficiary(status=status))) is False

    def test_only_where_the_cpf_pays(self):
        plan = (FundingLine(source=FundingSource.EMPLOYER_PLAN),)

        assert ABSENCE_CONCERNED.read(case(ON, funding=plan)) is False
        assert ABSENCE_CONCERNED.read(case(ON, funding=UNKNOWN)) is UNKNOWN

    @pytest.mark.parametrize(
        ("told", "asked"),
        [
            ({"funding": UNKNOWN, "beneficiary": UNKNOWN}, ("funding",)),
            ({"beneficiary": UNKNOWN}, ("beneficiary.status", "sessions[0].on_working_time")),
            ({}, ("sessions[0].on_working_time",)),
            ({"sessions": UNKNOWN}, ("sessions",)),
            ({"sessions": (), "totals": UNKNOWN}, ("totals",)),
            ({"sessions": (), "totals": (HourTotal(),)}, ("sessions",)),
            ({"sessions": (ON,), "beneficiary": UNKNOWN}, ("beneficiary.status",)),
            ({"sessions": (OFF, Session(on_working_time=True, phase=Phase.CONCLUSION))}, ("sessions[1].status",)),
            (
                {"sessions": (OFF, Session(on_working_time=True, status=SessionStatus.HELD))},
                ("sessions[1].phase", "sessions[1].kind"),
            ),
        ],
    )
    def test_no_more_is_asked_than_matters(self, told, asked):
        untold = evolve(case(evolve(ON, on_working_time=UNKNOWN)), **told)

        assert ABSENCE_CONCERNED.gaps(untold) == asked


class TestFirstDay:
    """The first session on working time."""

    @pytest.mark.parametrize(
        ("sessions", "day"),
        [
            ((ON, evolve(ON, day=LATER)), ON.day),
            ((OFF, evolve(ON, day=LATER)), LATER),
            ((OFF,), None),
            ((evolve(ON, day=None), evolve(ON, day=LATER)), LATER),
            ((evolve(ON, day=None),), UNKNOWN),
            ((evolve(ON, day=UNKNOWN), evolve(ON, day=LATER)), UNKNOWN),
            ((evolve(ON, on_working_time=UNKNOWN), evolve(ON, day=LATER)), UNKNOWN),
            ((ON, evolve(ON, on_working_time=UNKNOWN, day=LATER)), ON.day),
            ((ON, evolve(ON, on_working_time=UNKNOWN)), ON.day),
        ],
    )
    def test_it_is_sure_or_not_known(self, sessions, day):
        assert FIRST_WORKING_DAY.read(case(*sessions)) == day

    def test_what_has_no_day_is_asked_for_first(self):
        untold = case(evolve(ON, day=UNKNOWN), evolve(ON, on_working_time=UNKNOWN))

        assert FIRST_WORKING_DAY.gaps(untold) == ("sessions[0].day", "sessions[1].on_working_time")


WHOLE_REPLY = ("requests[0].reply.outcome", "requests[0].reply.given_on", "requests[0].reply.postponed_to")
ASKED = Request(kind=RequestKind.ABSENCE, sent_on=ON.day, received_on=ON.day, reply=None)


class TestAnswers:
    """What is asked about requests for absence."""

    @pytest.mark.parametrize(
        ("request_", "asked"),
        [
            (evolve(ASKED, reply=UNKNOWN), ("requests[0].reply",)),
            (
                evolve(ASKED, reply=Reply()),
                WHOLE_REPLY,
            ),
            (evolve(ASKED, reply=Reply(outcome=ReplyOutcome.REFUSED)), ("requests[0].reply.given_on",)),
            (
                evolve(ASKED, reply=Reply(outcome=ReplyOutcome.POSTPONED, given_on=LATER)),
                ("requests[0].reply.postponed_to",),
            ),
            (evolve(ASKED, received_on=UNKNOWN), ("requests[0].received_on",)),
            (Request(sent_on=None), ("requests",)),
        ],
    )
    def test_only_what_matters(self, request_, asked):
        assert ANSWERED_REQUESTS.gaps(case(ON, requests=(request_,))) == asked

    def test_nothing_is_known_of_a_list_that_nobody_told(self):
        assert ANSWERED_REQUESTS.gaps(case(ON)) == ("requests",)
        assert ANSWERED_REQUESTS.read(case(ON)) is UNKNOWN


class TestRequests:
    """Requests for absence, each with its answer."""

    GRANTED = Reply(outcome=ReplyOutcome.GRANTED, given_on=LATER)
    FULL = Request(kind=RequestKind.ABSENCE, sent_on=date(2026, 3, 1), received_on=date(2026, 3, 2), reply=GRANTED)

    @pytest.mark.parametrize("name", ["kind", "sent_on", "received_on", "reply"])
    def test_one_that_is_told_in_part_leaves_the_list_unknown(self, name):
        told = case(ON, requests=(evolve(self.FULL, **{name: UNKNOWN}),))

        assert ANSWERED_REQUESTS.read(told) is UNKNOWN
        assert f"requests[0].{name}" in ANSWERED_REQUESTS.gaps(told)

    def test_those_for_something_else_are_passed_over(self):
        other = evolve(self.FULL, kind=RequestKind.FUNDING, received_on=UNKNOWN)
        told = case(ON, requests=(other, self.FULL))

        assert [one.where for one in ANSWERED_REQUESTS.read(told)] == ["requests[1]"]

    def test_a_list_that_nobody_told_is_unknown(self):
        assert ANSWERED_REQUESTS.read(case(ON)) is UNKNOWN


class TestWithoutSessions:
    """Sessions that nobody listed are asked for before the hours that may stand in for them."""

    @pytest.mark.parametrize("totals", [UNKNOWN, (), (HourTotal(),)])
    def test_the_sessions_are_asked_for(self, totals):
        told = evolve(case(ON), sessions=UNKNOWN, totals=totals)

        assert ABSENCE_CONCERNED.gaps(told) == ("sessions",)
