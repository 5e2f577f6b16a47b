"""Code du travail, art. R. 6333-6-3: which subcontractors need no certificate of quality."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6323_9_2, R6333_6_3
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.subcontracts import (
    BEFORE_THE_TEXT,
    FIRST_DAY,
    HAS_SUBCONTRACTS,
    SUBCONTRACT_CONCLUDED_ON,
    SUBCONTRACTOR_IS_CERTIFIED,
    SUBCONTRACTOR_IS_MICRO_SOCIAL,
    SUBCONTRACTS,
)

UNCERTIFIED = Template(
    "subcontractor-uncertified",
    Verdict.FAIL,
    "le sous-traitant n’a pas de certificat de qualité, et rien ne l’en dispense",
    "Confiez le bilan à un sous-traitant certifié, ou qui relève du régime micro-social sous son plafond.",
)


@rule(
    "fr.ct.R6333-6-3.subcontractor-certified",
    title="Le sous-traitant d’un bilan payé par le CPF est certifié, sauf en micro-social sous le plafond.",
    sources=(R6333_6_3.since("2024-04-01"), L6323_9_2.since("2022-12-21").al(2)),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_SUBCONTRACTS,
    needs=needs(SUBCONTRACT_CONCLUDED_ON, SUBCONTRACTOR_IS_CERTIFIED),
    may_ask=(SUBCONTRACTOR_IS_MICRO_SOCIAL,),
    each=SUBCONTRACTS,
    remedy="Vérifiez le certificat du sous-traitant.",
)
def subcontractor_certified(ctx: Ctx, concluded: date, is_certified: bool) -> Findings:  # noqa: FBT001 - by place
    """The subcontractor is certified, or small enough in the micro-social scheme to need no certificate.

    Source:
        Code du travail, art. R. 6333-6-3; L. 6323-9-2, al. 2.
    """
    if concluded < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    if is_certified or ctx.ask(SUBCONTRACTOR_IS_MICRO_SOCIAL):
        return ()
    return (UNCERTIFIED.at(f"{ctx.where}.is_certified"),)


RULES = (subcontractor_certified,)
