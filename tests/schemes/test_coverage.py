import csv
from pathlib import Path

import pytest

from bilanlib.engine.provision import ProvisionKind
from bilanlib.schemes.fr_private import FR_PRIVATE

VECTORS = Path(__file__).parents[1] / "vectors"
PROVISIONS = FR_PRIVATE.all_provisions()
RULES = {rule.id: rule for rule in FR_PRIVATE.all_rules()}


def rows(name):
    with (VECTORS / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


class TestSentences:
    """Every sentence of the articles is there, once, in the order of the text."""

    def test_each_paragraph_has_all_its_sentences(self):
        listed = [(one.article.number, one.alinea, one.sentence) for one in PROVISIONS]
        expected = {
            (row["article"], int(row["alinea"]), sentence)
            for row in rows("provisions.csv")
            for sentence in range(1, int(row["sentences"]) + 1)
        }

        assert len(listed) == len(set(listed))
        assert set(listed) == expected

    def test_each_article_is_read_from_its_beginning_to_its_end(self):
        by_article = {}
        for one in PROVISIONS:
            by_article.setdefault(one.article, []).append((one.alinea, one.sentence))

        assert all(places == sorted(places) for places in by_article.values())

    @pytest.mark.parametrize("one", PROVISIONS, ids=lambda one: f"{one.article.number}-{one.alinea}-{one.sentence}")
    def test_each_says_what_becomes_of_it(self, one):
        by = {
            ProvisionKind.RULE: one.rules,
            ProvisionKind.WHEN: one.rules,
            ProvisionKind.EFFECT: one.functions,
            ProvisionKind.HUMAN: one.duties,
            ProvisionKind.GAP: one.note,
        }

        assert by[one.kind]
        assert one.says.endswith(".")
        assert (one.kind is ProvisionKind.GAP) <= (not one.rules and not one.duties and not one.functions)


class TestRules:
    """Nothing that the scheme judges or leaves to people is without a sentence of the law."""

    def test_every_rule_answers_to_a_sentence(self):
        answering = {rule.id for one in PROVISIONS for rule in one.rules}

        assert answering == set(RULES)

    def test_every_duty_answers_to_a_sentence(self):
        answering = {duty for one in PROVISIONS for duty in one.duties}

        assert answering == {duty.id for duty in FR_PRIVATE.all_duties()}

    @pytest.mark.parametrize("row", rows("rows.csv"), ids=lambda row: row["rule"])
    def test_disputes_and_subjects_are_those_of_the_table(self, row):
        rule = RULES[row["rule"]]

        assert [question.letter for question in rule.disputes()] == row["readings"].split()
        assert sorted(subject.__name__.lower() for subject in rule.subjects) == row["subjects"].split()

    def test_every_rule_is_in_the_table(self):
        assert {row["rule"] for row in rows("rows.csv")} == set(RULES)
