"""Single values of a file: days, durations, periods, amounts, words. Each reads one form and writes it back."""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import TypeVar

from bilanlib.errors import InvalidValueError
from bilanlib.io.plain import is_number, is_object
from bilanlib.io.problems import WrongValueError, nearest, read_each, shown
from bilanlib.messages.terms import Term
from bilanlib.models.fields import FIRST_DAY, LAST_DAY, MOST
from bilanlib.models.table import Json
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

W = TypeVar("W", bound=Term)
E = TypeVar("E", bound=Enum)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DURATION = re.compile(r"PT(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?", re.ASCII)
_PERIOD = re.compile(r"P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?", re.ASCII)
_AMOUNT = re.compile(r"\d{1,12}(\.\d{1,2}0*)?", re.ASCII)
_LONGEST = timedelta(hours=10_000)
_BOUNDS = ("at_least", "at_most")


def read_day(value: object) -> date:
    """A day: `"2026-03-02"`, of the years that a case can hold."""
    if isinstance(value, str):
        return _day_of(value)
    raise _not_a_day(value)


# A case names few days, many times over; so for all that is cached below.
@lru_cache(maxsize=1024)
def _day_of(text: str) -> date:
    if not _DAY.fullmatch(text):
        raise _not_a_day(text)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise WrongValueError("{value} n’est pas un jour du calendrier", value=shown(text)) from None
    if FIRST_DAY <= day <= LAST_DAY:
        return day
    raise WrongValueError(
        "{value} ; attendu : un jour des années {first} à {last}",
        value=shown(text),
        first=str(FIRST_DAY.year),
        last=str(LAST_DAY.year),
    )


def _not_a_day(value: object) -> WrongValueError:
    return WrongValueError("{value} ; attendu : un jour écrit AAAA-MM-JJ", value=shown(value))


@lru_cache(maxsize=1024)
def write_day(day: date | None) -> str | None:
    """The form that `read_day` reads; null where something did not take place."""
    return None if day is None else day.isoformat()


def read_hours(value: object) -> timedelta:
    """A duration of more than zero: `"PT1H30M"`, or a number of hours: `1.5`."""
    hours = _hours(value)
    if timedelta() < hours <= _LONGEST:
        return hours
    raise _not_hours(value)


def _hours(value: object) -> timedelta:
    if isinstance(value, str):
        return _hours_of(value)
    limit = _LONGEST // timedelta(hours=1)
    if is_number(value) and 0 <= value <= limit:
        # To the second: a third of an hour has no finite decimal form.
        return timedelta(seconds=round(value * 3600))
    raise _not_hours(value)


@lru_cache(maxsize=1024)
def _hours_of(text: str) -> timedelta:
    match = _DURATION.fullmatch(text)
    if match is None:
        raise _not_hours(text)
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _not_hours(value: object) -> WrongValueError:
    return WrongValueError(
        "{value} ; attendu : une durée de plus de zéro, écrite « PT1H30M » ou en heures (1.5), de 10 000 heures au "
        "plus",
        value=shown(value),
    )


