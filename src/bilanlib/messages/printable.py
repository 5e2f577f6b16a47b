"""What a sentence can print."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from bilanlib.messages.terms import Term
from bilanlib.money import Euros, Money
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

Printable: TypeAlias = (
    "date | timedelta | Decimal | int | str | Euros | Money | Period | Span | Term | tuple[Printable, ...]"
)
"""What a sentence can print, each in the manner of its language."""


def one_line(text: str) -> str:
    """Somebody's words on one line, and without anything that a terminal would obey.

    White space of any kind becomes one space; what cannot be printed (control characters, signs that turn the direction
    of writing, halves of characters) becomes `�`.
    """
    return "".join(letter if letter.isprintable() else "�" for letter in " ".join(text.split()))
