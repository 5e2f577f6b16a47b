"""Arrêté du 25 août 2003, art. 3: the convention of a bilan that the fund pays for."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2003_08_25 import ART_3
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.arrete_2003_08_25.art_3 import CONVENTION_PARTIES
from bilanlib.rules.facts.conclusion import judge_conclusion
from bilanlib.rules.facts.convention import BOUND_BY
from bilanlib.rules.facts.funding import PAID_BY_ANFH
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN


@rule(
    "fr.a2003-08-25.3.convention",
    title="Si le fonds paie le bilan, l’agent, le prestataire et le fonds signent une convention avant qu’il commence.",
    sources=(ART_3.since("2003-08-25"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=PAID_BY_ANFH,
    needs=needs(BEGIN_OF_BILAN, BOUND_BY),
    uses=(CONVENTION_PARTIES,),
    remedy="Faites signer la convention par l’agent, le prestataire et le fonds avant la première séance.",
)
def convention(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """Where the fund pays, it signs with agent and provider before the bilan begins; the employer need not sign.

    Source:
        Arrêté du 25 août 2003, art. 3 and annex.
    """
    return judge_conclusion(bound, ctx.value(CONVENTION_PARTIES), begins, ctx.at)


RULES = (convention,)
