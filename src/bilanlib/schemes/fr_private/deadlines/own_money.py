"""Deadlines of the contract of a person who pays: the days to withdraw, and the first day of payment."""

from datetime import date, timedelta
from functools import partial

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.withdrawal import consumer_last_day, withdrawal_last_day
from bilanlib.calculators.windows import ByLastDay, FromFirstDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.messages.message import Message
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_de_la_consommation.l221_18 import CONSUMER_WITHDRAWAL
from bilanlib.parameters.fr.code_du_travail.l6353_5 import WITHDRAWAL_PERIOD
from bilanlib.parameters.fr.code_du_travail.l6353_6 import FIRST_PAYMENT_SHARE
from bilanlib.readings.contract import TwoWithdrawals, WithdrawalDays
from bilanlib.rules.facts.contract import CONTRACT_SIGNED, IS_DISTANT, WITHDRAWN_ON
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.payments import PAID_DAYS
from bilanlib.rules.fr.code_de_la_consommation import l221_18
from bilanlib.rules.fr.code_du_travail.l6353_5 import withdrawal
from bilanlib.rules.fr.code_du_travail.l6353_6.payments import first_payment


@deadline(
    "fr.ct.L6353-5.withdraw",
    title="Rétractation de la personne qui paie",
    actors=(Holder.BENEFICIARY,),
    necessity=Necessity.MAY,
    silence="Sans rétractation, le contrat demeure, et une première somme peut être demandée.",
    frame=withdrawal,
    needs=needs(CONTRACT_SIGNED),
    may_ask=(WITHDRAWN_ON, TERRITORY),
    readings=(WithdrawalDays,),
    is_judged=False,
)
def withdraw(ctx: Ctx, ask: Asking, signed: date) -> ByLastDay | None:
    """The person may withdraw from the signature to the end of the ten days (A1b)."""
    period = ctx.value(WITHDRAWAL_PERIOD)
    last = ask.attempt(partial(withdrawal_last_day, signed, period, ctx.reading(WithdrawalDays), ctx.calendar))
    return _by(ctx, ask, signed, last, withdrawal_last_day(signed, period, WithdrawalDays.UNROLLED, ctx.calendar))


@deadline(
    "fr.conso.L221-18.withdraw",
    title="Rétractation du consommateur, à distance ou hors établissement",
    actors=(Holder.BENEFICIARY,),
    necessity=Necessity.MAY,
    silence="Sans rétractation, le contrat demeure.",
    frame=l221_18.withdrawal,
    needs=needs(CONTRACT_SIGNED, IS_DISTANT),
    may_ask=(WITHDRAWN_ON, TERRITORY),
    readings=(TwoWithdrawals,),
    is_judged=False,
)
def withdraw_as_consumer(ctx: Ctx, ask: Asking, signed: date, is_distant: bool | None) -> ByLastDay | None:  # noqa: FBT001 - the engine passes what `needs` names, in order
    """At a distance or off premises the person may withdraw for longer (A8b)."""
    if not is_distant or ctx.reading(TwoWithdrawals) is TwoWithdrawals.LABOUR_ONLY:
        return None
    period = ctx.value(CONSUMER_WITHDRAWAL)
    last = ask.attempt(partial(consumer_last_day, signed, period, ctx.calendar))
    return _by(ctx, ask, signed, last, period.after(signed))


def _by(ctx: Ctx, ask: Asking, signed: date, last: Maybe[date], least: date) -> ByLastDay | None:
    # A holiday in doubt could only move the last day to a later one.
    end, withdrawn = (least if last is UNKNOWN else last), ask(WITHDRAWN_ON)
    if withdrawn is None and last is not UNKNOWN and end < ctx.at:
        # A right that was not used is over, and nobody failed to keep anything.
        return None
    return ByLastDay(first=signed, last=end, is_least=last is UNKNOWN, done_on=withdrawn)


@deadline(
    "fr.ct.L6353-6.pay",
    title="Premier paiement de la personne qui paie",
    actors=(Holder.PROVIDER, Holder.BENEFICIARY),
    necessity=Necessity.MAY,
    silence="Rien n’oblige à demander un paiement ce jour-là ; aucune somme ne peut l’être avant.",
    frame=first_payment,
    needs=needs(CONTRACT_SIGNED),
    may_ask=(PAID_DAYS, TERRITORY),
    readings=(WithdrawalDays,),
    is_judged=False,
)
def pay(ctx: Ctx, ask: Asking, signed: date) -> FromFirstDay | None:
    """The first sum is asked for once the ten days are over (A1b), and is a part of the price only."""
    period = ctx.value(WITHDRAWAL_PERIOD)
    last = ask.attempt(partial(withdrawal_last_day, signed, period, ctx.reading(WithdrawalDays), ctx.calendar))
    days = ask(PAID_DAYS)
    paid = days if days is UNKNOWN else min(days, default=None)
    note = Message("{share} % du prix au plus, puis le solde par étapes", (("share", ctx.value(FIRST_PAYMENT_SHARE)),))
    if last is UNKNOWN:
        return FromFirstDay(first=None, done_on=UNKNOWN, note=note)
    return FromFirstDay(first=last + timedelta(days=1), done_on=paid, note=note)


DEADLINES = (withdraw, withdraw_as_consumer, pay)
