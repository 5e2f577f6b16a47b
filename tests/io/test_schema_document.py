"""The schema is what the models give. BILANLIB_APPROVE=1 in the environment writes it anew."""

import json
import os
import re
from pathlib import Path

import attrs
import pytest
from jsonschema import Draft202012Validator

from bilanlib.io.converter import _READERS
from bilanlib.io.envelope import KINDS
from bilanlib.io.schema.document import case_schema, schema_text
from bilanlib.io.schema.forms import FORMS
from bilanlib.io.schema.shapes import Shapes
from bilanlib.messages.terms import Language
from bilanlib.models.convention import Convention
from schema_kit import LISTS, SCHEMA, THINGS, USES, VALIDATOR, checked_in, subschemas

LANGUAGES = pytest.mark.parametrize("language", Language)


PATTERNS = [shape for shape in subschemas(SCHEMA) if "pattern" in shape]
KEYWORDS = {
    "$defs", "$id", "$ref", "$schema", "additionalProperties", "allOf", "anyOf", "const", "default", "description",
    "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "if", "items", "maximum", "minProperties", "minimum",
    "not", "oneOf", "pattern", "properties", "required", "then", "title", "type",
}  # fmt: skip
"""What the schema is made of: strict validators refuse words that they do not know."""


class TestFiles:
    """What is checked in."""

    @LANGUAGES
    def test_it_is_what_the_models_give(self, language):
        if os.environ.get("BILANLIB_APPROVE"):
            Path(str(checked_in(language.value))).write_text(schema_text(language), "utf-8")

        assert checked_in(language.value).read_text("utf-8") == schema_text(language)

    @LANGUAGES
    def test_it_is_a_schema_of_the_draft_that_it_names(self, language):
        schema = case_schema(language)
        Draft202012Validator.check_schema(schema)

        assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
        assert schema["$id"] == f"urn:bilanlib:case:1:{language.value}"

    def test_both_languages_say_the_same_form(self):
        assert without_words(case_schema(Language.FRENCH)) == without_words(case_schema(Language.ENGLISH))

    def test_every_definition_has_a_name_of_its_own_and_is_used(self):
        used = set(re.findall(r"#/\$defs/(\w+)", json.dumps(SCHEMA)))

        assert len(SCHEMA["$defs"]) == len(USES)
        assert used == set(SCHEMA["$defs"])


def without_words(value):
    """The schema without what is said to people."""
    if isinstance(value, list):
        return [without_words(item) for item in value]
    if not isinstance(value, dict):
        return value
    told = {"description", "title", "$id"}
    # A fact can have such a name as well: then an object stands there, not text.
    return {key: without_words(item) for key, item in value.items() if key not in told or not isinstance(item, str)}


class TestModels:
    """Nothing of the models is forgotten."""

    @pytest.mark.parametrize("owner", THINGS, ids=lambda one: one.__name__)
    def test_every_field_is_a_key_and_no_other_key_is_known(self, owner):
        definition = SCHEMA["$defs"][owner.__name__]
        envelope = ["schema_version", "kind"] if owner in KINDS.values() else []

        assert [*definition["properties"]] == envelope + [fact.name for fact in attrs.fields(owner)]
        assert definition["additionalProperties"] is False

    @pytest.mark.parametrize("words", LISTS, ids=lambda one: one.__name__)
    def test_every_word_is_known_and_labelled(self, words):
        definition = SCHEMA["$defs"][words.__name__]

        assert definition["enum"] == [word.value for word in words]
        assert [one["const"] for one in definition["oneOf"]] == definition["enum"]
        assert all(one["title"] for one in definition["oneOf"])

    def test_every_form_that_the_reader_reads_has_its_schema(self):
        assert {*FORMS, str, bool, int} == set(_READERS)

    def test_null_is_refused_where_the_class_may_be_null_elsewhere(self):
        @attrs.frozen
        class Novelty:
            """Something new.

            Attributes:
                sure: Always there.
                unsure: Not always there.
            """

            sure: Convention
            unsure: Convention | None

        facts = Shapes(Language.ENGLISH, frozenset({Convention})).definition(Novelty)["properties"]

        assert facts["sure"] == {"description": "Always there.", "type": "object", "$ref": "#/$defs/Convention"}
        assert facts["unsure"] == {"description": "Not always there.", "$ref": "#/$defs/Convention"}

    def test_what_an_absent_key_stands_for_is_told(self):
        money = SCHEMA["$defs"]["Money"]["properties"]

        assert {name: fact.get("default") for name, fact in money.items()} == {
            "amount": None,
            "currency": "EUR",
            "tax_basis": "ttc",
        }


class TestEveryValidator:
    """The schema keeps to what validators read alike."""

    @pytest.mark.parametrize("pattern", sorted({shape["pattern"] for shape in PATTERNS}))
    def test_patterns_are_plain(self, pattern):
        assert re.search(r"\\[dwsbDWSBAZzpu]|\(\?", pattern) is None
        assert pattern.isascii()

    def test_every_pattern_is_one_of_the_whole_text_and_refuses_a_last_line_feed(self):
        refused = [shape["not"] for shape in PATTERNS if "not" in shape]
        wanted = [shape for shape in PATTERNS if shape not in refused]

        assert wanted
        assert [shape for shape in wanted if not re.fullmatch(r"\^.*\$", shape["pattern"])] == []
        assert [shape for shape in wanted if not shape["not"]["pattern"].endswith(r"\n")] == []

    def test_an_anchor_holds_for_every_choice(self):
        for shape in PATTERNS:
            outside = re.sub(r"\([^()]*(\([^()]*\)[^()]*)*\)", "", shape["pattern"])
            choices = outside.split("|")

            assert [one for one in choices if one != r"\n" and not re.fullmatch(r"\^.*\$", one)] == []

    def test_no_keyword_is_of_our_own(self):
        assert {keyword for shape in subschemas(SCHEMA) for keyword in shape} == KEYWORDS

    def test_nothing_is_fetched(self):
        assert all(shape["$ref"].startswith("#/$defs/") for shape in subschemas(SCHEMA) if "$ref" in shape)
        assert VALIDATOR.is_valid({"schema_version": 1, "kind": "bilan"})
