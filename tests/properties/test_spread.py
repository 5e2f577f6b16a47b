"""The strategies reach every verdict of each rule of the Code du travail: no property holds of what they never draw."""

import pytest

from spread_kit import drawn_for, each_rule, each_verdict, is_stuck

SCHEMES = ("fr-private",)


@pytest.fixture(scope="module")
def seen():
    return drawn_for(SCHEMES)


@pytest.mark.parametrize(("scheme", "rule", "verdict"), each_verdict(SCHEMES))
def test_the_strategies_reach_every_verdict(seen, scheme, rule, verdict):
    assert seen[scheme, rule, verdict] > 0


@pytest.mark.parametrize(("scheme", "rule"), each_rule(SCHEMES))
def test_the_strategies_are_not_stuck_on_one_verdict(seen, scheme, rule):
    assert not is_stuck(seen, scheme, rule)
