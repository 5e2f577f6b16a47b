"""How facts become plain data: for each declared type, the function that writes it, found once and not per value."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial
from operator import attrgetter
from typing import get_args

from cattrs import Converter
from cattrs.fns import identity

from bilanlib.io import scalars
from bilanlib.io.typing import is_list_type, is_table_type, is_union, told
from bilanlib.messages.terms import Term
from bilanlib.models.table import Extra, Json, Table
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

_word: Callable[[Enum], str] = attrgetter("_value_")
"""The same as `value`, which is a call of Python."""

_WRITERS: dict[type, Callable[..., Json]] = {
    date: scalars.write_day,
    timedelta: scalars.write_hours,
    Span: scalars.write_span,
    Period: str,
    Decimal: str,
    Enum: _word,
    Extra: Extra.to_json,
}

_WRITE_NULL: tuple[Callable[..., object], ...] = (identity, scalars.write_day)
"""Writers that write null themselves."""


def add_writers(made: Converter) -> None:
    """Tell a converter how to write the models. What is UNKNOWN is a default, and defaults are left out."""
    for type_, write in _WRITERS.items():
        made.register_unstructure_hook(type_, write)
    made.register_unstructure_hook_factory(is_union, partial(_union_writer, made))
    made.register_unstructure_hook_factory(is_list_type, partial(_list_writer, made))
    made.register_unstructure_hook_factory(is_table_type, partial(_table_writer, made))


def _union_writer(made: Converter, union: type) -> Callable[[object], Json]:
    member, takes_null = told(union)
    write: Callable[[object], Json] = made.get_unstructure_hook(member)
    if not takes_null or write in _WRITE_NULL:
        return write
    return lambda value: None if value is None else write(value)


def _list_writer(made: Converter, type_: type) -> Callable[[tuple[object, ...]], Json]:
    write: Callable[[object], Json] = made.get_unstructure_hook(get_args(type_)[0])
    return lambda things: list(map(write, things))


def _table_writer(made: Converter, type_: type) -> Callable[[Table[Term, object]], Json]:
    write: Callable[[object], Json] = made.get_unstructure_hook(get_args(type_)[1])
    return lambda table: {_word(word): write(value) for word, value in table.pairs.items()}
