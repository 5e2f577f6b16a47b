"""The same shape for pydantic v2, derived from our classes: unknown keys forbidden, frozen, every field optional."""

from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
from pydantic import BaseModel, ConfigDict, create_model

from bilanlib.models.bilan import Bilan
from bilanlib.models.table import Extra, Table
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

_PLAIN = {str, bool, date, timedelta, Decimal}
_made = {}


def model_of(cls):
    """The pydantic model of one of our classes."""
    if cls not in _made:
        hints = get_type_hints(cls)
        fields = {one.name: (_type(hints[one.name]), None) for one in attrs.fields(cls)}
        config = ConfigDict(extra="forbid", frozen=True)
        _made[cls] = create_model(cls.__name__, __config__=config, **fields)
    return _made[cls]


def _type(hint):
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        members = [_type(one) for one in get_args(hint) if get_origin(one) is not Literal and one is not type(None)]
        return members[0] | None
    if origin is Annotated:
        return get_args(hint)[0]
    if origin is tuple:
        return tuple[_type(get_args(hint)[0]), ...]
    if origin is Table:
        key, value = get_args(hint)
        return dict[key, _type(value)]
    if hint is Extra:
        return dict[str, Any]
    if hint is Span:
        return timedelta
    if hint is Period:
        return str
    if hint in _PLAIN or (isinstance(hint, type) and issubclass(hint, Enum)):
        return hint
    return model_of(hint)


class File(model_of(Bilan)):
    """A file: a case with its two envelope keys."""

    schema_version: Literal[1]
    kind: Literal["bilan"]


assert issubclass(File, BaseModel)
