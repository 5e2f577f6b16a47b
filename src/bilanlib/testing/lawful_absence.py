"""Absence on working time in a lawful bilan: asked for in time where the CPF pays, and paid."""

from datetime import date, timedelta

from attrs import evolve, frozen
from hypothesis import strategies as st

from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.requests import Reply, Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Addressee,
    Channel,
    Form,
    FundingSource,
    Initiative,
    ReplyOutcome,
    RequestKind,
    RequestMention,
)
from bilanlib.testing.course import Course
from bilanlib.testing.picking import pick
from bilanlib.testing.scalars import FIRST_DAY

_DAY = timedelta(days=1)
# So early that the length of the action, and where a last day goes that is not worked, do not matter.
_EARLIEST, _LATEST = 160, 130


@frozen(kw_only=True)
class Absence:
    """Sessions, and what was done so that they may fall on working time.

    Attributes:
        sessions: The sessions; all of them off working time where there was no day left to ask.
        requests: What was asked for.
        leave: The absence that is recorded; None if none is.
    """

    sessions: tuple[Session, ...]
    requests: tuple[Request, ...] = ()
    leave: Leave | None = None


def draw_absence(
    draw: st.DrawFn, course: Course, sessions: tuple[Session, ...], funding: tuple[FundingLine, ...]
) -> Absence:
    """Nothing to ask where the CPF does not pay; else a request in time that is granted, by silence or in words."""
    if FundingSource.CPF not in {line.source for line in funding}:
        return Absence(sessions=sessions)
    if course.begins - _EARLIEST * _DAY < FIRST_DAY:
        return Absence(sessions=tuple(evolve(one, on_working_time=False) for one in sessions))
    leave = Leave(starts_on=course.begins, ends_on=course.ends, hours=timedelta(hours=8), keeps_pay=True)
    sent = course.begins - draw(st.integers(_LATEST, _EARLIEST)) * _DAY
    return Absence(sessions=sessions, requests=(_granted(draw, sent),), leave=pick(draw, (None, leave)))


def asked_on(day: date) -> Request:
    """A request for absence that was sent and received on a day, and not answered."""
    return Request(
        kind=RequestKind.ABSENCE,
        by=Initiative.BENEFICIARY,
        to=Addressee.EMPLOYER,
        sent_on=day,
        received_on=day,
        channel=Channel.POST,
        mentions=tuple(RequestMention),
        reply=None,
    )


def reply_of(outcome: ReplyOutcome, day: date, *, postponed_to: date | None = None) -> Reply:
    """An answer on a day, in writing."""
    return Reply(outcome=outcome, given_on=day, form=Form.WRITTEN, gives_reasons=True, postponed_to=postponed_to)


def _granted(draw: st.DrawFn, sent: date) -> Request:
    """A request, received within days, and granted in words or by silence."""
    received = sent + draw(st.integers(0, 3)) * _DAY
    granted = reply_of(ReplyOutcome.GRANTED, received + draw(st.integers(0, 40)) * _DAY)
    return evolve(asked_on(sent), received_on=received, reply=pick(draw, (None, granted)))
