"""Code du travail, art. L. 6323-2: the account is used with the express agreement of its holder only."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6323_2
from bilanlib.rules.facts.account import AGREED_ON
from bilanlib.rules.facts.funding import PAID_BY_CPF
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NO_AGREEMENT = Template(
    "no-agreement",
    Verdict.FAIL,
    "l’action a commencé le {begins} et le titulaire n’a pas donné son accord exprès à l’emploi de son CPF",
    "N’employez pas le compte : demandez d’abord l’accord exprès du titulaire. Son refus n’est pas une faute.",
)
AGREEMENT_DUE = Template(
    "agreement-due",
    Verdict.NOT_APPLICABLE,
    "le titulaire doit donner son accord exprès à l’emploi de son CPF au plus tard le {begins}, premier jour de "
    "l’action",
)
LATE = Template(
    "late-agreement",
    Verdict.REVIEW,
    "l’accord exprès est du {agreed} ; l’action a commencé le {begins}, avant lui",
    "Vérifiez que le compte n’a été employé pour aucune séance antérieure au {agreed}.",
)


@rule(
    "fr.ct.L6323-2.agreement",
    title="Le CPF n’est employé qu’avec l’accord exprès de son titulaire.",
    sources=(L6323_2.since("2019-01-01"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=PAID_BY_CPF,
    needs=needs(BEGIN_OF_ACTION),
    may_ask=(AGREED_ON,),
    remedy="Recueillez l’accord exprès du titulaire avant la première séance, et datez-le.",
)
def agreement(ctx: Ctx, begins: date) -> Findings:
    """The holder agreed in so many words to use the account, by the first session; the day itself is in time.

    Reading:
        The text wants the agreement before the account is used, and does not say which act uses it. An agreement that
        comes after the first session is left to people: the account may have paid for later sessions only. What is
        dated after the day of judgement was not given yet.

    Source:
        Code du travail, art. L. 6323-2.
    """
    agreed = ctx.ask(AGREED_ON)
    if agreed is not None and agreed <= min(begins, ctx.at):
        return ()
    if ctx.at < begins:
        return (AGREEMENT_DUE.at("account_request.agreed_on", begins=begins, due_on=begins),)
    if agreed is None or agreed > ctx.at:
        return (NO_AGREEMENT.at("account_request.agreed_on", begins=begins),)
    return (LATE.at("account_request.agreed_on", agreed=agreed, begins=begins),)


RULES = (agreement,)
