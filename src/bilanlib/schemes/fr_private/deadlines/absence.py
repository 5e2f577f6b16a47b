"""Deadlines of absence on working time, for a bilan that the CPF pays: to ask, to answer, to be absent."""

from datetime import date
from functools import partial

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.absence import Told, answered_by, reply_last_day, request_last_day
from bilanlib.calculators.windows import ByLastDay, FromFirstDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.messages.message import Message
from bilanlib.models.terms import RequestKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.d6323_4 import LONG_ACTION, NOTICE_LONG, NOTICE_SHORT, REPLY_TIME, SILENCE
from bilanlib.readings.absence import NoticeEnd, ReplyEnd
from bilanlib.rules.facts.absence import FIRST_ON_WORKING_TIME
from bilanlib.rules.facts.absence_requests import (
    ABSENCE_REQUESTS,
    ANSWERED_REQUESTS,
    REPLY_TO_ABSENCE,
    AbsenceRequest,
)
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.leave_requests import REQUEST_RECEIVED
from bilanlib.rules.facts.requests import REQUEST_KIND
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON
from bilanlib.rules.fr.code_du_travail.l6323_17.reply import allowed_from, answered, authorised, reply
from bilanlib.rules.fr.code_du_travail.l6323_17.request import request


@deadline(
    "fr.ct.L6323-17.ask",
    title="Demande d’autorisation d’absence à l’employeur, pour un bilan payé par le CPF sur le temps de travail",
    actors=(Holder.BENEFICIARY,),
    necessity=Necessity.MUST,
    silence="Le code ne dit pas ce que vaut une demande tardive : l’employeur peut l’accepter ou la refuser.",
    frame=request,
    needs=needs(BEGIN_OF_ACTION),
    may_ask=(ABSENCE_REQUESTS, ENDS_ON, TERRITORY),
    readings=(NoticeEnd,),
)
def ask_for_absence(ctx: Ctx, ask: Asking, begins: date) -> ByLastDay:
    """Absence is asked for so many days before the first session of the action (A24)."""
    asked, ends = ask(ABSENCE_REQUESTS), ask(ENDS_ON)
    # Told less, the action is a long one: its last day to ask comes first.
    is_long = ends is UNKNOWN or ctx.value(LONG_ACTION).after(begins) <= ends
    period = ctx.value(NOTICE_LONG) if is_long else ctx.value(NOTICE_SHORT)
    last = ask.attempt(partial(request_last_day, begins, period, ctx.reading(NoticeEnd), ctx.calendar))
    sent = UNKNOWN if asked is UNKNOWN else min((one.on for one in asked), default=None)
    if last is UNKNOWN:
        return ByLastDay(done_on=UNKNOWN)
    return ByLastDay(last=last, is_least=ends is UNKNOWN, done_on=sent)


_SILENCE = Message("sans réponse à la fin du délai, l’absence est acceptée")


@deadline(
    "fr.ct.L6323-17.answer",
    title="Réponse de l’employeur à la demande d’autorisation d’absence",
    actors=(Holder.EMPLOYER,),
    necessity=Necessity.MAY,
    silence="Son silence vaut acceptation à la fin du dernier jour ; une réponse donnée plus tard n’y change rien.",
    frame=reply,
    needs=needs(REQUEST_RECEIVED, REQUEST_KIND),
    may_ask=(REPLY_TO_ABSENCE, TERRITORY),
    readings=(ReplyEnd,),
)
def answer(ctx: Ctx, ask: Asking, received: date, kind: RequestKind) -> ByLastDay | None:
    """The employer answers in so many days from receipt (A23); no answer is an acceptance."""
    if kind is not RequestKind.ABSENCE:
        return None
    told = ask(REPLY_TO_ABSENCE)
    period, calendar = ctx.value(REPLY_TIME), ctx.calendar
    last = ask.attempt(partial(reply_last_day, received, period, ctx.reading(ReplyEnd), calendar))
    if last is UNKNOWN:
        # A holiday is in doubt: it could only move the last day to a later one.
        last = reply_last_day(received, period, ReplyEnd.UNROLLED, calendar)
        done = told if told is UNKNOWN or told is None else told.on
        return ByLastDay(last=last, is_least=True, done_on=done, note=_SILENCE)
    return ByLastDay(last=last, done_on=_answered_on(ctx, told, last), note=_SILENCE)


def _answered_on(ctx: Ctx, told: Maybe[Told | None], last: date) -> Maybe[date | None]:
    """Day of the answer; where silence answers and nobody contradicts it, the last day."""
    if told is UNKNOWN:
        return UNKNOWN
    found = answered_by(ctx.at, told, last, ctx.value(SILENCE))
    is_contradicted = told is not None and told.on <= ctx.at and told.outcome is not found.outcome
    if found.is_silence and not is_contradicted:
        return last
    return None if told is None else told.on


@deadline(
    "fr.ct.L6323-17.absence",
    title="Première absence sur le temps de travail, une fois l’accord donné ou acquis par le silence",
    actors=(Holder.BENEFICIARY,),
    necessity=Necessity.MAY,
    silence="Rien ne presse : le salarié peut aussi suivre le bilan hors du temps de travail, sans rien demander.",
    frame=authorised,
    needs=needs(FIRST_ON_WORKING_TIME, ANSWERED_REQUESTS),
    may_ask=(TERRITORY,),
    readings=(ReplyEnd,),
)
def absence(ctx: Ctx, ask: Asking, first: date, asked: tuple[AbsenceRequest, ...]) -> FromFirstDay | None:
    """The first session on working time comes on the day of the acceptance at the earliest."""
    if not asked:
        return None
    answers = ask.attempt(lambda: [answered(ctx, one) for one in asked])
    if answers is UNKNOWN:
        return FromFirstDay(first=None, done_on=UNKNOWN)
    return FromFirstDay(first=allowed_from(answers), done_on=first)


DEADLINES = (ask_for_absence, answer, absence)
