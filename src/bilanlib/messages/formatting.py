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
from bilanlib.money import Money
from bilanlib.periods.period import Period

_DATES = {Language.FRENCH: "EEEE d MMMM y", Language.ENGLISH: "EEEE d MMMM y"}
_WIDE = re.compile(r" (?=[:;?!»%])|(?<=«) ")


def write(template: str, facts: tuple[tuple[str, Printable], ...], language: Language) -> str:
    """Translate a template, put its facts in, and set the spaces of the language."""
    written = {name: write_fact(fact, language) for name, fact in facts}
    text = translate(template, language).format(**written) if written else translate(template, language)
    return _WIDE.sub("\u00a0", text) if language is Language.FRENCH else text


def write_fact(fact: Printable, language: Language) -> str:
    """Write one fact as a reader of that language expects it."""
    locale = language.value
    match fact:
        case date():
            return format_date(fact, _DATES[language], locale=locale)
        case timedelta():
            return write_hours(fact, language)
        case Decimal() | int():
            return format_decimal(fact, locale=locale)
        case Money():
            return f"{format_currency(fact.amount, fact.currency, locale=locale)} {fact.tax_basis.value.upper()}"
        case Period():
            return write_period(fact, language)
        case Term():
            return translate(fact.label, language)
        case tuple():
            return format_list([write_fact(item, language) for item in fact], locale=locale)
        case str():
            return fact


def write_hours(duration: timedelta, language: Language) -> str:
    """Write a duration in hours and minutes: `26 h`, `1 h 30`."""
    minutes = round(duration / timedelta(minutes=1))
    hours, rest = divmod(minutes, 60)
    unit = " h" if language is Language.FRENCH else " h "
    tail = f"{unit}{rest:02d}" if rest else " h"
    return (f"{format_decimal(hours, locale=language.value)}{tail}" if hours or not rest else f"{rest} min").rstrip()


def write_period(period: Period, language: Language) -> str:
    """Write a period in words: `3 ans`, `10 jours`."""
    parts = ((period.years, "duration-year"), (period.months, "duration-month"), (period.days, "duration-day"))
    told = [(number, unit) for number, unit in parts if number] or [(0, "duration-day")]
    return " ".join(format_unit(number, unit, locale=language.value) for number, unit in told)
