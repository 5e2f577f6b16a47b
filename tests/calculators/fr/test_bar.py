from datetime import date

import pytest

from bilanlib.calculators.fr.bar import BAR_SINCE, Bar, bar_of
from bilanlib.models.terms import FundingSource

OURS = {
    FundingSource.CPF,
    FundingSource.OPCO,
    FundingSource.FRANCE_TRAVAIL,
    FundingSource.TRANSITIONS_PRO,
    FundingSource.STATE,
    FundingSource.REGION,
    FundingSource.AGEFIPH,
    FundingSource.SELF_EMPLOYED_FUND,
}


class TestBar:
    """Who pays a bilan that bars another one (D. 6323-6, al. 4)."""

    @pytest.mark.parametrize("source", FundingSource)
    def test_only_payers_that_the_text_names_raise_it(self, source):
        expected = Bar.RAISED if source in OURS else Bar.NOT_RAISED

        assert bar_of([source], BAR_SINCE) is expected

    def test_one_of_several_is_enough(self):
        assert bar_of([FundingSource.OWN_MONEY, FundingSource.CPF], BAR_SINCE) is Bar.RAISED
        assert bar_of([], BAR_SINCE) is Bar.NOT_RAISED

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 2, 25), Bar.NONE),
            (date(2026, 2, 26), Bar.RAISED),
            (date(2026, 2, 27), Bar.RAISED),
        ],
    )
    def test_there_was_none_before_it_began(self, day, expected):
        assert bar_of([FundingSource.CPF], day) is expected
