"""The same shape for pydantic v2 and msgspec and as a JSON schema, derived from our classes.

Unknown keys are forbidden, objects are frozen, every field is optional; words are enumerations, days are dates.
"""

from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
from pydantic import BaseModel, ConfigDict, create_model

from bilanlib.models.bilan import Bilan
from bilanlib.models.table import Extra, Table
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

_PLAIN = {str, bool, int, date, timedelta, Decimal}
_SAME = {Extra: dict[str, Any], Span: timedelta, Period: str}
_JSON = {bool: {"type": "boolean"}, date: {"type": "string", "format": "date"}, dict[str, Any]: {"type": "object"}}


def fields_of(cls, model):
    """Name and type of each field, its classes replaced by their models."""
    hints = get_type_hints(cls)
    return [(one.name, plain(hints[one.name], model)) for one in attrs.fields(cls)]


def plain(hint, model):
    """A field's type without anything of ours but enumerations."""
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        (member,) = [one for one in get_args(hint) if get_origin(one) is not Literal and one is not type(None)]
        return plain(member, model) | None
    if origin is Annotated:
        return get_args(hint)[0]
    if origin is tuple:
        return tuple[plain(get_args(hint)[0], model), ...]
    if origin is Table:
        key, value = get_args(hint)
        return dict[key, plain(value, model)]
    if hint in _SAME:
        return _SAME[hint]
    return hint if hint in _PLAIN or issubclass(hint, Enum) else model(hint)


_models = {}


def pydantic_of(cls):
    if cls not in _models:
        facts = {name: (type_, None) for name, type_ in fields_of(cls, pydantic_of)}
        config = ConfigDict(extra="forbid", frozen=True)
        _models[cls] = create_model(cls.__name__, __config__=config, **facts)
    return _models[cls]


class File(pydantic_of(Bilan)):
    """A file: a case with its two envelope keys."""

    schema_version: Literal[1]
    kind: Literal["bilan"]


_structs = {}


def struct_of(cls, *head):
    if cls not in _structs:
        facts = [(name, type_ | None, None) for name, type_ in fields_of(cls, struct_of)]
        _structs[cls] = msgspec.defstruct(
            cls.__name__, [*head, *facts], frozen=True, forbid_unknown_fields=True, kw_only=True
        )
    return _structs[cls]


DECODER = msgspec.json.Decoder(struct_of(Bilan, ("schema_version", Literal[1]), ("kind", Literal["bilan"])))


def schema_of(cls):
    """A JSON schema of one of our classes."""
    facts = {name: _schema(type_) for name, type_ in fields_of(cls, lambda inner: inner)}
    return {"type": "object", "properties": facts, "additionalProperties": False}


def _schema(type_):
    origin = get_origin(type_)
    if origin is UnionType:
        return {"anyOf": [{"type": "null"}, *(_schema(one) for one in get_args(type_) if one is not type(None))]}
    if type_ in _JSON:
        return _JSON[type_]
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(type_)[0])}
    if origin is dict:
        keys = {"enum": [word.value for word in get_args(type_)[0]]}
        return {"type": "object", "propertyNames": keys, "additionalProperties": _schema(get_args(type_)[1])}
    if issubclass(type_, Enum):
        return {"enum": [word.value for word in type_]}
    return schema_of(type_) if attrs.has(type_) else {"type": "string"}


SCHEMA = schema_of(Bilan)
SCHEMA["properties"] |= {"schema_version": {"const": 1}, "kind": {"const": "bilan"}}

assert issubclass(File, BaseModel)
