from datetime import timedelta
from decimal import Decimal

import pytest

from bilanlib.calculators.fr.pro_rata import part_of, pro_rata, share_of, to_refund
from bilanlib.errors import InvalidValueError
from bilanlib.money import Money, TaxBasis

HOUR = timedelta(hours=1)


def euros(amount):
    return Money(Decimal(amount))


class TestProRata:
    """What is owed for the hours that were given (L. 6353-7); worked by hand."""

    @pytest.mark.parametrize(
        ("price", "performed", "agreed", "owed"),
        [
            ("1800", "0", "24", "0.00"),
            ("1800", "6", "24", "450.00"),
            ("1800", "23.75", "24", "1781.25"),
            ("1800", "24", "24", "1800.00"),
            ("1800", "25", "24", "1800.00"),
            ("1000", "8", "24", "333.33"),
            ("1000", "16", "24", "666.67"),
            ("0.01", "12", "24", "0.01"),  # half a cent goes up
            ("0.01", "11.75", "24", "0.00"),
            ("1990", "6.5", "18", "718.61"),
            ("0", "12", "24", "0.00"),
        ],
    )
    def test_each_hour_is_worth_the_same(self, price, performed, agreed, owed):
        assert pro_rata(euros(price), float(performed) * HOUR, float(agreed) * HOUR) == euros(owed)

    def test_the_shortest_time_that_can_be_told_counts(self):
        instant = timedelta(microseconds=1)

        assert pro_rata(euros(3), instant, 3 * instant) == euros("1.00")

    def test_currency_and_tax_stay(self):
        price = Money(Decimal(100), "CHF", TaxBasis.EXEMPT)

        assert pro_rata(price, HOUR, 4 * HOUR) == Money(Decimal(25), "CHF", TaxBasis.EXEMPT)

    @pytest.mark.parametrize("agreed", [timedelta(), -HOUR])
    def test_no_hours_agreed_is_refused(self, agreed):
        with pytest.raises(InvalidValueError, match=r"agreed is .*, not more than zero"):
            pro_rata(euros(1), HOUR, agreed)

    def test_fewer_than_no_hours_is_refused(self):
        with pytest.raises(InvalidValueError, match=r"performed is .*, not zero or more"):
            pro_rata(euros(1), -HOUR, HOUR)


class TestToRefund:
    """What is given back (L. 6354-1)."""

    @pytest.mark.parametrize(("paid", "back"), [("449.99", "0"), ("450", "0"), ("450.01", "0.01"), ("540", "90")])
    def test_it_is_what_was_paid_in_excess(self, paid, back):
        assert to_refund(euros(paid), euros(450)) == euros(back)

    @pytest.mark.parametrize("owed", [Money(Decimal(1), "CHF"), Money(Decimal(1), tax_basis=TaxBasis.EXCLUSIVE)])
    def test_amounts_that_are_not_alike_are_refused(self, owed):
        with pytest.raises(InvalidValueError, match=r"paid and owed are EUR ttc and .*, not two amounts alike"):
            to_refund(euros(1), owed)


class TestShares:
    """Parts of a price in per cent (L. 6353-6)."""

    @pytest.mark.parametrize(("price", "part"), [("1800", "540"), ("1799.99", "539.997"), ("0", "0")])
    def test_a_part_is_exact(self, price, part):
        assert part_of(euros(price), 30) == Decimal(part)

    @pytest.mark.parametrize(("amount", "share"), [("539.99", False), ("540", False), ("540.01", True)])
    def test_a_share_tells_a_cent(self, amount, share):
        assert (share_of(euros(amount), euros(1800)) > 30) is share

    def test_nothing_is_a_share_of_nothing(self):
        with pytest.raises(InvalidValueError, match="price is 0, not more than zero"):
            share_of(euros(1), euros(0))
