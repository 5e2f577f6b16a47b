"""Décret n° 2007-1845, art. 22: the convention of a bilan that the employer pays for."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_22
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.decret_2007_1845.art_22 import CONVENTION_PARTIES
from bilanlib.rules.facts.conclusion import judge_conclusion
from bilanlib.rules.facts.convention import BOUND_BY
from bilanlib.rules.facts.funding import PAID_BY_EMPLOYER
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN


@rule(
    "fr.d2007-1845.22.convention",
    title="Si l’employeur paie le bilan, les trois parties signent une convention avant qu’il commence.",
    sources=(ART_22.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=PAID_BY_EMPLOYER,
    needs=needs(BEGIN_OF_BILAN, BOUND_BY),
    uses=(CONVENTION_PARTIES,),
    remedy="Faites signer la convention par les trois parties avant la première séance.",
)
def convention(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """Where the employer pays, even in part, all three have signed before the bilan begins; else none is needed.

    Source:
        Décret n° 2007-1845, art. 22.
    """
    return judge_conclusion(bound, ctx.value(CONVENTION_PARTIES), begins, ctx.at)


RULES = (convention,)
