"""Code du travail, art. R. 6351-1: the activity is declared in time."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6351_1, R6351_1
from bilanlib.parameters.fr.code_du_travail.r6351_1 import DECLARATION_PERIOD
from bilanlib.rules.facts.provider_standing import DECLARED_ON, FIRST_CONTRACT

NOT_DECLARED = Template(
    "not-declared-yet", Verdict.NOT_APPLICABLE, "l’activité n’est pas déclarée ; le dernier jour est le {last_day}"
)
LATE = Template(
    "declared-late",
    Verdict.FAIL,
    "l’activité a été déclarée le {on} ; le dernier jour était le {last_day}",
    "Gardez la preuve de la déclaration : le retard ne se répare pas.",
)


@rule(
    "fr.ct.R6351-1.in-time",
    title="L’activité est déclarée dans le délai qui suit la première convention ou le premier contrat.",
    sources=(
        R6351_1.since("2010-05-23"),
        R6351_1.since("2021-07-08").al(3),
        L6351_1.since("2019-01-01").al(1),
    ),
    force=Force.LAW,
    governed_by=FIRST_CONTRACT,
    needs=needs(FIRST_CONTRACT, DECLARED_ON),
    uses=(DECLARATION_PERIOD,),
    remedy="Déclarez l’activité dans le délai.",
)
def in_time(ctx: Ctx, first: date, on: date | None) -> Findings:
    """The declaration is made at the latest on the last day of the months that follow the first contract.

    Reading:
        Months end on the day of the same number (CPC 641), and the last day is in time ("au plus tard dans"). Whether
        there is a declaration at all is said by L. 6351-1.

    Source:
        Code du travail, art. R. 6351-1, al. 3.
    """
    last = ctx.value(DECLARATION_PERIOD).after(first)
    if on is None:
        return (NOT_DECLARED.at("provider.standing.declared_on", last_day=last, due_on=last),)
    if on <= last:
        return ()
    return (LATE.at("provider.standing.declared_on", on=on, last_day=last),)


RULES = (in_time,)
