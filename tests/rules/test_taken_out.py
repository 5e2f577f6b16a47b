"""Told less, each data case keeps its verdict or becomes open."""

import pytest

from bilanlib.answers.verdict import Verdict
from kit import RULES, data_cases, without

ALL = data_cases()
IDS = [f"{one.rule}/{one.name}" for one in ALL]


@pytest.mark.parametrize("one", ALL, ids=IDS)
def test_a_fact_taken_out_leaves_the_verdict_equal_or_open(one):
    asked = RULES[one.rule].questions()
    verdicts = {path: one.judge(without(one.data["case"], path)).verdict for path in asked}

    # Facts that contradict each other: taking one of them away hides the contradiction.
    is_contradiction = bool({"sources-disagree", "refusal-not-recorded"}.intersection(one.judge().codes))
    allowed = {one.judge().verdict, Verdict.OPEN}
    assert is_contradiction or set(verdicts.values()) <= allowed, verdicts


# What hours, phases and sessions hang on, and how little of them may be told.
OF_A_COURSE = (
    {},
    {"sessions": []},
    {"totals": []},
    {"sessions": [], "totals": []},
    {"sessions": [{}]},
    {"sessions": [{}], "totals": []},
    {"sessions": [], "totals": [{}]},
    {"phases": []},
)


# The last case of each rule passes, or nearly: of the others little more is asked.
LAST_CASES = {one.rule: one for one in ALL}


@pytest.mark.parametrize("one", LAST_CASES.values(), ids=LAST_CASES)
def test_what_is_missing_is_something_that_the_rule_may_ask(one):
    without_course = {
        key: told for key, told in one.data["case"].items() if key not in {"sessions", "totals", "phases"}
    }
    kind = one.data["case"]["kind"]
    told = [course for course in OF_A_COURSE if fits(course, kind)]
    missing = {path for course in told for path in one.judge(without_course | course).missing}

    assert all(RULES[one.rule].question_about(path) for path in missing)


def fits(course, kind):
    """Bilans have sessions, and offers have phases."""
    return "phases" not in course if kind == "bilan" else "sessions" not in course
