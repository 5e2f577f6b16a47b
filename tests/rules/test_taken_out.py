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
