"""Telling less: facts of a case replaced by UNKNOWN, at any depth."""

from collections.abc import Collection, Iterator
from typing import TypeGuard, TypeVar

import attrs
from hypothesis import strategies as st

from bilanlib.messages.terms import Term
from bilanlib.models.evolving import evolved
from bilanlib.models.table import Table
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.testing.picking import pick, pick_some

S = TypeVar("S", bound=Subject)
A = TypeVar("A", bound=attrs.AttrsInstance)


def fact_paths(case: Subject) -> tuple[str, ...]:
    """Paths of everything that a case tells and could leave untold, as in its JSON form.

    These are the fields whose default is UNKNOWN, of the case itself, of the objects in it and of the items of its
    lists, and the keys of its tables: a word that is no key has not been told.
    """
    return tuple(_paths(case, ""))


def forget(case: S, paths: Collection[str]) -> S:
    """The same case without what stands at these paths.

    Args:
        case: The case. It is not changed.
        paths: Some of `fact_paths(case)`; what stands below a path goes with it.
    """
    return _without_facts(case, "", frozenset(paths))


_JUDGED_BY = {"scheme", "layers"}


@st.composite
def told_less(draw: st.DrawFn, case: S) -> S:
    """The same case with some of its facts replaced by UNKNOWN: none, a few, or many of them.

    Its scheme and its layers stay: they are what it is judged by.
    """
    paths = tuple(path for path in fact_paths(case) if path not in _JUDGED_BY)
    if not paths:
        return case
    # Whole lists and objects are few among the paths, and matter most.
    shallow = tuple(path for path in paths if "." not in path)
    few = {pick(draw, pick(draw, (shallow, paths))) for _ in range(draw(st.integers(0, 3)))}
    if draw(st.booleans()):
        return forget(case, few)
    # One choice would lose half of the facts; two, a quarter of them.
    return forget(case, few.union(pick_some(draw, pick_some(draw, paths))))


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Whether it is a list of things."""
    return isinstance(value, tuple)


def is_table(value: object) -> TypeGuard[Table[Term, object]]:
    """Whether it is a table of facts by word."""
    return isinstance(value, Table)


def is_object(value: object) -> TypeGuard[attrs.AttrsInstance]:
    """Whether it is an object of the models, or a value with parts."""
    return attrs.has(type(value))


def _paths(value: object, prefix: str) -> Iterator[str]:
    if is_tuple(value):
        for place, item in enumerate(value):
            yield from _paths(item, f"{prefix}[{place}]")
    elif is_table(value):
        yield from (below(prefix, word.value) for word in value)
    elif is_object(value):
        for field in attrs.fields(type(value)):
            path, told = below(prefix, field.name), getattr(value, field.name)
            if field.default is UNKNOWN and told is not UNKNOWN:
                yield path
            yield from _paths(told, path)


def _without(value: object, prefix: str, gone: frozenset[str]) -> object:
    if is_tuple(value):
        return tuple(_without(item, f"{prefix}[{place}]", gone) for place, item in enumerate(value))
    if is_table(value):
        return Table({word: told for word, told in value.items() if below(prefix, word.value) not in gone})
    if is_object(value):
        return _without_facts(value, prefix, gone)
    return value


def _without_facts(owner: A, prefix: str, gone: frozenset[str]) -> A:
    changes: dict[str, object] = {}
    for field in attrs.fields(type(owner)):
        path, told = below(prefix, field.name), getattr(owner, field.name)
        left = UNKNOWN if path in gone else _without(told, path, gone)
        if left is not told:
            changes[field.name] = left
    return evolved(owner, **changes) if changes else owner


def below(prefix: str, name: str) -> str:
    """Path of something by the path of what it stands in; the case itself has the empty path."""
    return f"{prefix}.{name}" if prefix else name
