"""Numbers of organisations in France: whether they have the form that such numbers have. Nothing is looked up."""

_SIREN, _SIRET, _FIVE = 9, 14, 5
_LA_POSTE = "356000000"


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

    The establishments of La Poste are numbered otherwise: the plain sum of the digits is a multiple of five.
    """
    if not (is_made_of_digits(number, _SIRET) and is_siren(number[:_SIREN])):
        return False
    return _adds_up(number) or (number.startswith(_LA_POSTE) and sum(map(int, number)) % _FIVE == 0)


def _adds_up(digits: str) -> bool:
    return check_digit(digits[:-1]) == int(digits[-1])
