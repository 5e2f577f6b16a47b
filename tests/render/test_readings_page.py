import json
from datetime import date

import pytest
from attrs import evolve

from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.catalogue import READINGS
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Answer, Reading, Standing
from bilanlib.render import readings_page
from bilanlib.render.pins import pin_to_data
from bilanlib.render.readings_page import readings_to_data, render_readings
from bilanlib.render.wording import WIDTH
from bilanlib.schemes.catalogue import OURS

EACH_LANGUAGE = pytest.mark.parametrize("language", Language)
EACH_QUESTION = pytest.mark.parametrize("question", READINGS, ids=[question.id for question in READINGS])
PIN = Pin(TenDays.CLEAR, by="direction juridique", on=date(2026, 3, 1), why="Prudence.", source="bilanlib.toml")


class Unasked(Reading, id="unasked", letter="Z1", question="Lequel ?"):
    """A question that no rule asks."""

    FAR = Answer("far", Standing.REMOTE, "loin", "personne")
    ONE = Answer("one", Standing.ARGUED, "un", "quelqu’un")
    TWO = Answer("two", Standing.OFFICIAL, "deux", "l’administration", is_recommended=True)


def words(text):
    """The text on one line, with plain spaces."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def block_of(question, text):
    """What the list says of a question, on one line."""
    return next(words(block) for block in text.split("\n\n") if block.startswith(f"[{question.letter}, {question.id}]"))


def asking(question):
    rules = [rule for scheme in OURS for rule in scheme.all_rules()]
    return list(dict.fromkeys(rule.id for rule in rules if question in rule.disputes()))


@EACH_LANGUAGE
class TestText:
    """The questions for people."""

    @EACH_QUESTION
    def test_a_question_has_its_answers_and_the_rules_that_ask_it(self, question, language):
        block = block_of(question, render_readings(language=language))

        assert words(translate(question.question, language)) in block
        for member in question:
            one = member.answer

            assert f" {one.name} :" in block or f" {one.name}: " in block
            assert all(words(translate(said, language)) in block for said in (one.label, one.holders))
            assert translate(one.standing.label, language) in block
        assert block.endswith(
            " ".join([translate("Demandée par", language), *asking(question)])
            if asking(question)
            else translate("aucune règle pour l’instant", language)
        )

    @EACH_QUESTION
    def test_what_is_recommended_and_what_is_tried_by_default(self, question, language):
        block = block_of(question, render_readings(language=language))
        tried = ", ".join(member.answer.name for member in question.tried())

        assert block.count({"fr": "; recommandé", "en": "; recommended"}[language.value]) == 1
        assert f"{translate('D’office', language)} {tried} {translate('Demandée par', language)}" in block

    def test_every_question_in_its_order_after_the_introduction(self, language):
        blocks = render_readings(language=language).split("\n\n")[1:]

        assert [block.partition("]")[0] for block in blocks] == [f"[{one.letter}, {one.id}" for one in READINGS]

    def test_what_is_pinned_is_told_where_it_is_asked(self, language):
        text = render_readings((PIN, evolve(PIN, by="comité")), language)
        decided = {
            "fr": "Décision : direction juridique, le 1er mars 2026",
            "en": "Decision: direction juridique, on 1",
        }

        assert f"clear. {decided[language.value]}" in block_of(TenDays, text)
        assert "comité" in block_of(TenDays, text)
        assert text.count("bilanlib.toml") == 2

    def test_a_question_that_no_rule_asks_yet(self, language, monkeypatch):
        monkeypatch.setattr(readings_page, "READINGS", (Unasked,))
        block = block_of(Unasked, render_readings(language=language))

        assert " two, one " in block
        assert block.endswith(
            f"{translate('Demandée par', language)} {translate('aucune règle pour l’instant', language)}"
        )

    def test_lines_are_short_and_end_with_a_letter(self, language):
        lines = render_readings((PIN,), language).splitlines()

        assert max(map(len, lines)) <= WIDTH
        assert [line for line in lines if line != line.rstrip()] == []


class TestData:
    """The questions for programs."""

    @EACH_LANGUAGE
    def test_json_can_hold_them(self, language):
        data = readings_to_data((PIN,), language)

        assert json.loads(json.dumps(data)) == data
        assert [one["id"] for one in data] == [question.id for question in READINGS]

    @EACH_QUESTION
    def test_of_a_question(self, question):
        data = next(one for one in readings_to_data((PIN,)) if one["letter"] == question.letter)

        assert words(data["question"]) == words(question.question)
        assert data["asked_by"] == asking(question)
        assert data["pins"] == ([pin_to_data(PIN)] if question is TenDays else [])
        for told, member in zip(data["answers"], question, strict=True):
            one = member.answer

            assert (told["name"], told["standing"], told["recommended"]) == (
                one.name,
                one.standing.value,
                one.is_recommended,
            )
            assert (words(told["label"]), words(told["holders"])) == (words(one.label), words(one.holders))
            assert told["tried"] is (one.standing is not Standing.REMOTE)

    def test_a_question_that_no_rule_asks_yet(self, monkeypatch):
        monkeypatch.setattr(readings_page, "READINGS", (Unasked,))
        (data,) = readings_to_data()

        assert (data["asked_by"], data["pins"]) == ([], [])

    def test_the_language_is_french_unless_told(self):
        assert readings_to_data() == readings_to_data(language="fr") != readings_to_data(language="en")
        assert render_readings() == render_readings(language="fr") != render_readings(language="en")
