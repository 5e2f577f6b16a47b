"""The models to plain data and back, by cattrs: absent is unknown, null known to be absent, other keys errors."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, EnumType
from functools import cache, partial
from typing import cast, get_args

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from bilanlib.io import scalars
from bilanlib.io.plain import is_list, is_object
from bilanlib.io.problems import WrongValueError, read_each, shown
from bilanlib.io.typing import is_list_type, is_marked, is_table_type, is_union, mark_of, told
from bilanlib.io.writers import add_writers
from bilanlib.messages.terms import Term
from bilanlib.models.fields import Digits, is_digits
from bilanlib.models.table import Extra, Table
from bilanlib.money import Letters, is_letters
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

Hook = Callable[[object, object], object]
"""What cattrs calls to read a value of a type: the value, the type."""


@cache
def converter() -> Converter:
    """The converter that writes, and that reads what is right; it stops at the first thing that is not."""
    made = _reader(is_thorough=False)
    add_writers(made)
    return made


@cache
def thorough_converter() -> Converter:
    """A converter that only reads, and finds everything that is wrong. It is made when the first file needs it."""
    return _reader(is_thorough=True)


def _reader(*, is_thorough: bool) -> Converter:
    made = Converter(forbid_extra_keys=True, detailed_validation=is_thorough, omit_if_default=True)
    factories: tuple[tuple[Callable[[type], bool], Callable[[Converter, type], Hook]], ...] = (
        (attrs.has, _object_hook),
        (is_list_type, _list_hook),
        (is_table_type, _table_hook),
        (is_marked, _marked_hook),
        (is_union, _union_hook),
    )
    # cattrs asks the factory registered last first.
    for concerns, make in factories:
        made.register_structure_hook_factory(concerns, partial(make, made))
    # By class and not by factory: some versions of cattrs look for classes first, and have one for Enum.
    made.register_structure_hook(Enum, _read_word)
    for type_, read in _READERS.items():
        made.register_structure_hook(type_, _plain_hook(read))
    return made


def _read_extra(value: object) -> Extra:
    if not is_object(value):
        raise WrongValueError("{value} ; attendu : un objet", value=shown(value))
    return Extra(value)


_READERS: dict[type, Callable[[object], object]] = {
    date: scalars.read_day,
    timedelta: scalars.read_hours,
    Span: scalars.read_span,
    Period: scalars.read_period,
    Decimal: scalars.read_amount,
    str: scalars.read_text,
    int: scalars.read_count,
    bool: scalars.read_flag,
    Extra: _read_extra,
}


def _plain_hook(read: Callable[[object], object]) -> Hook:
    return lambda value, _: read(value)


def _union_hook(made: Converter, union: type) -> Hook:
    """Absent is for the default, `UNKNOWN`; null is None where the fact can be known to be absent."""
    member, takes_null = told(union)
    read = made.get_structure_hook(member)
    # Most facts of a file are words: those are found at once, and anything else is left to the reader.
    words = scalars.words_of(member) if isinstance(member, EnumType) else {}

    def hook(value: object, _: object) -> object:
        if value is None:
            if takes_null:
                return None
            raise WrongValueError("null ; attendu : une valeur, ou pas de clé du tout si le fait n’est pas connu")
        word = words.get(value) if words and isinstance(value, str) else None
        return read(value, member) if word is None else word

    return hook


def _object_hook(made: Converter, cls: type) -> Hook:
    # Any class has the type that cattrs wants; only attrs classes come here. The rest is as in the converter.
    read = cast("Hook", make_dict_structure_fn(cls, made))

    def hook(value: object, _: object) -> object:
        if not is_object(value):
            raise WrongValueError("{value} ; attendu : un objet", value=shown(value))
        return read(value, cls)

    return hook


def _list_hook(made: Converter, type_: type) -> Hook:
    member = get_args(type_)[0]
    read = made.get_structure_hook(member)

    def hook(value: object, _: object) -> object:
        if not is_list(value):
            raise WrongValueError("{value} ; attendu : une liste", value=shown(value))
        return tuple(read_each(enumerate(value), lambda _, item: read(item, member)))

    return hook


def _table_hook(made: Converter, type_: type) -> Hook:
    words, member = get_args(type_)
    read = made.get_structure_hook(member)

    def read_pair(key: str, item: object) -> tuple[Term, object]:
        return scalars.read_word(key, words), read(item, member)

    def hook(value: object, _: object) -> object:
        if not is_object(value):
            raise WrongValueError("{value} ; attendu : un objet", value=shown(value))
        return Table(read_each(value.items(), read_pair))

    return hook


def _read_word(value: object, words: type[Enum]) -> Enum:
    return scalars.read_word(value, words)


def _marked_hook(_: Converter, type_: type) -> Hook:
    mark = mark_of(type_)
    length = mark.length
    is_so, expected = _MARKED[type(mark)]

    def hook(value: object, _: object) -> object:
        if is_so(value, length):
            return value
        raise WrongValueError(expected, value=shown(value), length=length)

    return hook


_MARKED: dict[type, tuple[Callable[[object, int], bool], str]] = {
    Digits: (is_digits, "{value} ; attendu : {length} chiffres"),
    Letters: (is_letters, "{value} ; attendu : {length} lettres capitales, un code de monnaie comme « EUR »"),
}
