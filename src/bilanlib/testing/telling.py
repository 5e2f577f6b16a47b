"""Telling more: a fact of a case that was UNKNOWN gets a value, at any depth. The contrary of `forgetting`."""

import re
from collections.abc import Iterator
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from bilanlib.io.typing import table_of, told
from bilanlib.messages.terms import Term
from bilanlib.models.evolving import evolved
from bilanlib.models.table import Table
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.testing.anything import facts_of, values_of
from bilanlib.testing.forgetting import below, is_object, is_table, is_tuple

S = TypeVar("S", bound=Subject)
A = TypeVar("A", bound=attrs.AttrsInstance)


def untold_paths(case: Subject) -> tuple[str, ...]:
    """Paths of everything that a case leaves untold and could tell, as in its JSON form.

    These are the fields that are UNKNOWN, of the case itself, of the objects in it and of the items of its lists, and
    the words that are no key of its tables. What would stand below an untold object is told with it.
    """
    return tuple(path for path, _ in _untold(case, ""))


def values_at(case: Subject, path: str) -> st.SearchStrategy[object]:
    """Values that can be told at one of the case's `untold_paths`, each of them told whole."""
    return dict(_untold(case, ""))[path]


def tell(case: S, path: str, value: object) -> S:
    """The same case with a value at one of its `untold_paths`.

    Raises:
        InvalidValueError: the value contradicts another fact of the same object.
    """
    return _told_more(case, re.findall(r"\w+", path), value)


def _untold(value: object, prefix: str) -> Iterator[tuple[str, st.SearchStrategy[object]]]:
    if is_tuple(value):
        for place, item in enumerate(value):
            yield from _untold(item, f"{prefix}[{place}]")
    elif is_object(value):
        for field in attrs.fields(type(value)):
            path, here = below(prefix, field.name), getattr(value, field.name)
            if here is UNKNOWN:
                yield path, facts_of(type(value))[field.name]
            elif is_table(here):
                words, member = _table(type(value), field.name)
                yield from ((below(path, word.value), values_of(member)) for word in words if word not in here)
            else:
                yield from _untold(here, path)


def _table(owner: type[attrs.AttrsInstance], name: str) -> tuple[list[Term], type]:
    """The words of a table that stands in a field, and what it says of each."""
    type_ = attrs.fields_dict(owner)[name].type
    found = None if type_ is None else table_of(told(type_)[0])
    if found is None:
        raise TypeError(f"{owner.__name__}.{name} is no table")
    return [word for word in found[0] if isinstance(word, Term)], found[1]


def _told_more(owner: A, steps: list[str], value: object) -> A:
    name, *rest = steps
    here: object = getattr(owner, name)
    if is_table(here):
        words, _ = _table(type(owner), name)
        return evolved(owner, **{name: Table({**here, **{word: value for word in words if word.value == rest[0]}})})
    return evolved(owner, **{name: _in_place(here, rest, value) if rest else value})


def _in_place(here: object, steps: list[str], value: object) -> object:
    if is_tuple(here):
        place, rest = int(steps[0]), steps[1:]
        return (*here[:place], _in_place(here[place], rest, value), *here[place + 1 :])
    return _told_more(here, steps, value) if is_object(here) else value
