"""How each kind of fact is written in each language. The only module that uses Babel's formats."""

import re
from datetime import date, timedelta
from decimal import Decimal

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

from bilanlib.messages.catalogue import translate
from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Language, Term
from bilanlib.money import Euros, Money
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

_DAY, _DAY_OF_WEEK = "d MMMM y", "EEEE d MMMM y"
_WIDE = re.compile(r" (?=[:;?!»%])|(?<=«) ")


def write(template: str, facts: tuple[tuple[str, Printable], ...], language: Language) -> str:
    """Translate a template, put its facts in, and set the spaces of the language."""
    written = {name: _write_named(name, fact, language) for name, fact in facts}
    text = translate(template, language).format(**written) if written else translate(template, language)
    return _WIDE.sub("\u00a0", text) if language is Language.FRENCH else text


def _write_named(name: str, fact: Printable, language: Language) -> str:
    # The last day of a period is read with a calendar in hand: its name ends so, and it is written with its weekday.
    if isinstance(fact, date) and name.endswith("_day"):
        return write_date(fact, language, _DAY_OF_WEEK)
    return write_fact(fact, language)


def write_date(day: date, language: Language, pattern: str = _DAY) -> str:
    """Write a day in words: `12 novembre 2026`, and in French `1er janvier 2019`."""
    if language is Language.FRENCH and day.day == 1:
        pattern = pattern.replace("d ", "d'er' ")
    return format_date(day, pattern, locale=language.value)


def write_fact(fact: Printable, language: Language) -> str:
    """Write one fact as a reader of that language expects it."""
    locale = language.value
    match fact:
        case date():
            return write_date(fact, language)
        case timedelta():
            return write_hours(fact, language)
        case Span():
            return write_span(fact, language)
        case Decimal() | int():
            return format_decimal(fact, locale=locale)
        case Euros() | Money():
            return write_amount(fact, language)
        case Period():
            return write_period(fact, language)
        case Term():
            return translate(fact.label, language)
        case tuple():
            return format_list([write_fact(item, language) for item in fact], locale=locale)
        case str():
            return fact


def write_amount(amount: Euros | Money, language: Language) -> str:
    """Write an amount of money: `1 600,00 €`, `2 400,00 € TTC`."""
    if isinstance(amount, Euros):
        return format_currency(amount.amount, "EUR", locale=language.value)
    written = format_currency(amount.amount, amount.currency, locale=language.value)
    return f"{written} {amount.tax_basis.value.upper()}"


def write_hours(duration: timedelta, language: Language) -> str:
    """Write a duration in hours and minutes: `26 h`, `1 h 30`."""
    minutes = round(duration / timedelta(minutes=1))
    hours, rest = divmod(minutes, 60)
    if not hours and rest:
        return f"{rest} min"
    whole = f"{format_decimal(hours, locale=language.value)} h"
    return f"{whole} {rest:02d}" if rest else whole


def write_span(span: Span, language: Language) -> str:
    """Write hours within bounds: `2 h`, `2 h à 5 h`, `2 h ou plus`."""
    if span.is_exact:
        return write_hours(span.lo, language)
    if span.hi is None:
        return write("{lo} ou plus", (("lo", span.lo),), language)
    return write("{lo} à {hi}", (("lo", span.lo), ("hi", span.hi)), language)


def write_period(period: Period, language: Language) -> str:
    """Write a period in words: `3 ans`, `10 jours`."""
    parts = ((period.years, "duration-year"), (period.months, "duration-month"), (period.days, "duration-day"))
    told = [(number, unit) for number, unit in parts if number] or [(0, "duration-day")]
    return " ".join(format_unit(number, unit, locale=language.value) for number, unit in told)
