"""Whether a person who pays signs a contract, and how the disputes about that end for what was found."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.fact import Fact, derived
from bilanlib.law.fr.code_du_travail import D6353_1, L6353_3
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.readings.contract import OwnContract, PartPayment
from bilanlib.rules.facts.funding import ASK_FUNDING, OWN_MONEY, PAID_BY_CPF

OWN_CONTRACT_SCOPE = (L6353_3.since("2009-11-26"), D6353_1.since("2019-01-01"), D6353_1.since("2025-07-01"))
"""Who signs the contract, and that the terms of the platform stand in for a contract where the CPF pays."""


def _calls_for_contract(case: Subject) -> Maybe[bool]:
    own = OWN_MONEY.read(case)
    if own is not True or isinstance(case, Programme):
        # An offer says who can pay: whom the CPF pays for, and who pays alone, are different people.
        return own
    by_cpf = PAID_BY_CPF.read(case)
    return UNKNOWN if by_cpf is UNKNOWN else not by_cpf


OWN_CONTRACT: Fact[bool] = derived("funding", ASK_FUNDING, (Bilan, Programme), _calls_for_contract, ("source",))
"""Whether the person pays, even in part, and not what the CPF leaves to pay on its platform (D. 6353-1, III)."""


def _others_pay(case: Subject) -> Maybe[bool]:
    if case.funding is UNKNOWN:
        return UNKNOWN
    # The lines of an offer are ways to pay for it, not parts of one price.
    others = [line for line in case.funding if line.source is not FundingSource.OWN_MONEY]
    return bool(others) and isinstance(case, Bilan)


OTHERS_PAY: Fact[bool] = derived("funding", ASK_FUNDING, (Bilan, Programme), _others_pay)
"""Whether somebody else pays a part of the bilan, so that the person does not pay all of it."""

_NOT_A_TRAINING = Template(
    "not-a-training", Verdict.NOT_APPLICABLE, "le bilan n’est pas une formation, et le code ne dit rien de ce contrat"
)
_PART_ONLY = Template(
    "part-only", Verdict.NOT_APPLICABLE, "la personne ne paie qu’une part du bilan et ne signe pas ce contrat"
)
_BAD = frozenset({Verdict.FAIL, Verdict.REVIEW})


def under_own_contract(ctx: Ctx, findings: Findings) -> Findings:
    """What was found, or that nothing is required, under the answers to A8 and A8c.

    Both are asked for only where something was found that is not as the articles want it.
    """
    if all(one.verdict not in _BAD for one in findings):
        return findings
    match ctx.reading(OwnContract):
        case OwnContract.TRAINING_ONLY:
            return (_NOT_A_TRAINING.at("funding"),)
        case OwnContract.APPLIES:
            return _of_who_pays_a_part(ctx, findings)


def _of_who_pays_a_part(ctx: Ctx, findings: Findings) -> Findings:
    if not ctx.ask(OTHERS_PAY):
        return findings
    match ctx.reading(PartPayment):
        case PartPayment.WHOLE_PRICE:
            return (_PART_ONLY.at("funding"),)
        case PartPayment.ANY_PART:
            return findings
