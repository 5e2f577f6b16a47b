"""Code du travail, art. R. 6333-6-2, al. 5: how much of the turnover on the platform may be subcontracted."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.reports import end_of_civil_year
from bilanlib.calculators.fr.shares import is_above
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6333_6_2
from bilanlib.money import Money
from bilanlib.parameters.fr.code_du_travail.r6333_6_2 import MAX_SUBCONTRACTED
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.subcontracts import (
    BEFORE_THE_TEXT,
    COUNTED_UNTIL,
    FIRST_DAY,
    HAS_PLATFORM_YEARS,
    PLATFORM_SUBCONTRACTED,
    PLATFORM_TURNOVER,
    PLATFORM_YEARS,
)

TWO_MONIES = Template(
    "two-monies",
    Verdict.REVIEW,
    "les deux sommes ne sont pas dans la même monnaie ou sur la même base de taxe",
    "Donnez les deux sommes dans la même monnaie, taxe comprise ou non.",
)
ABOVE_SO_FAR = Template(
    "above-so-far",
    Verdict.NOT_APPLICABLE,
    "{subcontracted} sur {turnover} : plus de {limit} % à ce jour ; c’est l’année entière qui compte, jusqu’au "
    "{last_day}",
)
ABOVE = Template(
    "above",
    Verdict.FAIL,
    "{subcontracted} sur {turnover} sont sous-traités : plus de {limit} %",
    "Réalisez vous-même une plus grande part des bilans.",
)


@rule(
    "fr.ct.R6333-6-2.share",
    title="La part sous-traitée du chiffre d’affaires de la plateforme reste sous le plafond.",
    sources=(R6333_6_2.since("2024-04-01").al(5),),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_PLATFORM_YEARS,
    needs=needs(COUNTED_UNTIL, PLATFORM_TURNOVER, PLATFORM_SUBCONTRACTED),
    each=PLATFORM_YEARS,
    uses=(MAX_SUBCONTRACTED,),
    remedy="Ramenez la part sous-traitée sous le plafond.",
)
def share(ctx: Ctx, until: date, turnover: Money, subcontracted: Money) -> Findings:
    """No more of a civil year's turnover on the platform is subcontracted than the order allows; the limit is in.

    Reading:
        The share is that of a whole civil year: before its end, a share above the limit is no breach yet. Of 2024 only
        what was turned over from 1 April on counts; the sums told leave the rest out.

    Source:
        Code du travail, art. R. 6333-6-2, al. 5; order of 3 January 2024.
    """
    if until < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    if (turnover.currency, turnover.tax_basis) != (subcontracted.currency, subcontracted.tax_basis):
        return (TWO_MONIES.at(f"{ctx.where}.subcontracted"),)
    limit = ctx.value(MAX_SUBCONTRACTED)
    if not is_above(subcontracted, turnover, limit):
        return ()
    last, where = end_of_civil_year(until), f"{ctx.where}.subcontracted"
    if until < last:
        found = ABOVE_SO_FAR.at(where, subcontracted=subcontracted, turnover=turnover, limit=limit, last_day=last)
    else:
        found = ABOVE.at(where, subcontracted=subcontracted, turnover=turnover, limit=limit)
    return (found,)


RULES = (share,)
