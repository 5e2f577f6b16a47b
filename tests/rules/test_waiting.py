"""The bar of the CPF after another bilan (D. 6323-6, al. 4): what is asked for, and in which order."""

from datetime import date

import pytest

from bilanlib import Bilan, Verdict
from bilanlib.models.account_request import AccountRequest
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.check import check

DAYS = tuple(f"earlier_bilans[0].{name}" for name in ("funded_on", "started_on", "ended_on"))


@pytest.mark.parametrize(
    ("payer", "verdict", "missing"),
    [
        (FundingSource.EMPLOYER_PLAN, Verdict.PASS, ()),
        (FundingSource.OPCO, Verdict.OPEN, DAYS),
        (UNKNOWN, Verdict.OPEN, DAYS),
    ],
)
def test_a_day_is_asked_for_only_where_the_payer_may_raise_the_bar(payer, verdict, missing):
    case = Bilan(
        funding=[FundingLine(source=FundingSource.CPF)],
        account_request=AccountRequest(requested_on=date(2026, 3, 10)),
        earlier_bilans=[EarlierBilan(scheme="fr-private", paid_by=payer)],
    )

    result = check(case, "fr-private", at=date(2026, 5, 4))["fr.ct.D6323-6.waiting"]

    assert (result.verdict, result.missing) == (verdict, missing)
