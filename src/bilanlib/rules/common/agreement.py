"""The person's agreement to a bilan that the employer asked for."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.consents import heard_by
from bilanlib.models.consents import Statement
from bilanlib.models.terms import Stance

NO_AGREEMENT = Template(
    "no-agreement",
    Verdict.FAIL,
    "l’employeur a demandé le bilan, commencé le {begins} sans accord de l’agent ce jour-là",
    "Suspendez le bilan et recueillez l’accord de l’agent.",
)
AGREEMENT_DUE = Template(
    "agreement-due", Verdict.NOT_APPLICABLE, "l’accord de l’agent est à recueillir au plus tard le {begins}"
)
REFUSED = Template("refused", Verdict.FAIL, "l’agent a refusé le bilan le {given}", "Annulez les séances.")


def judge_agreement(said: tuple[Statement, ...], begins: date, at: date) -> Findings:
    """The agent had agreed by the first session; the day itself is in time, and any form will do.

    Args:
        said: What the agent said about the bilan. To ask for it is to agree.
        begins: Day of the first session.
        at: Day of judgement; what was said later does not count yet.
    """
    heard = heard_by(said, at)
    if heard and heard[-1].stance is Stance.REFUSES:
        return (REFUSED.at(heard[-1].where, given=heard[-1].given_on),)
    if any(one.stance is not Stance.REFUSES and one.stands_on(begins) for one in heard):
        return ()
    if at < begins:
        return (AGREEMENT_DUE.at("consents", begins=begins, due_on=begins),)
    return (NO_AGREEMENT.at("consents", begins=begins),)