@lru_cache(maxsize=1024)
def write_hours(duration: timedelta) -> str:
    """The form that `read_hours` reads: `PT1H30M`."""
    seconds = round(duration.total_seconds())
    hours, rest = divmod(seconds, 3600)
    parts = ((hours, "H"), (rest // 60, "M"), (rest % 60, "S"))
    return "PT" + ("".join(f"{number}{letter}" for number, letter in parts if number) or "0H")


def read_span(value: object) -> Span:
    """A duration within bounds: one duration, or `{"at_least": "PT17H", "at_most": "PT24H"}`."""
    if not is_object(value):
        return Span.exactly(_hours_from_zero(value))
    if not value:
        raise WrongValueError(
            "{value} ; attendu : une durée, ou un objet avec at_least, at_most ou les deux", value=shown(value)
        )
    bounds = dict(read_each(value.items(), _read_bound))
    try:
        return Span(bounds.get("at_least", timedelta()), bounds.get("at_most"))
    except InvalidValueError:
        raise WrongValueError("at_most est inférieur à at_least ; attendu : at_least au plus égal à at_most") from None


def _read_bound(name: str, value: object) -> tuple[str, timedelta]:
    if name in _BOUNDS:
        return name, _hours_from_zero(value)
    meant = nearest(name, _BOUNDS)
    if meant:
        raise WrongValueError("clé inconnue ; vouliez-vous dire « {meant} » ?", meant=meant)
    raise WrongValueError("clé inconnue ; attendu : {known}", known=", ".join(_BOUNDS))


def _hours_from_zero(value: object) -> timedelta:
    try:
        hours = _hours(value)
    except WrongValueError:
        raise _not_hours_from_zero(value) from None
    if hours <= _LONGEST:
        return hours
    raise _not_hours_from_zero(value)


def _not_hours_from_zero(value: object) -> WrongValueError:
    return WrongValueError(
        "{value} ; attendu : des heures, zéro ou plus, écrites « PT17H » ou en nombre (17), 10 000 au plus",
        value=shown(value),
    )


def write_span(span: Span) -> Json:
    """The form that `read_span` reads."""
    if span.hi is None:
        return {"at_least": write_hours(span.lo)}
    if span.is_exact:
        return write_hours(span.lo)
    return {"at_least": write_hours(span.lo), "at_most": write_hours(span.hi)}


def read_period(value: object) -> Period:
    """A length of calendar time: `"P3Y"`, `"P6M"`, `"P10D"`."""
    if isinstance(value, str) and (match := _PERIOD.fullmatch(value)):
        return Period(*(int(part or 0) for part in match.groups()))
    raise WrongValueError(
        "{value} ; attendu : une durée de calendrier écrite « P3Y », « P6M » ou « P10D »", value=shown(value)
    )


def read_text(value: object) -> str:
    """Some text."""
    if isinstance(value, str):
        return value
    raise WrongValueError("{value} ; attendu : du texte", value=shown(value))


def read_flag(value: object) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise WrongValueError("{value} ; attendu : true ou false", value=shown(value))


def read_count(value: object) -> int:
    """How many: a whole number from 0 to 1000."""
    # JSON has one kind of numbers: 8.0 is a whole number too.
    if is_number(value) and 0 <= value <= MOST and value == int(value):
        return int(value)
    raise WrongValueError("{value} ; attendu : un nombre entier de 0 à {most}", value=shown(value), most=MOST)


def read_amount(value: object) -> Decimal:
    """An amount of money, to the cent: `"2400.00"` or `2400`."""
    # Adding zero turns -0.0 into 0.0: no sign makes it an amount that is owed.
    text = str(value + 0) if is_number(value) else value
    if isinstance(text, str) and _AMOUNT.fullmatch(text):
        return Decimal(text)
    raise WrongValueError("{value} ; attendu : un montant positif, au centime : « 2400.00 »", value=shown(value))


def read_word(value: object, words: type[E]) -> E:
    """A word of a closed list."""
    if isinstance(value, str):
        word = words_of(words).get(value)
        if isinstance(word, words):
            return word
    raise unknown_word(value, tuple(words_of(words)))


def unknown_word(value: object, known: tuple[str, ...]) -> WrongValueError:
    """What is wrong with a value that is none of the words: the one that was probably meant, or those there are."""
    if isinstance(value, str):
        meant = nearest(value, known)
        if meant:
            return WrongValueError(
                "{value} n’est pas un mot connu ici ; vouliez-vous dire « {meant} » ?", value=shown(value), meant=meant
            )
    return WrongValueError("{value} ; attendu : un de ces mots : {known}", value=shown(value), known=", ".join(known))


@cache
def words_of(words: type[Enum]) -> dict[str, Enum]:
    """The words of a closed list by what they are written as."""
    return {str(word.value): word for word in words}
