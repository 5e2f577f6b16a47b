"""Facts of a case, found and changed by their path in its JSON form."""

import re
from collections.abc import Iterable
from typing import TypeGuard, TypeVar

import attrs
from attrs import frozen

from bilanlib.errors import InvalidValueError
from bilanlib.messages.terms import Term
from bilanlib.models.evolving import evolved
from bilanlib.models.table import Table
from bilanlib.models.unknown import UNKNOWN

A = TypeVar("A", bound=attrs.AttrsInstance)

_STEP = re.compile(r"\.?([a-z_]+)|\[(\d+)\]")


@frozen(eq=False)
class Edit:
    """One change of one fact.

    Attributes:
        path: Where it stands in the case: `sessions[3].day`. The place after the last of a list adds to the list.
        before: What stands there before; UNKNOWN where nothing does.
        after: What stands there after.
    """

    path: str
    before: object
    after: object


def edited(case: A, edits: Iterable[Edit]) -> A:
    """The case with these changes, one after the other; everything else stays as it is.

    Raises:
        InvalidValueError: the case has no such place, does not hold there what an edit says stands before it, or what
            would come out is a fact that cannot be.
    """
    for edit in edits:
        if fact_at(case, edit.path) != edit.before:
            # What stands there instead may be personal: it is not printed.
            raise InvalidValueError(f"{edit.path} is something else, not {edit.before!r} as the edit has it")
        case = _with_field(case, _steps(edit.path), edit.after)
    return case


def fact_at(case: object, path: str) -> object:
    """What stands at a path; UNKNOWN where nothing does."""
    found = case
    for step in _steps(path):
        found = _below(found, step)
    return found


def _steps(path: str) -> list[str]:
    return [name or number for name, number in _STEP.findall(path)]


def _below(owner: object, step: str) -> object:
    if _is_tuple(owner):
        return owner[int(step)] if step.isdecimal() and int(step) < len(owner) else UNKNOWN
    if _is_table(owner):
        return next((told for word, told in owner.items() if word.value == step), UNKNOWN)
    is_field = _is_object(owner) and step in attrs.fields_dict(type(owner))
    return getattr(owner, step) if is_field else UNKNOWN


def _with(owner: object, steps: list[str], after: object) -> object:
    if not steps:
        return after
    step, below = steps[0], steps[1:]
    if _is_tuple(owner) and step.isdecimal() and int(step) <= len(owner):
        place = int(step)
        return (*owner[:place], _with(_below(owner, step), below, after), *owner[place + 1 :])
    if _is_table(owner) and any(word.value == step for word in owner):
        changed = _with(_below(owner, step), below, after)
        return Table({word: changed if word.value == step else told for word, told in owner.items()})
    if _is_object(owner):
        return _with_field(owner, steps, after)
    raise _no_place(owner, step)


def _with_field(owner: A, steps: list[str], after: object) -> A:
    name = steps[0] if steps else ""
    if name not in attrs.fields_dict(type(owner)):
        raise _no_place(owner, name)
    return evolved(owner, **{name: _with(getattr(owner, name), steps[1:], after)})


def _no_place(owner: object, step: str) -> InvalidValueError:
    return InvalidValueError(f"{step!r} is no place in a {type(owner).__name__}, not a field, a number or a word")


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _is_table(value: object) -> TypeGuard[Table[Term, object]]:
    return isinstance(value, Table)


def _is_object(value: object) -> TypeGuard[attrs.AttrsInstance]:
    return attrs.has(type(value))
