"""Descriptions: in English from the docstrings of the models, in French from `io.schema.french`."""

import inspect
import re
from enum import Enum

from bilanlib.errors import UnknownNameError
from bilanlib.io.schema.french import ALWAYS, CLASSES, LABELS, WORDS
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term

_SECTION = re.compile(r"^(?:Attributes|Raises|Args|Returns|Source|Example):$", re.MULTILINE)
_FIELD = re.compile(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)

# Docstrings speak of Python; whoever reads the schema writes JSON.
_IN_JSON = {"UNKNOWN": "no key", "None": "null", "empty tuple": "empty list"}
_IN_PYTHON = re.compile("|".join(rf"\b{word}\b" for word in _IN_JSON))


def of_class(owner: type, language: Language) -> str:
    """What a class of facts is."""
    if language is Language.ENGLISH:
        return _english(_SECTION.split(_doc(owner))[0])
    return _french(CLASSES.get(owner, {}).get("class"), owner.__name__)


def of_fact(owner: type, name: str, language: Language) -> str:
    """What a field of a class of facts is."""
    if language is Language.ENGLISH:
        said = english_facts(owner)
        if name not in said:
            raise UnknownNameError(f"{owner.__name__}.{name} has no line under Attributes in the docstring")
        return said[name]
    return _french({**ALWAYS, **CLASSES.get(owner, {})}.get(name), f"{owner.__name__}.{name}")


def of_words(words: type[Enum], language: Language) -> str:
    """What a closed list is."""
    if language is Language.ENGLISH:
        return _english(_doc(words))
    return _french(WORDS.get(words), words.__name__)


def label(word: Enum, language: Language) -> str:
    """A word of a closed list, for people."""
    if isinstance(word, Term):
        return Message(word.label).format(language)
    return LABELS[word].written(language)


def english_facts(owner: type) -> dict[str, str]:
    """What the docstring of a class says of each field."""
    _, _, after = _doc(owner).partition("\nAttributes:\n")
    return {name: _english(text) for name, text in _FIELD.findall(_SECTION.split(after)[0])}


def _doc(owner: type) -> str:
    return inspect.cleandoc(owner.__doc__ or "")


def _english(text: str) -> str:
    paragraphs = [" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]
    return _IN_PYTHON.sub(lambda found: _IN_JSON[found.group()], "\n\n".join(paragraphs))


def _french(sentence: str | None, name: str) -> str:
    if sentence is None:
        raise UnknownNameError(f"{name} has no French sentence in bilanlib.io.schema.french")
    return Message(sentence).format(Language.FRENCH)
