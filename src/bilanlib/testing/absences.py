"""Bilans that the CPF pays and that take working time: asked for, answered and paid on days around the limits."""

from datetime import date

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary
from bilanlib.models.requests import Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import FundingSource, Phase, ReplyOutcome, RequestKind, SessionStatus, Status
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import DAY, begins_on, edit, ends_on, listed
from bilanlib.testing.lawful import lawful_cases
from bilanlib.testing.lawful_absence import asked_on, reply_of
from bilanlib.testing.picking import pick

_ASKED_BEFORE = (59, 60, 61, 119, 120, 121, 35)
_ANSWERED_AFTER = (3, 29, 30, 31, 32, 33)
_RECEIVED_BEFORE = (100, 31, 31, 31, 31, 32, 30)
_JUDGED = (-130, -60, -31, 0, 1, 30, 200, 200)
_FIRST_DAY = date(2019, 1, 1)
"""Nobody looks at a case before the law that is encoded."""


@st.composite
def absences(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan that the CPF pays, some or all of it on working time, with every fact told."""
    drawn = draw(lawful_cases())
    begins = begins_on(drawn)
    keeps = Leave(keeps_pay=pick(draw, (True, False, False)))
    told = edit(
        drawn,
        beneficiary=Beneficiary(status=pick(draw, (Status.EMPLOYEE,) * 7 + (Status.JOB_SEEKER,))),
        funding=(FundingLine(source=FundingSource.CPF, amount=None),),
        sessions=_sessions(draw, listed(drawn.case.sessions), begins, ends_on(drawn)),
        requests=_requests(draw, begins),
        leave=pick(draw, (keeps, keeps, None)),
    )
    return evolve(told, at=max(begins + pick(draw, _JUDGED) * DAY, _FIRST_DAY))


def _sessions(draw: st.DrawFn, sessions: tuple[Session, ...], begins: date, ends: date) -> tuple[Session, ...]:
    """The sessions on working time, all but the first or all, the last one perhaps half a year after the first."""
    first = draw(st.booleans())
    placed = [evolve(one, on_working_time=first or one.day != begins) for one in sessions]
    if draw(st.booleans()):
        late = begins + pick(draw, (180, 184, 190)) * DAY
        placed = [evolve(one, day=max(ends, late)) if _is_last(one, ends) else one for one in placed]
    return tuple(placed)


def _is_last(one: Session, ends: date) -> bool:
    return one.phase is Phase.CONCLUSION and one.status is not SessionStatus.CANCELLED and one.day == ends


def _requests(draw: st.DrawFn, begins: date) -> tuple[Request, ...]:
    number = pick(draw, (0, 1, 1, 1, 1, 2))
    return tuple(_request(draw, begins) for _ in range(number))


def _request(draw: st.DrawFn, begins: date) -> Request:
    sent = begins - pick(draw, _ASKED_BEFORE) * DAY
    received = begins - pick(draw, _RECEIVED_BEFORE) * DAY
    outcome = pick(draw, (ReplyOutcome.REFUSED, *ReplyOutcome))
    day = received + pick(draw, _ANSWERED_AFTER) * DAY
    answer = reply_of(outcome, day, postponed_to=pick(draw, (None, begins, begins + 90 * DAY)))
    kind = pick(draw, (RequestKind.ABSENCE,) * 6 + (RequestKind.LEAVE,))
    asked = evolve(asked_on(sent), kind=kind, received_on=pick(draw, (received,) * 6 + (None,)))
    return evolve(asked, reply=pick(draw, (None, answer)))
