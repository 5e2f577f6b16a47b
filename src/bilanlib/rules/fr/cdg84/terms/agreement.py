"""Notice du CDG 84, « Modalités », al. 3: the agent's agreement."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import TERMS
from bilanlib.models.consents import Statement
from bilanlib.rules.common.agreement import judge_agreement
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN
from bilanlib.rules.facts.initiative import ASKED_BY_EMPLOYER
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION


@rule(
    "fr.cdg84.terms.agreement",
    title="Un bilan demandé par l’employeur n’a lieu qu’avec l’accord de l’agent.",
    sources=(TERMS.since("1900-01-01").al(3),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    when=ASKED_BY_EMPLOYER,
    needs=needs(BEGIN_OF_ACTION, CONSENTS_TO_BILAN),
    remedy="Recueillez l’accord de l’agent avant la première séance.",
)
def agreement(ctx: Ctx, begins: date, said: tuple[Statement, ...]) -> Findings:
    """Where the employer asks, the agent agrees by the first session at the latest (CDG-INI-02).

    Reading:
        No form is named: any will do.

    Source:
        Notice du CDG 84, « Modalités », al. 3.
    """
    return judge_agreement(said, begins, ctx.at)


RULES = (agreement,)
