"""Code du travail, art. L. 6353-5: the person may withdraw, and then owes nothing."""

from datetime import date

from bilanlib.answers.finding import Finding, Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_5
from bilanlib.parameters.fr.code_du_travail.l6353_5 import WITHDRAWAL_CHANNELS, WITHDRAWAL_PERIOD
from bilanlib.readings.contract import OwnContract, PartPayment, WithdrawalDays
from bilanlib.rules.facts.contract import CONTRACT_SIGNED, WITHDRAWAL_CHANNEL, WITHDRAWN_ON
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract
from bilanlib.rules.facts.payments import PAID, REFUNDS, kept_by
from bilanlib.rules.facts.withdrawal import KEPT, NOT_WITHDRAWN, TOO_LATE, is_within_ten_days

BEFORE_SIGNATURE = Template(
    "before-signature",
    Verdict.REVIEW,
    "la rétractation a été envoyée le {withdrawn}, avant la signature, le {signed}",
    "Vérifiez les deux jours.",
)
OTHER_CHANNEL = Template(
    "other-channel",
    Verdict.REVIEW,
    "la rétractation du {withdrawn} n’a pas été envoyée par lettre recommandée, que le code nomme, et {kept} n’ont pas "
    "été rendus",
    "Rendez la somme, ou faites juger si la rétractation vaut.",
)


@rule(
    "fr.ct.L6353-5.withdrawal",
    title="La personne qui se rétracte à temps ne doit rien.",
    sources=(L6353_5.since("2008-05-01").al(1), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED, WITHDRAWN_ON),
    may_ask=(WITHDRAWAL_CHANNEL, PAID, REFUNDS, TERRITORY, OTHERS_PAY),
    readings=(WithdrawalDays, OwnContract, PartPayment),
    uses=(WITHDRAWAL_PERIOD, WITHDRAWAL_CHANNELS),
    remedy="Rendez à la personne tout ce qu’elle a payé.",
)
def withdrawal(ctx: Ctx, signed: date, withdrawn: date | None) -> Findings:
    """A withdrawal that is sent in time ends the contract, and the provider keeps nothing.

    Reading:
        The day of sending counts, and how the ten days are counted is A1b. The text names a registered letter: whether
        a withdrawal by other means counts is left to a person. That nothing is owed follows from the end of the
        contract, and from L. 6353-6, which lets nothing be asked before.

    Source:
        Code du travail, art. L. 6353-5.
    """
    if withdrawn is None or withdrawn > ctx.at:
        return (NOT_WITHDRAWN.at("contract"),)
    if withdrawn < signed:
        return under_own_contract(
            ctx, (BEFORE_SIGNATURE.at("contract.withdrawn_on", withdrawn=withdrawn, signed=signed),)
        )
    if not is_within_ten_days(ctx, signed, withdrawn):
        return (TOO_LATE.at("contract.withdrawn_on", withdrawn=withdrawn),)
    return under_own_contract(ctx, _kept(ctx, withdrawn))


def _kept(ctx: Ctx, withdrawn: date) -> tuple[Finding, ...]:
    kept = kept_by(ctx)
    if not kept:
        return ()
    template = KEPT if ctx.ask(WITHDRAWAL_CHANNEL) in ctx.value(WITHDRAWAL_CHANNELS) else OTHER_CHANNEL
    return (template.at("contract.payments", withdrawn=withdrawn, kept=kept),)


RULES = (withdrawal,)
