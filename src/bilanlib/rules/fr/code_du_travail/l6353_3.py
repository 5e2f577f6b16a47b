"""Code du travail, art. L. 6353-3: who pays alone signs a contract before enrolling and paying."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_3
from bilanlib.readings.contract import OwnContract, PartPayment
from bilanlib.rules.facts.contract import CONTRACT_SIGNED_ON, ENROLLED_ON
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract
from bilanlib.rules.facts.payments import PAID_DAYS, engaged_on
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON

NOT_ENGAGED = Template("not-engaged", Verdict.NOT_APPLICABLE, "rien n’est prévu, inscrit ni payé")
TO_SIGN = Template("to-sign", Verdict.NOT_APPLICABLE, "le contrat doit être signé au plus tard le {engaged}")
UNSIGNED = Template(
    "unsigned",
    Verdict.FAIL,
    "la personne est engagée depuis le {engaged}, par une inscription, un paiement ou une séance, et aucun contrat "
    "n’est signé",
    "Suspendez le bilan et les paiements jusqu’à la signature d’un contrat.",
)
SIGNED_AFTER = Template(
    "signed-after",
    Verdict.FAIL,
    "le contrat a été signé le {signed}, après l’inscription, le premier paiement ou la première séance, le {engaged}",
    "Notez l’écart ; pour les prochains bilans, signez d’abord.",
)


@rule(
    "fr.ct.L6353-3.contract",
    title="La personne qui paie signe un contrat avant de s’inscrire définitivement et de payer.",
    sources=(L6353_3.since("2009-11-26").al(1), L6353_3.since("2009-11-26").al(2), *OWN_CONTRACT_SCOPE[1:]),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=OWN_CONTRACT,
    needs=needs(CONTRACT_SIGNED_ON),
    may_ask=(BEGINS_ON, ENROLLED_ON, PAID_DAYS, OTHERS_PAY),
    readings=(OwnContract, PartPayment),
    remedy="Signez le contrat avant toute inscription et tout paiement.",
)
def contract(ctx: Ctx, signed: date | None) -> Findings:
    """The contract is signed by the day on which the person enrols, pays or takes part; that day itself is in time.

    Reading:
        Whoever takes part in a first session has enrolled. Whether the article reaches a bilan is A8, and whether it
        reaches who pays a part only, A8c. Governed by the begin of the action, so that a contract that was never
        signed cannot make the rule silent.

    Source:
        Code du travail, art. L. 6353-3.
    """
    engaged = engaged_on(ctx)
    if engaged is None:
        return (NOT_ENGAGED.at("contract"),)
    if signed is not None and signed <= min(engaged, ctx.at):
        return ()
    if ctx.at < engaged:
        return (TO_SIGN.at("contract", engaged=engaged, due_on=engaged),)
    if signed is None or signed > ctx.at:
        return under_own_contract(ctx, (UNSIGNED.at("contract", engaged=engaged),))
    return under_own_contract(ctx, (SIGNED_AFTER.at("contract.signed_on", signed=signed, engaged=engaged),))


RULES = (contract,)
