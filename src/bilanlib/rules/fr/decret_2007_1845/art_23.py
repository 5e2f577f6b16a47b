"""Décret n° 2007-1845, art. 23: pay during the leave."""

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_23
from bilanlib.rules.facts.leave import BEGIN_OF_LEAVE, HAS_LEAVE, LEAVE_KEEPS_PAY, NO_PAY


@rule(
    "fr.d2007-1845.23.pay",
    title="L’agent garde sa rémunération pendant le congé pour bilan.",
    sources=(ART_23.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_LEAVE,
    when=HAS_LEAVE,
    needs=needs(LEAVE_KEEPS_PAY),
    remedy="Rétablissez la rémunération de l’agent pour la durée du congé.",
)
def pay(_: Ctx, keeps: bool) -> Findings:  # noqa: FBT001 - the engine passes what `needs` names, in order
    """The agent is paid as usual during the leave.

    Source:
        Décret n° 2007-1845, art. 23.
    """
    return () if keeps else (NO_PAY.at("leave.keeps_pay"),)


RULES = (pay,)
