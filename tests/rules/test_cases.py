"""Every rule on its data cases."""

import re

import pytest

from kit import CASES, RULES, data_cases

ALL = data_cases()
IDS = [f"{one.rule}/{one.name}" for one in ALL]


def that_expect(key):
    """The cases that say a word about something which most leave open."""
    return [pytest.param(one, id=f"{one.rule}/{one.name}") for one in ALL if key in one.expected]


# Rules that only say something: what they find is no breach.
NEVER_FAILING = {"be.apef-febi.duree.parameter-tension"}


@pytest.mark.parametrize("one", ALL, ids=IDS)
def test_a_case_gets_the_verdict_and_the_codes_that_it_expects(one):
    result = one.report()[one.rule]

    assert result.verdict.value == one.expected["verdict"]
    assert set(one.expected["codes"]) <= set(result.codes)
    assert result.recommended.value == one.expected.get("recommended", result.recommended.value)


@pytest.mark.parametrize("one", [one for one in ALL if one.expected["verdict"] == "open"], ids=lambda one: one.name)
def test_what_is_missing_is_what_the_rule_has_a_question_about(one):
    asked = RULES[one.rule].questions()
    paths = [re.sub(r"\[\d+\]", "", path) for path in one.judge().missing]

    assert [path for path in paths if not any(path == known or path.startswith(f"{known}.") for known in asked)] == []


@pytest.mark.parametrize("one", that_expect("due_on"))
def test_a_case_says_until_when_something_can_be_done(one):
    due_on = one.judge().due_on

    assert (due_on and str(due_on)) == one.expected["due_on"]


@pytest.mark.parametrize("one", that_expect("asks"))
def test_a_case_raises_the_disputes_that_it_expects_and_no_other(one):
    asked = {question.id for leaf in one.judge().leaves for question, _ in leaf.choices}

    assert asked == set(one.expected["asks"])


@pytest.mark.parametrize("one", that_expect("where"))
def test_a_case_finds_what_is_wrong_where_it_is(one):
    assert [finding.where for finding in one.judge().findings] == one.expected["where"]


@pytest.mark.parametrize("one", that_expect("says"))
def test_a_case_says_the_sentences_that_it_expects(one):
    found = one.judge().findings

    assert set(one.expected["says"]) <= {str(said) for finding in found for said in (finding.message, finding.remedy)}


@pytest.mark.parametrize("one", ALL, ids=IDS)
def test_the_name_of_a_case_begins_with_its_verdict(one):
    assert one.name.startswith(one.expected["verdict"].replace("_", "-"))


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_every_rule_has_a_case_that_passes_and_one_that_does_not(rule_id):
    verdicts = {one.expected["verdict"] for one in ALL if one.rule == rule_id}

    assert {"pass", "review" if rule_id in NEVER_FAILING else "fail"} <= verdicts
    assert rule_id not in NEVER_FAILING or "fail" not in verdicts


def test_every_folder_of_cases_is_a_rule():
    assert {folder.name for folder in CASES.iterdir()} == set(RULES)
