"""Code du travail, art. L. 6323-9-2: the subcontractor of a bilan paid by the CPF has declared its activity."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6323_9_2, R6333_6_2
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.subcontracts import (
    BEFORE_THE_TEXT,
    FIRST_DAY,
    HAS_SUBCONTRACTS,
    SUBCONTRACT_CONCLUDED_ON,
    SUBCONTRACTOR_DECLARED_ON,
    SUBCONTRACTS,
)

UNDECLARED = Template(
    "subcontractor-undeclared",
    Verdict.FAIL,
    "le sous-traitant n’a pas déclaré son activité",
    "Ne confiez de bilan qu’à un sous-traitant déclaré.",
)
DECLARED_AFTER = Template(
    "subcontractor-declared-after",
    Verdict.FAIL,
    "le sous-traitant a déclaré son activité le {on}, après la conclusion du contrat le {concluded}",
    "Ne confiez de bilan qu’à un sous-traitant déclaré auparavant.",
)


@rule(
    "fr.ct.L6323-9-2.subcontractor-declared",
    title="Le sous-traitant d’un bilan payé par le CPF a déclaré son activité auparavant.",
    sources=(L6323_9_2.since("2022-12-21").al(2), R6333_6_2.since("2024-04-01")),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_SUBCONTRACTS,
    needs=needs(SUBCONTRACT_CONCLUDED_ON, SUBCONTRACTOR_DECLARED_ON),
    each=SUBCONTRACTS,
    remedy="Vérifiez la déclaration d’activité du sous-traitant.",
)
def subcontractor_declared(ctx: Ctx, concluded: date, on: date | None) -> Findings:
    """The subcontractor's declaration is not later than the contract.

    Reading:
        "Beforehand" is before the bilan is entrusted; the declaration may be of the day of the contract.

    Source:
        Code du travail, art. L. 6323-9-2, al. 2.
    """
    if concluded < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    where = f"{ctx.where}.subcontractor_declared_on"
    if on is None:
        return (UNDECLARED.at(where),)
    return () if on <= concluded else (DECLARED_AFTER.at(where, on=on, concluded=concluded),)


RULES = (subcontractor_declared,)
