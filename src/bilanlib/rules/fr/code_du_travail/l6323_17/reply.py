"""Code du travail, art. L. 6323-17 and D. 6323-4, II: the employer's answer, and what silence amounts to."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.calculators.fr.absence import Answered, Told, answered_by, reply_last_day
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import D6323_4, L6323_17
from bilanlib.models.terms import RequestKind
from bilanlib.parameters.fr.code_du_travail.d6323_4 import REPLY_TIME, SILENCE
from bilanlib.readings.absence import ReplyEnd
from bilanlib.rules.facts.absence import ABSENCE_CONCERNED, FIRST_ON_WORKING_TIME
from bilanlib.rules.facts.absence_findings import (
    BEFORE_ANSWER,
    DESPITE_REFUSAL,
    LATE_REFUSAL,
    NOTHING_ASKED,
    OTHER_REQUEST,
    TO_WAIT,
    TOO_EARLY,
)
from bilanlib.rules.facts.absence_requests import ANSWERED_REQUESTS, REPLY_TO_ABSENCE, AbsenceRequest
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.leave_findings import REPLY_DUE
from bilanlib.rules.facts.leave_requests import REQUEST_RECEIVED
from bilanlib.rules.facts.requests import REQUEST_KIND, REQUESTS

SOURCES = (
    L6323_17.since("2019-01-01").al(1),
    L6323_17.since("2024-01-28").al(1),
    D6323_4.since("2019-01-01").al(4),
)
"""What both rules rest on."""


@rule(
    "fr.ct.L6323-17.reply",
    title="L’employeur qui n’accepte pas l’absence le dit dans le délai ; son silence vaut acceptation.",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=REQUEST_RECEIVED,
    when=ABSENCE_CONCERNED,
    each=REQUESTS,
    needs=needs(REQUEST_RECEIVED, REQUEST_KIND),
    may_ask=(REPLY_TO_ABSENCE, TERRITORY),
    readings=(ReplyEnd,),
    uses=(REPLY_TIME, SILENCE),
    remedy="Tenez l’absence pour acceptée.",
)
def reply(ctx: Ctx, received: date, kind: RequestKind) -> Findings:
    """An answer other than an agreement comes in time. Silence breaks nothing: it is acceptance.

    Reading:
        The day of receipt does not count. Whether a last day that is not worked moves is A23, and is asked only of an
        answer that comes after it, or of silence.

    Source:
        Code du travail, art. L. 6323-17, al. 1, and D. 6323-4, II.
    """
    if kind is not RequestKind.ABSENCE:
        return (OTHER_REQUEST.at(ctx.where),)
    told = ctx.ask(REPLY_TO_ABSENCE)
    if told is not None and told.outcome is ctx.value(SILENCE) and told.on <= ctx.at:
        # In time or late, it says what silence says.
        return ()
    last = reply_due(ctx, received, told)
    if told is not None and told.on <= ctx.at:
        late = LATE_REFUSAL.at(f"{ctx.where}.reply", given=told.on, outcome=told.outcome, last=last)
        return (late,) if told.on > last else ()
    return () if ctx.at > last else (REPLY_DUE.at(ctx.where, last=last, due_on=last),)


def reply_due(ctx: Ctx, received: date, told: Told | None) -> date:
    """Last day to answer; the dispute about it is raised only where it matters on the day of judgement."""
    period = ctx.value(REPLY_TIME)
    unrolled = reply_last_day(received, period, ReplyEnd.UNROLLED, ctx.calendar)
    if (ctx.at if told is None else min(ctx.at, told.on)) <= unrolled:
        return unrolled
    return reply_last_day(received, period, ctx.reading(ReplyEnd), ctx.calendar)


@rule(
    "fr.ct.L6323-17.authorised",
    title="Aucune séance d’un bilan payé par le CPF ne se tient sur le temps de travail sans que l’absence demandée "
    "soit acceptée.",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=FIRST_ON_WORKING_TIME,
    when=ABSENCE_CONCERNED,
    needs=needs(FIRST_ON_WORKING_TIME, ANSWERED_REQUESTS),
    may_ask=(TERRITORY,),
    readings=(ReplyEnd,),
    uses=(REPLY_TIME, SILENCE),
    remedy="Tenez les séances hors du temps de travail, ou attendez que l’absence soit acceptée.",
)
def authorised(ctx: Ctx, first: date, asked: tuple[AbsenceRequest, ...]) -> Findings:
    """The first session on working time is held on the day of the acceptance at the earliest; silence is one.

    Reading:
        The text asks for an authorisation and does not say what follows where it is refused or not waited for: what
        is judged is that the absence was not authorised. One request that is accepted is enough. A postponement, of
        which the text knows nothing, is an acceptance from the day that it names. Where nothing was asked, the rule
        on the request says so.

    Source:
        Code du travail, art. L. 6323-17, al. 1, and D. 6323-4, II.
    """
    if not asked:
        return (NOTHING_ASKED.at("requests"),)
    answers = [answered(ctx, one) for one in asked]
    allowed = allowed_from(answers)
    if allowed is not None:
        return () if allowed <= first else (TOO_EARLY.at("sessions", first=first, allowed=allowed),)
    if ctx.at < first:
        return (TO_WAIT.at("requests", first=first, due_on=first),)
    # What was granted allows some day: here nothing was.
    said = [one.outcome for one in answers if one.outcome is not None]
    if said:
        return (DESPITE_REFUSAL.at("sessions", first=first, outcome=said[0]),)
    return (BEFORE_ANSWER.at("sessions", first=first),)


def answered(ctx: Ctx, one: AbsenceRequest) -> Answered:
    """What became of a request by the day of judgement."""
    last = None if one.received is None else reply_due(ctx, one.received, one.told)
    return answered_by(ctx.at, one.told, last, ctx.value(SILENCE))


def allowed_from(answers: list[Answered]) -> date | None:
    """First day on which one of the answers allows the absence; None where none does, or not yet."""
    return min((one.allowed_from for one in answers if one.allowed_from is not None), default=None)


RULES = (reply, authorised)
