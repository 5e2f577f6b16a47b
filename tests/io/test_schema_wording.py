"""The schema says everything in both languages: in English from the docstrings, in French from a table."""

import re

import attrs
import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.errors import UnknownNameError
from bilanlib.io.schema import wording
from bilanlib.io.schema.document import case_schema
from bilanlib.io.schema.french import ALWAYS, CLASSES, LABELS, WORDS
from bilanlib.messages.terms import Language, Term
from bilanlib.models.bilan import Bilan
from schema_kit import LISTS, THINGS, subschemas

LANGUAGES = pytest.mark.parametrize("language", Language)


def described(language):
    """Every description of the schema."""
    return [shape["description"] for shape in subschemas(case_schema(language)) if "description" in shape]


class TestDescriptions:
    """A sentence for everything, in English from the docstrings and in French from a table."""

    @LANGUAGES
    @pytest.mark.parametrize("owner", THINGS, ids=lambda one: one.__name__)
    def test_every_field_is_described(self, owner, language):
        names = [fact.name for fact in attrs.fields(owner)]

        assert wording.of_class(owner, language)
        assert all(wording.of_fact(owner, name, language) for name in names)

    @pytest.mark.parametrize("owner", THINGS, ids=lambda one: one.__name__)
    def test_no_line_is_left_of_a_field_that_is_gone(self, owner):
        names = {fact.name for fact in attrs.fields(owner)}

        assert set(CLASSES[owner]) - names == {"class"}
        assert set(wording.english_facts(owner)) == names

    def test_no_sentence_is_left_of_a_class_or_a_list_that_is_gone(self):
        plain = {word for words in LISTS if not issubclass(words, Term) for word in words}

        assert set(CLASSES) == set(THINGS)
        assert set(WORDS) == set(LISTS)
        assert set(LABELS) == plain

    def test_what_every_class_has_is_in_every_class_but_money(self):
        lacking = [one.__name__ for one in THINGS if not set(ALWAYS) <= {fact.name for fact in attrs.fields(one)}]

        assert lacking == ["Money"]

    @LANGUAGES
    def test_sentences_end_and_speak_of_json(self, language):
        sentences = described(language)

        assert [text for text in sentences if not text.endswith(".")] == []
        assert [text for text in sentences if re.search(r"\b(None|UNKNOWN|tuple)\b", text)] == []

    def test_no_sentence_is_the_same_in_both_languages(self):
        french, english = described(Language.FRENCH), described(Language.ENGLISH)

        assert len(french) == len(english)
        assert [one for one, other in zip(french, english, strict=True) if one == other] == []

    @LANGUAGES
    def test_what_has_no_sentence_is_named(self, language):
        @attrs.frozen
        class Novelty:
            """Something new.

            Attributes:
                new: What is new.
            """

            new: str
            newer: str

        with pytest.raises(UnknownNameError, match=r"Novelty\.newer"):
            wording.of_fact(Novelty, "newer", language)

    def test_a_class_without_french_is_named(self):
        with pytest.raises(UnknownNameError, match=r"^Verdict has no French sentence"):
            wording.of_class(Verdict, Language.FRENCH)

        with pytest.raises(UnknownNameError, match=r"^Bilan has no French sentence"):
            wording.of_words(Bilan, Language.FRENCH)
