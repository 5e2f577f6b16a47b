"""Deadlines of the tripartite convention: the employee's ten days, and the three signatures."""

from datetime import date
from functools import partial

from bilanlib.answers.missing import Holder
from bilanlib.calculators.completion import completed_on
from bilanlib.calculators.fr.acceptance import acceptance_last_day, transmitted_on
from bilanlib.calculators.windows import ByLastDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.messages.message import Message
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD, CONVENTION_PARTIES
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.convention import StartBeforeSignature
from bilanlib.rules.facts.convention import BOUND_BY, DRAFT_SENT, RECEIVED_ON, REFUSED_ON, SIGNED_ON, TERRITORY
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION
from bilanlib.rules.fr.code_du_travail.r1233_35 import after_conclusion
from bilanlib.rules.fr.code_du_travail.r6313_8.acceptance import acceptance
from bilanlib.rules.fr.code_du_travail.r6313_8.start import start

THREE = (Holder.EMPLOYER, Holder.BENEFICIARY, Holder.PROVIDER)
"""Who signs the convention."""


@deadline(
    "fr.ct.R6313-8.sign",
    title="Signature de la convention par le salarié",
    actors=(Holder.BENEFICIARY,),
    necessity=Necessity.MAY,
    silence="Son silence vaut refus à la fin du dernier jour ; il n’est ni une faute ni un motif de licenciement.",
    frame=acceptance,
    needs=needs(DRAFT_SENT),
    may_ask=(SIGNED_ON, REFUSED_ON, RECEIVED_ON, TERRITORY),
    readings=(TenDays, Transmission),
)
def sign(ctx: Ctx, ask: Asking, sent: date) -> ByLastDay:
    """The employee may sign from the day of sending to the end of the ten days (A1, A15)."""
    last, is_least = _last_day_to_sign(ctx, ask, sent)
    refused = ask(REFUSED_ON)
    return ByLastDay(
        first=sent,
        last=last,
        is_least=is_least,
        done_on=ask(SIGNED_ON),
        ended_on=refused,
        note=_refused(ctx, refused),
    )


def _last_day_to_sign(ctx: Ctx, ask: Asking, sent: date) -> tuple[date | None, bool]:
    """The last day, or None where the days do not run yet, and whether what nobody told could only make it later."""
    period, answer, transmission = ctx.value(ACCEPTANCE_PERIOD), ctx.reading(TenDays), ctx.reading(Transmission)
    by_sending = ask.attempt(partial(acceptance_last_day, sent, period, answer, ctx.calendar))
    if by_sending is UNKNOWN:
        # A holiday is in doubt: it could only move the last of the ten days to a later one.
        return acceptance_last_day(sent, period, TenDays.UNROLLED, ctx.calendar), True
    received = ask(RECEIVED_ON) if transmission is Transmission.RECEIPT else None
    if received is UNKNOWN:
        return by_sending, True
    begin = transmitted_on(sent, received, transmission)
    if begin is None:
        return None, False
    last = ask.attempt(partial(acceptance_last_day, begin, period, answer, ctx.calendar))
    return (by_sending, True) if last is UNKNOWN else (last, False)


def _refused(ctx: Ctx, refused: Maybe[date | None]) -> Message | None:
    if refused is UNKNOWN or refused is None or refused > ctx.at:
        return None
    return Message("le salarié a refusé le {refused}", (("refused", refused),))


_TO_SUSPEND = "Sans les trois signatures, l’action ne commence pas ; commencée, elle est à suspendre."


@deadline(
    "fr.ct.R6313-8.conclude",
    title="Signature de la convention par les trois parties",
    actors=THREE,
    necessity=Necessity.MUST,
    silence=_TO_SUSPEND,
    frame=start,
    needs=needs(BEGIN_OF_ACTION),
    may_ask=(BOUND_BY,),
    readings=(StartBeforeSignature,),
)
def conclude(ctx: Ctx, ask: Asking, begins: date) -> ByLastDay:
    """The three have signed when the first session begins (A22)."""
    match ctx.reading(StartBeforeSignature):
        case StartBeforeSignature.AFTER_ALL_SIGNED:
            return _concluded_by(ctx, ask, begins)
        case StartBeforeSignature.ALLOWED:
            return _concluded_by(ctx, ask, None)


@deadline(
    "fr.ct.R1233-35.conclude",
    title="Signature de la convention par les trois parties, dans un congé de reclassement",
    actors=THREE,
    necessity=Necessity.MUST,
    silence=_TO_SUSPEND,
    frame=after_conclusion,
    needs=needs(BEGIN_OF_ACTION),
    may_ask=(BOUND_BY,),
)
def conclude_in_leave(ctx: Ctx, ask: Asking, begins: date) -> ByLastDay:
    """In a redeployment leave the text says so itself: the bilan comes after the convention."""
    return _concluded_by(ctx, ask, begins)


def _concluded_by(ctx: Ctx, ask: Asking, last: date | None) -> ByLastDay:
    return ByLastDay(last=last, done_on=concluded(ctx, ask), precedes=True)


def concluded(ctx: Ctx, ask: Asking) -> Maybe[date | None]:
    """Day of the last of the three signatures; None if one is missing by the day of judgement."""
    bound = ask(BOUND_BY)
    return UNKNOWN if bound is UNKNOWN else completed_on(bound, ctx.value(CONVENTION_PARTIES), ctx.at)


DEADLINES = (sign, conclude, conclude_in_leave)
