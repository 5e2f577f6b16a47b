"""Code du travail, art. L. 6353-6: what a contract, or its template, asks for and when."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from attrs import frozen

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.pro_rata import share_of
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_6
from bilanlib.models.contract import Instalment
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.l6353_5 import WITHDRAWAL_PERIOD
from bilanlib.parameters.fr.code_du_travail.l6353_6 import FIRST_PAYMENT_SHARE
from bilanlib.readings.contract import OwnContract, PartPayment, WithdrawalDays
from bilanlib.rules.facts.contract import CONTRACT_PRICE, CONTRACT_SIGNED, INSTALMENTS, SIGNED_IF_ANY
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract
from bilanlib.rules.facts.payments import unlike_amount
from bilanlib.rules.facts.withdrawal import is_within_ten_days

NO_SCHEDULE = Template("no-schedule", Verdict.NOT_APPLICABLE, "aucun échéancier n’est prévu")
DUE_TOO_EARLY = Template(
    "due-too-early",
    Verdict.FAIL,
    "une somme est demandée avant la fin du délai de rétractation de {period}",
    "Demandez la première somme après la fin du délai de rétractation.",
)
ASKS_TOO_MUCH = Template(
    "asks-too-much",
    Verdict.FAIL,
    "la première échéance demande plus de {share} % du prix",
    "Ramenez la première échéance à {share} % du prix.",
)
ONE_BALANCE = Template(
    "one-balance",
    Verdict.REVIEW,
    "le solde est demandé en une seule échéance ; le code veut des paiements échelonnés au fil de l’action",
    "Partagez le solde en plusieurs échéances, ou demandez-le une fois le bilan terminé.",
)


@rule(
    "fr.ct.L6353-6.instalments",
    title="L’échéancier ne demande rien avant la fin du délai de rétractation, puis une part du prix, puis des étapes.",
    sources=(
        L6353_6.since("2008-05-01").al(1),
        L6353_6.since("2008-05-01").al(2),
        L6353_6.since("2008-05-01").al(3),
        *OWN_CONTRACT_SCOPE,
    ),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(INSTALMENTS, SIGNED_IF_ANY),
    may_ask=(CONTRACT_PRICE, TERRITORY, OTHERS_PAY),
    readings=(WithdrawalDays, OwnContract, PartPayment),
    uses=(WITHDRAWAL_PERIOD, FIRST_PAYMENT_SHARE),
    remedy="Refaites l’échéancier.",
)
def instalments(ctx: Ctx, told: tuple[Instalment, ...] | None, signed: date | None) -> Findings:
    """Nothing is due in the days to withdraw; what is due first is a part of the price; the rest comes in steps.

    Reading:
        In a template, and as long as nothing is signed, a number of days after the signature is held against the ten
        days as a number: on which day the last one falls is seen only once the contract is signed. An instalment that
        names no day at all follows the course of the bilan. A balance in one sum may be asked for at the end, so a
        person must look.

    Source:
        Code du travail, art. L. 6353-6.
    """
    if not told:
        return (NO_SCHEDULE.at("contract"),)
    lines = [_Line(place, one, _offset(ctx, one, signed)) for place, one in enumerate(told)]
    found = [one for line in lines for one in _untimely(ctx, line, signed)]
    if not found:
        found += _of_amounts(ctx, lines)
    return under_own_contract(ctx, tuple(found))


@frozen
class _Line:
    """An instalment, its place, and how many days after the signature it is due; None where it follows the course."""

    place: int
    told: Instalment
    offset: Maybe[int | None]


def _offset(ctx: Ctx, one: Instalment, signed: date | None) -> Maybe[int | None]:
    if isinstance(one.days_after, int):
        return one.days_after
    if isinstance(one.due_on, date):
        # What is not signed yet is signed today at the earliest.
        return (one.due_on - (signed or ctx.at)).days
    return UNKNOWN if UNKNOWN in {one.days_after, one.due_on} else None


def _untimely(ctx: Ctx, line: _Line, signed: date | None) -> Findings:
    where = f"contract.instalments[{line.place}]"
    if line.offset is UNKNOWN:
        names = [name for name in ("due_on", "days_after") if getattr(line.told, name) is UNKNOWN]
        return (not_told(where, *(f"{where}.{name}" for name in names)),)
    period = ctx.value(WITHDRAWAL_PERIOD)
    if line.offset is None or not _is_early(ctx, line.offset, signed):
        return ()
    return (DUE_TOO_EARLY.at(where, period=period),)


def _is_early(ctx: Ctx, offset: int, signed: date | None) -> bool:
    if signed is None:
        return offset <= ctx.value(WITHDRAWAL_PERIOD).days
    return is_within_ten_days(ctx, signed, date.fromordinal(signed.toordinal() + offset))


def _of_amounts(ctx: Ctx, lines: Sequence[_Line]) -> list[Finding]:
    dated = [line.offset for line in lines if isinstance(line.offset, int)]
    first = [line for line in lines if dated and line.offset == min(dated)]
    shares = [_share(ctx, line) for line in first]
    known = [one for one in shares if isinstance(one, Decimal)]
    found = [one for one in shares if isinstance(one, Finding)]
    most = ctx.value(FIRST_PAYMENT_SHARE)
    if sum(known) > most:
        found = [ASKS_TOO_MUCH.at(f"contract.instalments[{first[0].place}]", share=most)]
    if len(lines) - len(first) == 1:
        found.append(ONE_BALANCE.at("contract.instalments"))
    return found


def _share(ctx: Ctx, line: _Line) -> Decimal | Finding:
    """Share of the price that an instalment asks for, in per cent; or what stands against telling it."""
    where = f"contract.instalments[{line.place}]"
    one = line.told
    if isinstance(one.share, int):
        return Decimal(one.share)
    if one.amount is UNKNOWN or one.amount is None:
        names = [name for name in ("amount", "share") if getattr(one, name) is UNKNOWN]
        return not_told(where, *(f"{where}.{name}" for name in names)) if names else Decimal(0)
    price = ctx.ask(CONTRACT_PRICE)
    if price is None or not price.amount:
        return Decimal(0)
    return unlike_amount(one.amount, price, where) or share_of(one.amount, price)


RULES = (instalments,)
