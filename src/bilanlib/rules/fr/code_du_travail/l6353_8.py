"""Code du travail, art. L. 6353-8: what a person who pays is handed before enrolling and paying."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_8
from bilanlib.models.terms import Information
from bilanlib.parameters.fr.code_du_travail.l6353_8 import REQUIRED_INFORMATION
from bilanlib.readings.contract import OwnContract, PartPayment
from bilanlib.rules.facts.contract import ENROLLED_ON, INFORMED_OF, INFORMED_ON
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract
from bilanlib.rules.facts.payments import PAID_DAYS, engaged_on
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON
from bilanlib.rules.fr.code_du_travail.l6353_3 import NOT_ENGAGED

TO_INFORM = Template("to-inform", Verdict.NOT_APPLICABLE, "l’information doit être remise au plus tard le {engaged}")
UNINFORMED = Template(
    "uninformed",
    Verdict.FAIL,
    "la personne est engagée depuis le {engaged} et n’a pas reçu l’information qui précède l’inscription",
    "Remettez à la personne l’information que le code prévoit, et datez-la.",
)
INFORMED_AFTER = Template(
    "informed-after",
    Verdict.FAIL,
    "l’information a été remise le {informed}, après l’inscription, le premier paiement ou la première séance, le "
    "{engaged}",
    "Notez l’écart ; pour les prochains bilans, informez d’abord.",
)
LACKING = Template(
    "lacking",
    Verdict.FAIL,
    "l’information remise ne dit rien de : {lacking}",
    "Complétez l’information : {lacking}.",
)


@rule(
    "fr.ct.L6353-8.information",
    title="La personne qui paie reçoit l’information prévue par le code avant de s’inscrire et de payer.",
    sources=(L6353_8.since("2019-01-01").al(2), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=OWN_CONTRACT,
    needs=needs(INFORMED_ON),
    may_ask=(INFORMED_OF, BEGINS_ON, ENROLLED_ON, PAID_DAYS, OTHERS_PAY),
    readings=(OwnContract, PartPayment),
    uses=(REQUIRED_INFORMATION,),
    remedy="Remettez à la personne toute l’information avant l’inscription.",
)
def information(ctx: Ctx, informed: date | None) -> Findings:
    """What the code lists is handed over by the day on which the person enrols, pays or takes part.

    Source:
        Code du travail, art. L. 6353-8, al. 2.
    """
    engaged = engaged_on(ctx)
    if engaged is None:
        return (NOT_ENGAGED.at("contract"),)
    if informed is not None and informed <= min(engaged, ctx.at):
        return under_own_contract(ctx, _lacking(ctx))
    if ctx.at < engaged:
        return (TO_INFORM.at("contract", engaged=engaged, due_on=engaged),)
    if informed is None or informed > ctx.at:
        return under_own_contract(ctx, (UNINFORMED.at("contract", engaged=engaged),))
    return under_own_contract(ctx, (INFORMED_AFTER.at("contract.informed_on", informed=informed, engaged=engaged),))


def _lacking(ctx: Ctx) -> Findings:
    told = ctx.ask(INFORMED_OF)
    lacking = ctx.value(REQUIRED_INFORMATION).difference(told or ())
    named = tuple(one for one in Information if one in lacking)
    return (LACKING.at("contract.informed_of", lacking=named),) if named else ()


RULES = (information,)
