"""What a case says of somebody who looks for a payer."""

from decimal import Decimal

from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.people import Employer
from bilanlib.models.situation import Situation
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.money import Money, TaxBasis


def situation_of(case: Bilan) -> Situation:
    """The situation that a case tells of: position, employer, initiative, redeployment leave, price.

    What a case does not hold is unknown: the account, the workforce, working time, other leaves.

    Raises:
        InvalidValueError: somebody whom nobody employs is said to be in a redeployment leave.
    """
    person, employer = case.beneficiary, case.employer
    return Situation(
        status=UNKNOWN if person is UNKNOWN else person.status,
        employer_kind=employer.kind if isinstance(employer, Employer) else UNKNOWN,
        initiative=case.initiative,
        is_in_redeployment_leave=UNKNOWN if case.redeployment is UNKNOWN else case.redeployment is not None,
        price=_price(case),
    )


def _price(case: Bilan) -> Maybe[Decimal]:
    """The price of the convention, where it is in euros and holds all tax."""
    price = case.convention.price if isinstance(case.convention, Convention) else UNKNOWN
    if isinstance(price, Money) and price.currency == "EUR" and price.tax_basis is not TaxBasis.EXCLUSIVE:
        return price.amount
    return UNKNOWN
