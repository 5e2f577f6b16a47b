"""Arrêté du 31 juillet 2009, art. 5: the costs."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_5
from bilanlib.rules.facts.funding import OWN_MONEY
from bilanlib.rules.facts.initiative import BY_EMPLOYER_ALONE
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN

AGENT_PAYS = Template(
    "agent-pays",
    Verdict.FAIL,
    "l’agent paie un bilan que l’administration lui a proposé",
    "Remboursez l’agent : l’administration supporte tous les frais du bilan qu’elle propose.",
)


@rule(
    "fr.a2009-07-31.5.cost",
    title="L’administration supporte tous les frais du bilan qu’elle propose.",
    sources=(ART_5.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=BY_EMPLOYER_ALONE,
    needs=needs(OWN_MONEY),
    remedy="Faites supporter les frais par l’administration.",
)
def cost(_: Ctx, own_money: bool) -> Findings:  # noqa: FBT001 - the engine passes what `needs` names, in order
    """The agent pays nothing of a bilan that the administration proposes.

    Reading:
        For a bilan that the agent asks for the administration may pay, within its budget, and need not.

    Source:
        Arrêté du 31 juillet 2009, art. 5.
    """
    return (AGENT_PAYS.at("funding"),) if own_money else ()


RULES = (cost,)
