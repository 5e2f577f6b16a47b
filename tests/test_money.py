from decimal import Decimal

import pytest

from bilanlib.errors import InvalidValueError
from bilanlib.money import Money, TaxBasis


class TestAmount:
    """Amounts to the cent, of zero or more."""

    @pytest.mark.parametrize("told", [1600, "1600", "1600.0", "1600.00", Decimal(1600), Decimal("1.6E+3")])
    def test_ways_of_writing_an_amount_are_equal(self, told):
        money = Money(told)

        assert money == Money(1600)
        assert str(money.amount) == "1600.00"
        assert hash(money) == hash(Money(1600))

    @pytest.mark.parametrize("told", [0, "0.01", "0.10"])
    def test_zero_and_cents_are_amounts(self, told):
        assert Money(told).amount == Decimal(told)

    @pytest.mark.parametrize("told", ["-0.01", -1, Decimal("-1600.00")])
    def test_a_negative_amount_is_refused(self, told):
        with pytest.raises(InvalidValueError, match="not zero or more"):
            Money(told)

    @pytest.mark.parametrize("told", ["0.001", "0.015", Decimal("1600.005")])
    def test_an_amount_finer_than_a_cent_is_refused_and_not_rounded(self, told):
        with pytest.raises(InvalidValueError, match="not a whole number of cents"):
            Money(told)

    @pytest.mark.parametrize("told", ["NaN", "Infinity", "-Infinity"])
    def test_an_amount_that_is_no_number_is_refused(self, told):
        with pytest.raises(InvalidValueError, match="not an amount of money"):
            Money(told)

    @pytest.mark.parametrize("told", ["abc", "", "1 600", "1e30"])
    def test_a_text_that_cannot_be_kept_to_the_cent_is_an_invalid_value(self, told):
        with pytest.raises(InvalidValueError):
            Money(told)

    def test_it_is_in_euros_with_tax_unless_told_otherwise(self):
        money = Money(1)

        assert (money.currency, money.tax_basis) == ("EUR", TaxBasis.INCLUSIVE)


class TestCurrency:
    """Codes of currencies: three capital letters."""

    @pytest.mark.parametrize("code", ["EUR", "CHF", "XPF"])
    def test_a_code_is_kept(self, code):
        assert Money(1, code).currency == code

    @pytest.mark.parametrize("told", ["", "EU", "EURO", "eur", "Eur", "€€€", "EU1", "E R", "ÉUR", None, 3])
    def test_anything_else_is_refused(self, told):
        with pytest.raises(InvalidValueError) as caught:
            Money(1, told)

        assert str(caught.value) == f"Money.currency is {told!r}, not three capital letters (ISO 4217)"


class TestAddition:
    """Only like adds to like."""

    @pytest.mark.parametrize("basis", list(TaxBasis))
    def test_amounts_alike_add_to_the_cent(self, basis):
        total = Money("0.10", "EUR", basis) + Money("0.20", "EUR", basis)

        assert total == Money("0.30", "EUR", basis)

    def test_the_sum_keeps_the_currency(self):
        assert Money(1, "CHF") + Money(2, "CHF") == Money(3, "CHF")

    def test_two_currencies_do_not_add(self):
        with pytest.raises(InvalidValueError) as caught:
            Money(1, "EUR") + Money(1, "CHF")

        assert str(caught.value) == "Money + Money is EUR ttc + CHF ttc, not two amounts alike"

    def test_an_amount_with_tax_and_one_without_do_not_add(self):
        with pytest.raises(InvalidValueError) as caught:
            Money(1) + Money(1, tax_basis=TaxBasis.EXCLUSIVE)

        assert str(caught.value) == "Money + Money is EUR ttc + EUR ht, not two amounts alike"
