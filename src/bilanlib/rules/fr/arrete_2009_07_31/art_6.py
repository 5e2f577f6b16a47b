"""Arrêté du 31 juillet 2009, art. 6: the convention comes before the bilan."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_6
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.arrete_2009_07_31.art_6 import PARTIES
from bilanlib.rules.facts.conclusion import judge_conclusion
from bilanlib.rules.facts.convention import BOUND_BY
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN


@rule(
    "fr.a2009-07-31.6.convention",
    title="Une convention entre l’administration, l’agent et le prestataire précède le bilan.",
    sources=(ART_6.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(BEGIN_OF_BILAN, BOUND_BY),
    uses=(PARTIES,),
    remedy="Faites signer la convention par les trois parties avant la première séance.",
)
def convention(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """All three have signed by the first session, whoever pays; that day itself is in time.

    Reading:
        The convention is always due: it does not hang on who finances, as it does in the territorial civil service.
        Where a service of the administration is the provider, it signs as provider.

    Source:
        Arrêté du 31 juillet 2009, art. 6 and annex.
    """
    return judge_conclusion(bound, ctx.value(PARTIES), begins, ctx.at)


RULES = (convention,)
