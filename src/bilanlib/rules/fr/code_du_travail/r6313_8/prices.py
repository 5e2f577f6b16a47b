"""Code du travail, art. R. 6313-8: prices of an offer that hold tax and prices that do not."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.clauses import PricedOption
from bilanlib.models.unknown import UNKNOWN
from bilanlib.money import Money
from bilanlib.rules.facts.offer import OFFER_PUBLISHED, OFFERED_PRICE, OPTIONS

NO_TWO_PRICES = (
    Template("no-two-prices", Verdict.NOT_APPLICABLE, "l’offre n’a pas à la fois un prix et des options payantes").at(
        "options"
    ),
)
BASES_DIFFER = Template(
    "bases-differ",
    Verdict.FAIL,
    "le bilan coûte {price}, et à côté : {others} ; ces montants ne s’additionnent pas sans taux de taxe",
    "Donnez tous les prix taxes comprises, ou tous hors taxes.",
)


@rule(
    "fr.ct.R6313-8.price-bases",
    title="Les prix de l’offre s’additionnent.",
    sources=(R6313_8.since("2019-01-01").al(4),),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(OFFERED_PRICE, OPTIONS),
    remedy="Donnez tous les prix sur la même base.",
)
def price_bases(_: Ctx, price: Money | None, options: tuple[PricedOption, ...]) -> Findings:
    """Price and options have one currency and one tax basis, so that a total can be told.

    Reading:
        No rate is guessed, and nothing is added: the amounts are listed side by side. A price of zero is free in any
        basis. The code only wants the price told: practice.

    Source:
        Code du travail, art. R. 6313-8, al. 4.
    """
    if price is None or not options:
        return NO_TWO_PRICES
    if untold := [f"options[{place}].price" for place, one in enumerate(options) if one.price is UNKNOWN]:
        return (not_told("options", *untold),)
    paid = [one.price for one in options if one.price is not UNKNOWN and one.price.amount]
    if not paid:
        return NO_TWO_PRICES
    others = tuple(one for one in paid if (one.currency, one.tax_basis) != (price.currency, price.tax_basis))
    return (BASES_DIFFER.at("options", price=price, others=others),) if others else ()


RULES = (price_bases,)
