"""Numbers of organisations in France, against examples and against another library."""

import pytest

from bilanlib.calculators.fr.numbers import check_digit, is_made_of_digits, is_siren, is_siret

LA_POSTE = "356000000"


class TestSiren:
    """Nine digits that add up."""

    @pytest.mark.parametrize(
        ("number", "is_one"),
        [
            ("732829320", True),
            (LA_POSTE, True),
            ("732829321", False),
            ("73282932", False),
            ("7328293200", False),
            ("73282932O", False),
            ("٧٣٢٨٢٩٣٢٠", False),
            ("", False),
        ],
    )
    def test_the_last_digit_checks_the_others(self, number, is_one):
        assert is_siren(number) is is_one

    def test_one_digit_in_ten_adds_up(self):
        assert [digit for digit in "0123456789" if is_siren(f"73282932{digit}")] == ["0"]


class TestSiret:
    """Fourteen digits that add up, and begin with a SIREN."""

    @pytest.mark.parametrize(
        ("number", "is_one"),
        [
            ("73282932000074", True),
            ("73282932000075", False),
            # The fourteen add up; the first nine do not.
            ("73282932100007", False),
            ("7328293200007", False),
            # Establishments of La Poste: the sum of the digits is 14, 15, 16.
            ("35600000000000", False),
            ("35600000000001", True),
            ("35600000000002", False),
            ("35600000000048", True),
            # It adds up as other numbers do, and the sum of its digits is no multiple of five.
            ("35600000000030", False),
        ],
    )
    def test_the_last_digit_checks_the_others(self, number, is_one):
        assert is_siret(number) is is_one


class TestDigits:
    """Digits, and the one that checks them."""

    @pytest.mark.parametrize(("length", "is_so"), [(10, False), (11, True), (12, False)])
    def test_the_length_is_exact(self, length, is_so):
        assert is_made_of_digits("11755555575", length) is is_so

    @pytest.mark.parametrize(("digits", "last"), [("7992739871", 3), ("0", 0), ("", 0)])
    def test_the_check_digit_is_that_of_luhn(self, digits, last):
        assert check_digit(digits) == last


class TestOtherLibrary:
    """The same answers as python-stdnum, which was not written here."""

    @pytest.mark.parametrize("start", ["732829320", "123456782", "123456789", LA_POSTE])
    def test_it_says_the_same_of_a_hundred_establishments(self, start):
        siret = pytest.importorskip("stdnum.fr.siret", reason="python-stdnum is in the dependency group test")
        numbers = [f"{start}{place:05d}" for place in range(100)]

        assert [is_siret(one) for one in numbers] == [siret.is_valid(one) for one in numbers]
