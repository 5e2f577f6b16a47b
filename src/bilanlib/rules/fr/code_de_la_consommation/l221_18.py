"""Code de la consommation, art. L. 221-18: a consumer may withdraw from a contract at a distance or off premises."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.withdrawal import consumer_last_day
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_de_la_consommation import L221_18, L221_19
from bilanlib.parameters.fr.code_de_la_consommation.l221_18 import CONSUMER_WITHDRAWAL
from bilanlib.readings.contract import TwoWithdrawals
from bilanlib.rules.facts.contract import CONTRACT_SIGNED, IS_DISTANT, WITHDRAWN_ON
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.own_money import OWN_CONTRACT
from bilanlib.rules.facts.payments import PAID, REFUNDS, kept_by
from bilanlib.rules.facts.withdrawal import KEPT, NOT_WITHDRAWN, TOO_LATE

NOT_DISTANT = Template(
    "not-distant", Verdict.NOT_APPLICABLE, "le contrat n’a été conclu ni à distance ni hors des locaux du prestataire"
)
_LABOUR_ONLY = Template("labour-only", Verdict.NOT_APPLICABLE, "le Code du travail règle seul la rétractation")


@rule(
    "fr.conso.L221-18.withdrawal",
    title="À distance ou hors établissement, le consommateur qui se rétracte à temps ne doit rien.",
    sources=(L221_18.since("2016-07-01"), L221_19.since("2016-07-01")),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED, WITHDRAWN_ON),
    may_ask=(IS_DISTANT, PAID, REFUNDS, TERRITORY),
    readings=(TwoWithdrawals,),
    uses=(CONSUMER_WITHDRAWAL,),
    remedy="Rendez à la personne tout ce qu’elle a payé.",
)
def withdrawal(ctx: Ctx, signed: date, withdrawn: date | None) -> Findings:
    """A withdrawal that is sent in the fourteen days ends a contract at a distance, and the provider keeps nothing.

    Reading:
        Whether these days stand beside the ten of L. 6353-5 is A8b. The form of the withdrawal, what a service that
        has begun changes, and how long a refund may take are in articles that were not read.

    Source:
        Code de la consommation, art. L. 221-18 and L. 221-19.
    """
    if withdrawn is None or withdrawn > ctx.at:
        return (NOT_WITHDRAWN.at("contract"),)
    if not ctx.ask(IS_DISTANT):
        return (NOT_DISTANT.at("contract"),)
    if withdrawn > consumer_last_day(signed, ctx.value(CONSUMER_WITHDRAWAL), ctx.calendar):
        return (TOO_LATE.at("contract.withdrawn_on", withdrawn=withdrawn),)
    kept = kept_by(ctx)
    if not kept:
        return ()
    match ctx.reading(TwoWithdrawals):
        case TwoWithdrawals.CUMULATIVE:
            return (KEPT.at("contract.payments", withdrawn=withdrawn, kept=kept),)
        case TwoWithdrawals.LABOUR_ONLY:
            return (_LABOUR_ONLY.at("contract"),)


RULES = (withdrawal,)
