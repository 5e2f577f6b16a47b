"""Code du travail, art. L. 6352-3: internal rules of the provider."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6352_3, R6352_2
from bilanlib.parameters.fr.code_du_travail.r6352_2 import INTERNAL_RULES_PERIOD
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.provider_standing import HAS_STARTED, INTERNAL_RULES_ON, STARTED_ON

RULES_NOT_DUE = Template(
    "internal-rules-not-due",
    Verdict.NOT_APPLICABLE,
    "le règlement intérieur peut encore être établi jusqu’au {last_day}",
)
NO_RULES = Template(
    "no-internal-rules",
    Verdict.FAIL,
    "aucun règlement intérieur n’est établi ; il devait l’être au plus tard le {last_day}",
    "Établissez un règlement intérieur écrit : santé, sécurité, discipline, représentation.",
)


@rule(
    "fr.ct.L6352-3.internal-rules",
    title="Le prestataire a un règlement intérieur.",
    sources=(L6352_3.since("2019-01-01"), R6352_2.since("2008-05-01").al(1)),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_STARTED,
    needs=needs(STARTED_ON, INTERNAL_RULES_ON),
    uses=(INTERNAL_RULES_PERIOD,),
    remedy="Établissez un règlement intérieur.",
)
def internal_rules(ctx: Ctx, started: date | None, on: date | None) -> Findings:
    """A provider that has begun has internal rules, once the time to establish them is over.

    Reading:
        That they were established too late is said by R. 6352-2 alone. What they must contain is left to people.

    Source:
        Code du travail, art. L. 6352-3, al. 1; R. 6352-2.
    """
    if on is not None or started is None:
        return ()
    last = ctx.value(INTERNAL_RULES_PERIOD).after(started)
    template = RULES_NOT_DUE if ctx.at <= last else NO_RULES
    return (template.at("provider.standing.internal_rules_on", last_day=last, due_on=last),)


RULES = (internal_rules,)
