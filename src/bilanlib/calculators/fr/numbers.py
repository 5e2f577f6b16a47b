"""Numbers of organisations in France: whether they have the form that such numbers have. Nothing is looked up."""

_SIREN, _SIRET, _FIVE = 9, 14, 5
_LA_POSTE, _ITS_HEAD_OFFICE = "356000000", "35600000000048"


def check_digit(digits: str) -> int:
    """The digit that makes some digits add up when it is put behind them (Luhn's formula)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 - place % 2)
        total += doubled // 10 + doubled % 10
    return -total % 10


def is_made_of_digits(number: str, length: int) -> bool:
    """Whether it is that many ASCII digits and nothing else."""
    return len(number) == length and number.isascii() and number.isdecimal()


def is_siren(number: str) -> bool:
    """Whether it could be a SIREN: nine digits that add up."""
    return is_made_of_digits(number, _SIREN) and _adds_up(number)


def is_siret(number: str) -> bool:
    """Whether it could be a SIRET: fourteen digits that add up, and begin with a SIREN.

    The establishments of La Poste, its head office apart, are numbered otherwise: the plain sum of their digits is a
    multiple of five.
    """
    if not (is_made_of_digits(number, _SIRET) and is_siren(number[:_SIREN])):
        return False
    if number.startswith(_LA_POSTE) and number != _ITS_HEAD_OFFICE:
        return sum(map(int, number)) % _FIVE == 0
    return _adds_up(number)


def _adds_up(digits: str) -> bool:
    return check_digit(digits[:-1]) == int(digits[-1])
