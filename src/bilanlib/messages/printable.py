"""What a sentence can print."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from bilanlib.messages.terms import Term
from bilanlib.money import Money
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

Printable: TypeAlias = "date | timedelta | Decimal | int | str | Money | Period | Span | Term | tuple[Printable, ...]"
"""What a sentence can print, each in the manner of its language."""
