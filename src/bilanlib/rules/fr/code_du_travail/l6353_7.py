"""Code du travail, art. L. 6353-7: what is owed when force majeure ends the contract."""

from datetime import date, timedelta
from functools import reduce
from operator import add

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.pro_rata import pro_rata, to_refund
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_7
from bilanlib.models.terms import EndGround
from bilanlib.readings.contract import OwnContract, PartPayment
from bilanlib.rules.facts.contract import (
    CONTRACT_ENDED_ON,
    CONTRACT_HOURS,
    CONTRACT_PRICE,
    CONTRACT_SIGNED,
    END_GROUND,
    PERFORMED,
)
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract
from bilanlib.rules.facts.payments import PAID, REFUNDS, kept_by, unlike_price

NO_FORCE_MAJEURE = Template("no-force-majeure", Verdict.NOT_APPLICABLE, "aucune force majeure n’a mis fin au contrat")
OVERPAID = Template(
    "overpaid",
    Verdict.FAIL,
    "la personne a payé {paid} pour {performed} réalisées, alors que {owed} sont dus ; {back} sont à rendre",
    "Rendez {back} à la personne.",
)


@rule(
    "fr.ct.L6353-7.force-majeure",
    title="Quand la force majeure met fin au contrat, seul ce qui a été réalisé est payé.",
    sources=(L6353_7.since("2008-05-01").al(1), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED, END_GROUND, CONTRACT_ENDED_ON),
    may_ask=(CONTRACT_PRICE, CONTRACT_HOURS, PERFORMED, PAID, REFUNDS, OTHERS_PAY),
    readings=(OwnContract, PartPayment),
    remedy="Rendez à la personne ce qu’elle a payé de trop.",
)
def force_majeure(ctx: Ctx, _: date, ground: EndGround | None, ended: date | None) -> Findings:
    """Where force majeure kept the person from going on, the provider keeps what was performed, in proportion.

    Reading:
        Each hour is worth the same part of the price, unless the contract says otherwise. That force majeure is
        recognised is told with the ground.

    Source:
        Code du travail, art. L. 6353-7.
    """
    if ground is not EndGround.FORCE_MAJEURE or ended is None or ended > ctx.at:
        return (NO_FORCE_MAJEURE.at("contract"),)
    kept = kept_by(ctx)
    price, agreed = ctx.ask(CONTRACT_PRICE), ctx.ask(CONTRACT_HOURS)
    if not kept or price is None or agreed is None:
        return ()
    if unlike := unlike_price(kept, price):
        return under_own_contract(ctx, unlike)
    performed = ctx.ask(PERFORMED) or timedelta()
    paid, owed = reduce(add, kept), pro_rata(price, performed, agreed)
    back = to_refund(paid, owed)
    if not back.amount:
        return ()
    found = OVERPAID.at("contract.payments", paid=paid, performed=performed, owed=owed, back=back)
    return under_own_contract(ctx, (found,))


RULES = (force_majeure,)
