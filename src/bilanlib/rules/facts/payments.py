"""Facts about what a person paid."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from bilanlib.answers.finding import Finding, Findings, Template
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.contract import Payment
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.money import Money
from bilanlib.rules.facts.contract import ENROLLED_ON
from bilanlib.rules.facts.sessions import BEGINS_ON

D = TypeVar("D")

_PATH = "contract.payments"
_ASK = Question(
    text="Quelles sommes la personne a-t-elle payées, quel jour, et lesquelles lui ont été rendues ?",
    holder=Holder.PROVIDER,
    proof="relevés de compte, factures acquittées",
)


def _payments(case: Bilan) -> Maybe[tuple[Payment, ...]]:
    if case.contract is UNKNOWN:
        return UNKNOWN
    return () if case.contract is None else case.contract.payments


def _days(case: Bilan, day: Callable[[Payment], Maybe[D]]) -> Maybe[tuple[D, ...]]:
    """A day of each payment; UNKNOWN as soon as one is not told."""
    payments = _payments(case)
    if payments is UNKNOWN:
        return UNKNOWN
    told = tuple(one for one in map(day, payments) if one is not UNKNOWN)
    return told if len(told) == len(payments) else UNKNOWN


def _paid_days(case: Bilan) -> Maybe[tuple[date, ...]]:
    return _days(case, lambda one: one.paid_on)


def _paid(case: Bilan) -> Maybe[tuple[tuple[date, Money], ...]]:
    payments = _payments(case)
    if payments is UNKNOWN:
        return UNKNOWN
    told = ((one.paid_on, one.amount) for one in payments)
    known = tuple((day, sum_) for day, sum_ in told if day is not UNKNOWN and sum_ is not UNKNOWN)
    return known if len(known) == len(payments) else UNKNOWN


def _refunds(case: Bilan) -> Maybe[tuple[date | None, ...]]:
    return _days(case, lambda one: one.refunded_on)


PAID_DAYS: Fact[tuple[date, ...]] = derived(_PATH, _ASK, (Bilan,), _paid_days, ("paid_on",))
"""Days on which the person paid something."""

PAID: Fact[tuple[tuple[date, Money], ...]] = derived(_PATH, _ASK, (Bilan,), _paid, ("paid_on", "amount"))
"""What the person paid, and when."""

REFUNDS: Fact[tuple[date | None, ...]] = derived(_PATH, _ASK, (Bilan,), _refunds, ("refunded_on",))
"""For each payment, the day on which it was given back; None where it was not."""

UNLIKE = Template(
    "unlike-amounts",
    Verdict.REVIEW,
    "le prix est de {price} et cette somme de {paid} : ces montants ne se comparent pas sans taux",
    "Donnez le prix et les paiements dans la même monnaie et sur la même base de taxe.",
)


def unlike_price(paid: tuple[Money, ...], price: Money) -> Findings:
    """The first payment that cannot be held against the price: no rate is guessed."""
    for one in paid:
        if unlike := unlike_amount(one, price, "contract.payments"):
            return (unlike,)
    return ()


def unlike_amount(amount: Money, price: Money, where: str) -> Finding | None:
    """What stands against holding an amount against the price; None where nothing does."""
    if (amount.currency, amount.tax_basis) == (price.currency, price.tax_basis):
        return None
    return UNLIKE.at(where, price=price, paid=amount)


def kept_by(ctx: Ctx) -> tuple[Money, ...]:
    """What the person had paid by the day of judgement, and was not given back by then."""
    pairs = zip(ctx.ask(PAID), ctx.ask(REFUNDS), strict=True)
    return tuple(
        amount for (day, amount), back in pairs if day <= ctx.at and amount.amount and (back is None or back > ctx.at)
    )


def engaged_on(ctx: Ctx) -> date | None:
    """The first day on which the person enrolled, paid or took part; None if none of these happened or is planned.

    Whoever takes part has enrolled.
    """
    begins, enrolled = ctx.ask(BEGINS_ON), ctx.ask(ENROLLED_ON)
    days = [day for day in (begins, enrolled, *ctx.ask(PAID_DAYS)) if day is not None]
    return min(days, default=None)
