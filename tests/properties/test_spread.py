"""The strategies reach every verdict of every rule: what they never draw, no property holds of."""

from collections import Counter

import pytest
from hypothesis import given, settings

from bilanlib import Verdict, check
from bilanlib.schemes.catalogue import OURS
from bilanlib.testing.strategies import (
    apef_febi_bilans,
    apef_febi_programmes,
    bilans,
    fpe_bilans,
    incomplete_bilans,
    inside_bilans,
    programmes,
    promised_bilans,
    public_bilans,
)

RULES = [(scheme.id, rule) for scheme in OURS for rule in scheme.rules if rule.preview is None]
DRAWS = (
    (bilans(), 700),
    (incomplete_bilans(), 600),
    (programmes(), 700),
    (fpe_bilans(), 450),
    (inside_bilans(), 900),
    (public_bilans(), 900),
    (apef_febi_bilans(), 500),
    (apef_febi_programmes(), 300),
    (promised_bilans(), 900),
)
"""Strategies, and how often each is drawn from."""


ONLY_PINNED = {Verdict.FAIL}
ONLY_PINNED_RULES = {"fr.ct.R6313-4.group-sessions"}
"""Rules that fail only where a caller pins an answer that nobody serious holds."""


NEVER_FAILING = {"be.apef-febi.duree.parameter-tension"}
"""Rules that only say something: what they find is no breach."""


def expected(rule):
    """Verdicts that a rule can give; readings can disagree only where it has some."""
    is_disputed = any(len(question.tried()) > 1 for question in rule.disputes())
    unseen = ONLY_PINNED if rule.id in ONLY_PINNED_RULES | NEVER_FAILING else set()
    return set(Verdict) - unseen - (set() if is_disputed else {Verdict.REVIEW})


@pytest.fixture(scope="module")
def seen():
    """How often each rule of each scheme gave each verdict."""
    # Hypothesis also draws constants of the modules that are imported: a new test file changes the draws.
    counts = Counter()

    def count(drawn):
        report = check(drawn.case, at=drawn.at)
        counts.update((report.program.scheme.id, result.id, result.verdict) for result in report)

    for cases, number in DRAWS:
        settings(max_examples=number, derandomize=True, database=None)(given(cases)(count))()
    return counts


@pytest.mark.parametrize(
    ("scheme", "rule", "verdict"),
    [(scheme, rule.id, verdict) for scheme, rule in RULES for verdict in Verdict if verdict in expected(rule)],
)
def test_the_strategies_reach_every_verdict(seen, scheme, rule, verdict):
    assert seen[scheme, rule, verdict] > 0


@pytest.mark.parametrize(("scheme", "rule"), [(scheme, rule.id) for scheme, rule in RULES])
def test_the_strategies_are_not_stuck_on_one_verdict(seen, scheme, rule):
    counts = {verdict: seen[scheme, rule, verdict] for verdict in Verdict}

    assert max(counts.values()) < 0.95 * sum(counts.values())
