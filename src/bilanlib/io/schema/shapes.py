"""Types of the models as JSON Schema: objects, words, lists, tables, single values."""

from enum import Enum, EnumType
from typing import TypeGuard

import attrs
from attrs import frozen

from bilanlib.io.schema import wording
from bilanlib.io.schema.forms import FORMS, text_like
from bilanlib.io.schema.parts import Shape, facts_of, name_of, pattern_of
from bilanlib.io.typing import item_of, table_of, told
from bilanlib.messages.terms import Language
from bilanlib.models.fields import MOST
from bilanlib.models.table import Json
from bilanlib.models.unknown import UNKNOWN

_PLAIN: dict[type, Shape] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 0, "maximum": MOST},
}
_NULL: Shape = {"type": "null"}


def _is_words(type_: type) -> TypeGuard[type[Enum]]:
    return isinstance(type_, EnumType)


@frozen
class Shapes:
    """Types of the models as JSON Schema, with descriptions in one language.

    Attributes:
        language: Language of the descriptions.
        nullable: Types in whose place null can stand somewhere. A class of facts among them is defined with its null:
            a choice between null and a definition would report a mistake deep in an object as one of the whole object.
    """

    language: Language
    nullable: frozenset[type]

    def definition(self, type_: type) -> Shape:
        """What stands in `$defs` for a type."""
        if type_ in FORMS:
            form = FORMS[type_]
            return {"description": form.meaning.written(self.language), **form.keywords}
        return self._words(type_) if _is_words(type_) else self._object(type_, {})

    def subject(self, owner: type, kind: str) -> Shape:
        """What stands in `$defs` for the whole of a file of that kind: what the file says first is a key like others.

        What those keys hold is said once, at the top of the schema, where no kind is known yet.
        """
        return self._object(owner, {"schema_version": True, "kind": {"const": kind}})

    def _words(self, words: type[Enum]) -> Shape:
        said: list[Json] = [{"const": word.value, "title": wording.label(word, self.language)} for word in words]
        # The list says it to validators, in one line; the titles are for forms and editors.
        known: list[Json] = [word.value for word in words]
        return {"description": wording.of_words(words, self.language), "enum": known, "oneOf": said}

    def _object(self, owner: type, envelope: Shape) -> Shape:
        wanted: list[Json] = [fact.name for fact in attrs.fields(owner) if fact.default is attrs.NOTHING]
        facts: Shape = {name: self._fact(owner, name, type_) for name, type_ in facts_of(owner).items()}
        return {
            "description": wording.of_class(owner, self.language),
            "type": ["object", "null"] if owner in self.nullable else "object",
            **({"required": wanted} if wanted else {}),
            "properties": {**envelope, **facts},
            "additionalProperties": False,
        }

    def _fact(self, owner: type, name: str, type_: type) -> Shape:
        said: Shape = {"description": wording.of_fact(owner, name, self.language)}
        return {**said, **self._shape(type_), **_default(owner, name)}

    def _shape(self, type_: type) -> Shape:
        member, takes_null = told(type_)
        shape = self._told(member)
        if attrs.has(member) and member not in FORMS:
            return shape if takes_null or member not in self.nullable else {"type": "object", **shape}
        return _or_null(shape) if takes_null else shape

    def _told(self, member: type) -> Shape:
        item, table, pattern = item_of(member), table_of(member), pattern_of(member)
        if item is not None:
            return {"type": "array", "items": self._shape(item)}
        if table is not None:
            return self._table(*table)
        if pattern is not None:
            return {"type": "string", **text_like(pattern)}
        return _PLAIN[member] if member in _PLAIN else {"$ref": f"#/$defs/{name_of(member)}"}

    def _table(self, words: type[Enum], member: type) -> Shape:
        shape = self._shape(member)
        said: Shape = {word.value: {"title": wording.label(word, self.language), **shape} for word in words}
        return {"type": "object", "properties": said, "additionalProperties": False}


def _or_null(shape: Shape) -> Shape:
    kind = shape.get("type")
    return {**shape, "type": [kind, "null"]} if kind is not None else {"anyOf": [shape, _NULL]}


def _default(owner: type, name: str) -> Shape:
    """What an absent key stands for, where that is a value and not simply "not told"."""
    default = attrs.fields_dict(owner)[name].default
    if isinstance(default, Enum) and default not in {UNKNOWN, attrs.NOTHING}:
        return {"default": default.value}
    return {"default": default} if isinstance(default, str) else {}
