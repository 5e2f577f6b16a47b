import json
import re
from collections.abc import Mapping
from datetime import date

import pytest

from bilanlib import Bilan, check
from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.parameters.parameter import Parameter
from bilanlib.render.parts import citation_to_dict
from bilanlib.render.rule_page import render_rule, render_rules, rules_to_data
from bilanlib.schemes.catalogue import OURS

RULES = {rule.id: rule for scheme in OURS for rule in scheme.all_rules()}
EACH_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
EACH_SCHEME = pytest.mark.parametrize("scheme", tuple(OURS), ids=[scheme.id for scheme in OURS])
EACH_LANGUAGE = pytest.mark.parametrize("language", Language)


def words(text):
    """The text on one line, with plain spaces."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


@EACH_RULE
@EACH_LANGUAGE
class TestPage:
    """Everything there is to know of a rule."""

    def test_it_begins_with_the_id_and_the_title(self, rule, language):
        assert words(render_rule(rule, language)).startswith(f"[{rule.id}] {words(translate(rule.title, language))}")

    def test_it_names_every_wording_and_its_address(self, rule, language):
        page = words(render_rule(rule, language))

        assert all(reference.article.citation in page for reference in rule.sources)
        assert all(reference.url in page for reference in rule.sources)

    def test_it_names_every_fact(self, rule, language):
        page = words(render_rule(rule, language))

        asked = {words(translate(ask.text, language)) for ask in rule.questions().values()}

        assert all(re.search(rf" {re.escape(path)}( ?:|,)", page) for path in rule.questions())
        assert all(question in page for question in asked)

    def test_it_asks_each_question_once(self, rule, language):
        page = words(render_rule(rule, language))
        asked = {words(translate(ask.text, language)) for ask in rule.questions().values()}

        assert all(page.count(f": {question}") == 1 for question in asked)

    def test_it_says_which_of_the_things_it_is_about(self, rule, language):
        page = words(render_rule(rule, language))
        label = {Language.FRENCH: "Concerne", Language.ENGLISH: "About"}[language]
        values = None if rule.about is None else rule.about.values
        told = [values.title] if isinstance(values, Parameter) else [one.label for one in values or ()]

        assert (f" {label} {rule.each.path if rule.each else ''}" in page) is (rule.about is not None)
        assert all(words(translate(one, language)) in page for one in told)

    def test_it_names_every_value_with_its_source(self, rule, language):
        page = words(render_rule(rule, language))

        for parameter in rule.uses:
            assert words(translate(parameter.title, language)) in page
            assert all(entry.source.citation in page for entry in parameter.values)

    def test_of_a_table_it_says_that_it_is_one(self, rule, language):
        page = words(render_rule(rule, language))
        tables = [entry for one in rule.uses for entry in one.values if isinstance(entry.value, Mapping)]
        said = {Language.FRENCH: "un tableau, mot par mot", Language.ENGLISH: "a table, word by word"}[language]

        assert page.count(said) == len(tables)

    def test_it_names_every_answer_to_every_dispute(self, rule, language):
        page = words(render_rule(rule, language))
        event = rule.governed_by.reading
        questions = [*rule.readings, *([event] if event is not None else [])]

        for question in questions:
            assert f"{question.letter} ({question.id})" in page
            for answer in question:
                assert words(translate(answer.answer.label, language)) in page

    def test_it_ends_with_what_to_do(self, rule, language):
        page = render_rule(rule, language)

        assert words(page).endswith(words(translate(rule.remedy, language)))
        assert page.endswith("\n")
        assert not page.endswith("\n\n")

    def test_no_line_ends_with_a_blank(self, rule, language):
        assert all(line == line.rstrip() for line in render_rule(rule, language).splitlines())

    def test_the_language_may_be_named(self, rule, language):
        assert render_rule(rule, language.value) == render_rule(rule, language)


@EACH_RULE
def test_a_page_is_in_french_unless_told(rule):
    assert render_rule(rule) == render_rule(rule, "fr")


def test_only_recommended_answers_are_marked():
    rule = RULES["fr.ct.R6313-8.acceptance"]
    page = words(render_rule(rule))
    recommended = [answer for question in rule.disputes() for answer in question if answer.answer.is_recommended]

    assert page.count("recommandé") == len(recommended)


@EACH_SCHEME
class TestList:
    """The rules of a scheme."""

    @EACH_LANGUAGE
    def test_text_names_every_rule_with_its_title(self, scheme, language):
        text = words(render_rules(scheme, language))

        assert text.startswith(f"{words(translate(scheme.title, language))} ({scheme.id})")
        for rule in scheme.all_rules():
            after = text.partition(f" {rule.id} ")[2]

            assert words(translate(rule.title, language)) in after
            assert words(translate(rule.force.label, language)) in after

    @EACH_LANGUAGE
    def test_data_names_every_rule(self, scheme, language):
        data = rules_to_data(scheme, language)

        assert data["scheme"] == scheme.id
        assert [one["id"] for one in data["rules"]] == [rule.id for rule in scheme.all_rules()]
        assert json.loads(json.dumps(data)) == data

    def test_data_of_a_rule(self, scheme):
        for one, rule in zip(rules_to_data(scheme)["rules"], scheme.all_rules(), strict=True):
            assert words(one["title"]) == words(rule.title)
            assert one["force"] == rule.force.value
            assert one["sources"] == [reference.citation for reference in rule.sources]
            assert one["preview"] == (rule.preview.id if rule.preview else None)

    def test_codes_do_not_change_with_the_language(self, scheme):
        french, english = (rules_to_data(scheme, language)["rules"] for language in Language)

        assert [{**one, "title": ""} for one in french] == [{**one, "title": ""} for one in english]

    def test_the_language_is_french_unless_told(self, scheme):
        assert render_rules(scheme) == render_rules(scheme, "fr")
        assert rules_to_data(scheme) == rules_to_data(scheme, "fr")


def test_a_document_without_a_date_gives_no_first_day():
    text = words(render_rule(RULES["fr.bpi.conclusion.total-hours"], "en"))

    assert "total duration of the three phases: 20 h (" in text
    assert "undated" in text
    assert "1900" not in text


def test_data_give_no_first_day_of_a_document_without_a_date():
    (first, *_) = check(Bilan(scheme="fr-bpi"), at=date(2026, 11, 21)).results

    assert {citation_to_dict(one)["since"] for one in first.references} == {None}
