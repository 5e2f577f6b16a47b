"""Code du travail, art. L. 6351-1: who carries out actions has declared the activity."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6351_1, R6351_1
from bilanlib.parameters.fr.code_du_travail.r6351_1 import DECLARATION_PERIOD
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.provider_standing import (
    DECLARATION_ENDED_ON,
    DECLARED_ON,
    FIRST_CONTRACT_ON,
    HAS_FIRST_CONTRACT,
)

NOT_DUE = Template(
    "declaration-not-due", Verdict.NOT_APPLICABLE, "l’activité peut encore être déclarée jusqu’au {last_day}"
)
NEVER = Template(
    "not-declared",
    Verdict.FAIL,
    "l’activité n’est pas déclarée ; elle devait l’être au plus tard le {last_day}",
    "Déclarez l’activité au préfet de région.",
)
ENDED = Template(
    "no-longer-declared",
    Verdict.FAIL,
    "la déclaration d’activité ne vaut plus depuis le {ended}",
    "Déclarez de nouveau l’activité avant de conclure une convention ou un contrat.",
)


@rule(
    "fr.ct.L6351-1.declared",
    title="Le prestataire a une déclaration d’activité en cours.",
    sources=(L6351_1.since("2019-01-01").al(1), R6351_1.since("2010-05-23"), R6351_1.since("2021-07-08").al(3)),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_FIRST_CONTRACT,
    needs=needs(FIRST_CONTRACT_ON, DECLARED_ON),
    may_ask=(DECLARATION_ENDED_ON,),
    uses=(DECLARATION_PERIOD,),
    remedy="Déclarez l’activité au préfet de région.",
)
def declared(ctx: Ctx, first: date | None, on: date | None) -> Findings:
    """A provider that has concluded a convention or a contract has declared its activity, and still stands declared.

    Reading:
        "As soon as" the first one is concluded is put in days by R. 6351-1: until the last of them nothing is missing.
        That it was declared too late is said by R. 6351-1 alone.

    Source:
        Code du travail, art. L. 6351-1, al. 1; R. 6351-1.
    """
    if on is None and first is not None:
        last = ctx.value(DECLARATION_PERIOD).after(first)
        template = NOT_DUE if ctx.at <= last else NEVER
        return (template.at("provider.standing.declared_on", last_day=last, due_on=last),)
    ended = ctx.ask(DECLARATION_ENDED_ON)
    if ended is None or ctx.at < ended:
        return ()
    return (ENDED.at("provider.standing.ended_on", ended=ended),)


RULES = (declared,)
