"""Which kind of JSON value a value is."""

from typing import TypeGuard

from bilanlib.models.table import Json


def is_object(value: object) -> TypeGuard[dict[str, Json]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Json]]:
    """Whether it is a JSON list."""
    return isinstance(value, list)


def is_text(value: object) -> TypeGuard[str]:
    """Whether it is JSON text."""
    return isinstance(value, str)


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether it is a JSON number; true and false are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
