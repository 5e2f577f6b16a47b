from decimal import Decimal

import pytest

from bilanlib.calculators.fr.advance import largest_advance
from bilanlib.parameters.fr.code_du_travail.r6332_25 import LARGEST_ADVANCE


class TestAdvance:
    """At most 30 % of the price (R. 6332-25, II)."""

    @pytest.mark.parametrize(
        ("price", "advance"),
        [("0", "0"), ("1500", "450"), ("1800.00", "540.00"), ("100.01", "30.00"), ("100.03", "30.00"), ("0.03", "0")],
    )
    def test_it_is_rounded_down_to_the_cent(self, price, advance):
        assert largest_advance(Decimal(price), LARGEST_ADVANCE.values[-1].value) == Decimal(advance)
