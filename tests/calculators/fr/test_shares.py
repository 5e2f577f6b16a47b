import pytest

from bilanlib.calculators.fr.shares import is_above
from bilanlib.money import Money


class TestShares:
    """More than so many per cent."""

    @pytest.mark.parametrize(("part", "more"), [("79.99", False), ("80.00", False), ("80.01", True)])
    def test_just_so_many_is_not_more(self, part, more):
        assert is_above(Money(part), Money(100), 80) is more

    @pytest.mark.parametrize(("part", "more"), [("0", False), ("0.01", True)])
    def test_of_nothing_anything_is_more(self, part, more):
        assert is_above(Money(part), Money(0), 80) is more
