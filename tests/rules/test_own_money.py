"""Who pays, as far as the contract of a person who pays hangs on it."""

import pytest

from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT

OWN, CPF, OPCO = FundingSource.OWN_MONEY, FundingSource.CPF, FundingSource.OPCO


def paid_by(cls, sources):
    return cls(funding=sources if sources is UNKNOWN else [FundingLine(source=one) for one in sources])


@pytest.mark.parametrize(
    ("cls", "sources", "calls", "others"),
    [
        (Bilan, UNKNOWN, UNKNOWN, UNKNOWN),
        (Bilan, (), False, False),
        (Bilan, (OWN,), True, False),
        (Bilan, (OWN, OPCO), True, True),
        (Bilan, (OWN, CPF), False, True),
        (Bilan, (OWN, UNKNOWN), UNKNOWN, True),
        (Bilan, (OPCO,), False, True),
        (Programme, UNKNOWN, UNKNOWN, UNKNOWN),
        (Programme, (OWN, CPF), True, False),
        (Programme, (CPF,), False, False),
    ],
)
def test_a_contract_is_called_for_where_the_person_pays_and_not_on_the_platform(cls, sources, calls, others):
    case = paid_by(cls, sources)

    assert OWN_CONTRACT.read(case) is calls
    assert OTHERS_PAY.read(case) is others
