"""Code du travail, art. R. 6352-2: the internal rules are established in time."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6352_3, R6352_2
from bilanlib.parameters.fr.code_du_travail.r6352_2 import INTERNAL_RULES_PERIOD
from bilanlib.rules.facts.provider_standing import INTERNAL_RULES_ON, START_OF_ACTIVITY

NOT_ESTABLISHED = Template(
    "not-established-yet",
    Verdict.NOT_APPLICABLE,
    "le règlement intérieur n’est pas établi ; le dernier jour est le {last_day}",
)
ESTABLISHED_LATE = Template(
    "established-late",
    Verdict.FAIL,
    "le règlement intérieur a été établi le {on} ; le dernier jour était le {last_day}",
    "Gardez le règlement intérieur à jour : le retard ne se répare pas.",
)


@rule(
    "fr.ct.R6352-2.in-time",
    title="Le règlement intérieur est établi dans le délai qui suit le début de l’activité.",
    sources=(R6352_2.since("2008-05-01").al(1), L6352_3.since("2019-01-01")),
    force=Force.LAW,
    governed_by=START_OF_ACTIVITY,
    needs=needs(START_OF_ACTIVITY, INTERNAL_RULES_ON),
    uses=(INTERNAL_RULES_PERIOD,),
    remedy="Établissez le règlement intérieur dans le délai.",
)
def in_time(ctx: Ctx, started: date, on: date | None) -> Findings:
    """The internal rules are there at the latest on the last day of the months that follow the beginning.

    Reading:
        Months end on the day of the same number (CPC 641), and the last day is in time.

    Source:
        Code du travail, art. R. 6352-2, al. 1.
    """
    last = ctx.value(INTERNAL_RULES_PERIOD).after(started)
    where = "provider.standing.internal_rules_on"
    if on is None:
        return (NOT_ESTABLISHED.at(where, last_day=last, due_on=last),)
    return () if on <= last else (ESTABLISHED_LATE.at(where, on=on, last_day=last),)


RULES = (in_time,)
