"""What is told, and what is not, at a place of a case."""

import re
from typing import TypeGuard

import attrs

from bilanlib.messages.terms import Term
from bilanlib.models.table import Table
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject


def is_above(path: str, other: str) -> bool:
    """Whether one path is the other, or what stands at it holds what stands at the other."""
    return path == other or other.startswith((f"{path}.", f"{path}["))


def is_told(case: Subject, path: str) -> bool:
    """Whether something stands at a path, whole or in part."""
    here: object = case
    for step in re.findall(r"\w+", path):
        if here is UNKNOWN or here is None:
            return False
        if _is_tuple(here):
            here = here[int(step)]
        elif _is_table(here):
            here = {word.value: told for word, told in here.items()}.get(step, UNKNOWN)
        else:
            here = getattr(here, step)
    return here is not UNKNOWN


def untold_at(case: Subject, path: str, *, is_whole: bool) -> tuple[str, ...]:
    """Where exactly a case leaves something untold at a path; empty where all of it is told.

    Args:
        case: The case.
        path: A path without numbers; it goes through every item of a list.
        is_whole: Whether what stands below the path counts as well: an object told in part is then untold.
    """
    return tuple(_untold(case, path.split("."), "", is_whole=is_whole))


def _untold(value: object, steps: list[str], where: str, *, is_whole: bool) -> list[str]:
    if _is_tuple(value):
        below = [_untold(one, steps, f"{where}[{place}]", is_whole=is_whole) for place, one in enumerate(value)]
        return [path for paths in below for path in paths]
    if value is UNKNOWN:
        return [".".join([where, *steps])]
    if not steps:
        return [where] if is_whole and _is_told_in_part(value) else []
    if value is None:
        return []
    here = f"{where}.{steps[0]}" if where else steps[0]
    return _untold(getattr(value, steps[0]), steps[1:], here, is_whole=is_whole)


def _is_told_in_part(value: object) -> bool:
    if _is_table(value):
        words = [*value]
        return not words or len(words) < len([*type(words[0])])
    return _is_object(value) and any(getattr(value, one.name) is UNKNOWN for one in attrs.fields(type(value)))


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _is_table(value: object) -> TypeGuard[Table[Term, object]]:
    return isinstance(value, Table)


def _is_object(value: object) -> TypeGuard[attrs.AttrsInstance]:
    return attrs.has(type(value))
