"""What can be told at a place of a case, for forms and lists of work: drawn from the models, as the schema is."""

from enum import Enum, EnumType
from typing import TypeGuard

import attrs
from attrs import frozen

from bilanlib.io.schema import wording
from bilanlib.io.schema.forms import FORMS
from bilanlib.io.schema.french import ALWAYS
from bilanlib.io.schema.parts import facts_of, name_of
from bilanlib.io.schema.places import Place, place_at
from bilanlib.io.typing import is_marked, item_of, mark_of, table_of, told
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.fields import Digits
from bilanlib.models.table import Json

_PLAIN: dict[type, str] = {str: "string", bool: "boolean"}


@frozen
class AnswerForm:
    """What can be told at a place.

    Attributes:
        place: What the models declare about it.
        type: What is told: a class of facts, a closed list of words, a day, a duration; of a list, what it holds.
        is_list: Whether it is a list of them.
        takes_null: Whether `None` (null) can be told; what it says there is in `means`.
        words: The closed list of which it is a word, or several; empty where there is none.
        keys: What an object or a table can hold; empty for anything else.
    """

    place: Place
    type: type
    is_list: bool = False
    takes_null: bool = False
    words: tuple[Enum, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Name of the type, as in the JSON Schema: `Day`, `Session`, `boolean`."""
        if is_marked(self.type):
            return _PLAIN[str]
        if table_of(self.type) is not None:
            return "object"
        return _PLAIN.get(self.type) or name_of(self.type)

    def describe(self, language: Language) -> str:
        """What can be told, in a sentence without its end."""
        text = self._one(language)
        if self.is_list:
            text = Message("une liste, dont chaque élément est {one}", (("one", text),)).format(language)
        return Message("{text} ; ou null", (("text", text),)).format(language) if self.takes_null else text

    def means(self, language: Language) -> str:
        """What the models say of the field, null included; in English empty where docstrings are stripped."""
        if language is Language.ENGLISH:
            return wording.english_facts(self.place.owner).get(self.place.field, "")
        return wording.of_fact(self.place.owner, self.place.field, language)

    def to_dict(self, language: Language) -> dict[str, Json]:
        """The form as plain data."""
        return {
            "type": self.name,
            "list": self.is_list,
            "null": self.takes_null,
            "words": [{"word": str(one.value), "label": wording.label(one, language)} for one in self.words],
            "keys": list(self.keys),
            "text": self.describe(language),
            "means": self.means(language),
        }

    def _one(self, language: Language) -> str:
        if self.words:
            listed = tuple(f"{word.value} ({wording.label(word, language)})" for word in self.words)
            return Message("l’un de ces mots : {words}", (("words", ", ".join(listed)),)).format(language)
        if self.keys:
            return Message("un objet avec ces clés : {keys}", (("keys", ", ".join(self.keys)),)).format(language)
        if is_marked(self.type):
            mark = mark_of(self.type)
            text = "{length} chiffres" if isinstance(mark, Digits) else "{length} lettres capitales"
            return Message(text, (("length", mark.length),)).format(language)
        if self.type in FORMS:
            said = FORMS[self.type].meaning.written(language).removesuffix(".")
            return said[0].lower() + said[1:]
        if self.type is bool:
            return Message("oui (true) ou non (false)").format(language)
        return Message("un texte").format(language)


def form_at(owner: type, path: str) -> AnswerForm:
    """What can be told at a path of a class of cases.

    Raises:
        UnknownNameError: nothing of that class has the path.
    """
    place = place_at(owner, path)
    member, takes_null = told(place.type)
    item = item_of(member)
    one = member if item is None else told(item)[0]
    words: tuple[Enum, ...] = tuple(one) if _is_words(one) else ()
    return AnswerForm(place, one, item is not None, takes_null, words, _keys(one))


def _is_words(type_: type) -> TypeGuard[type[Enum]]:
    return isinstance(type_, EnumType)


def _keys(one: type) -> tuple[str, ...]:
    table = table_of(one)
    if table is not None:
        return tuple(str(word.value) for word in table[0])
    return tuple(name for name in facts_of(one) if name not in ALWAYS) if attrs.has(one) and one not in FORMS else ()
