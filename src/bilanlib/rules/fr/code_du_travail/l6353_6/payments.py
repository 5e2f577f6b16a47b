"""Code du travail, art. L. 6353-6: what the person paid."""

from datetime import date, timedelta
from decimal import Decimal

from attrs import evolve

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.pro_rata import part_of
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_6
from bilanlib.money import Money
from bilanlib.parameters.fr.code_du_travail.l6353_5 import WITHDRAWAL_PERIOD
from bilanlib.parameters.fr.code_du_travail.l6353_6 import FIRST_PAYMENT_SHARE
from bilanlib.readings.contract import OwnContract, PartPayment, WithdrawalDays
from bilanlib.rules.facts.contract import CONTRACT_PRICE, CONTRACT_SIGNED
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract
from bilanlib.rules.facts.payments import PAID, PAID_DAYS, unlike_price
from bilanlib.rules.facts.sessions import BEGINS_ON, ENDS_ON, NOTHING_PLANNED
from bilanlib.rules.facts.withdrawal import is_within_ten_days

NOTHING_PAID = Template("nothing-paid", Verdict.NOT_APPLICABLE, "la personne n’a encore rien payé")
TOO_EARLY = Template(
    "too-early",
    Verdict.FAIL,
    "la personne a payé le {paid}, avant la fin du délai de rétractation qui court du {signed}",
    "Notez l’écart ; pour les prochains bilans, n’encaissez rien avant la fin du délai.",
)
TOO_MUCH = Template(
    "too-much",
    Verdict.FAIL,
    "la personne a d’abord payé {first}, pour un prix de {price} ; {share} % au plus peuvent l’être",
    "Rendez ce qui dépasse, et demandez le reste au fil des séances.",
)
AT_ONCE = Template(
    "at-once",
    Verdict.FAIL,
    "le solde a été payé en une fois le {paid}, avant la dernière séance, le {ends}",
    "Pour les prochains bilans, demandez le solde au fil des séances.",
)


@rule(
    "fr.ct.L6353-6.no-early-payment",
    title="La personne ne paie rien avant la fin du délai de rétractation.",
    sources=(L6353_6.since("2008-05-01").al(1), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED, PAID_DAYS),
    may_ask=(TERRITORY, OTHERS_PAY),
    readings=(WithdrawalDays, OwnContract, PartPayment),
    uses=(WITHDRAWAL_PERIOD,),
    remedy="N’encaissez rien avant la fin du délai de rétractation.",
)
def no_early_payment(ctx: Ctx, signed: date, paid: tuple[date, ...]) -> Findings:
    """No sum is paid by the end of the last day to withdraw.

    Reading:
        The text speaks of what is asked for: a sum that was paid was asked for. The days are those of L. 6353-5, also
        at a distance. How they are counted is A1b.

    Source:
        Code du travail, art. L. 6353-6, al. 1.
    """
    days = [day for day in paid if day <= ctx.at]
    if not days:
        return (NOTHING_PAID.at("contract.payments"),)
    first = min(days)
    if not is_within_ten_days(ctx, signed, first):
        return ()
    return under_own_contract(ctx, (TOO_EARLY.at("contract.payments", paid=first, signed=signed),))


def _is_first(ctx: Ctx, signed: date, day: date) -> bool:
    """Whether what is paid that day is paid at the end of the days to withdraw, and not as the action goes on."""
    begins = ctx.ask(BEGINS_ON)
    return begins is None or day < begins or is_within_ten_days(ctx, signed, day - timedelta(days=1))


@rule(
    "fr.ct.L6353-6.first-payment",
    title="Ce qui est payé à la fin du délai de rétractation ne dépasse pas une part du prix.",
    sources=(L6353_6.since("2008-05-01").al(2), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED, PAID, CONTRACT_PRICE),
    may_ask=(BEGINS_ON, TERRITORY, OTHERS_PAY),
    readings=(WithdrawalDays, OwnContract, PartPayment),
    uses=(WITHDRAWAL_PERIOD, FIRST_PAYMENT_SHARE),
    remedy="Demandez d’abord une part du prix seulement, et le reste au fil des séances.",
)
def first_payment(ctx: Ctx, signed: date, paid: tuple[tuple[date, Money], ...], price: Money | None) -> Findings:
    """What is paid up to the day after the last day to withdraw, or before the first session, is a part of the price.

    Reading:
        What is paid before anything was performed is not paid as the action goes on: it counts to the first payment.

    Source:
        Code du travail, art. L. 6353-6, al. 2.
    """
    done = tuple((day, amount) for day, amount in paid if day <= ctx.at)
    if not done or price is None:
        return (NOTHING_PAID.at("contract.payments"),)
    if unlike := unlike_price(tuple(amount for _, amount in done), price):
        return under_own_contract(ctx, unlike)
    share = ctx.value(FIRST_PAYMENT_SHARE)
    most = part_of(price, share)
    if sum(amount.amount for _, amount in done) <= most:
        return ()
    first = sum((amount.amount for day, amount in done if _is_first(ctx, signed, day)), Decimal(0))
    if first <= most:
        return ()
    found = TOO_MUCH.at("contract.payments", first=evolve(price, amount=first), price=price, share=share)
    return under_own_contract(ctx, (found,))


@rule(
    "fr.ct.L6353-6.staggered-balance",
    title="Le solde est payé par étapes, au fil du bilan.",
    sources=(L6353_6.since("2008-05-01").al(3), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED, PAID, CONTRACT_PRICE),
    may_ask=(BEGINS_ON, ENDS_ON, TERRITORY, OTHERS_PAY),
    readings=(WithdrawalDays, OwnContract, PartPayment),
    uses=(WITHDRAWAL_PERIOD,),
    remedy="Demandez le solde en plusieurs fois, au fil des séances.",
)
def staggered_balance(ctx: Ctx, signed: date, paid: tuple[tuple[date, Money], ...], price: Money | None) -> Findings:
    """The price is not paid in full before the last session with at most one payment after the first.

    Reading:
        Two payments as the action goes on are steps; a balance that is paid at once on the day of the last session,
        or later, asks for nothing in advance.

    Source:
        Code du travail, art. L. 6353-6, al. 3.
    """
    done = tuple((day, amount) for day, amount in paid if day <= ctx.at)
    if not done or price is None:
        return (NOTHING_PAID.at("contract.payments"),)
    if unlike := unlike_price(tuple(amount for _, amount in done), price):
        return under_own_contract(ctx, unlike)
    if sum(amount.amount for _, amount in done) < price.amount:
        return ()
    if ctx.ask(BEGINS_ON) is None:
        return NOTHING_PLANNED
    last, ends = max(day for day, _ in done), ctx.ask(ENDS_ON)
    steps = {day for day, _ in done if not _is_first(ctx, signed, day)}
    if last >= ends or len(steps) > 1:
        return ()
    return under_own_contract(ctx, (AT_ONCE.at("contract.payments", paid=last, ends=ends),))


RULES = (no_early_payment, first_payment, staggered_balance)
