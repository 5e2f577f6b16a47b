"""The strategies reach every verdict of every rule of the other schemes."""

import pytest

from bilanlib.schemes.catalogue import OURS
from spread_kit import drawn_for, each_rule, each_verdict, is_stuck

SCHEMES = tuple(name for name in OURS.ids if name != "fr-private")


@pytest.fixture(scope="module")
def seen():
    return drawn_for(SCHEMES)


@pytest.mark.parametrize(("scheme", "rule", "verdict"), each_verdict(SCHEMES))
def test_the_strategies_reach_every_verdict(seen, scheme, rule, verdict):
    assert seen[scheme, rule, verdict] > 0


@pytest.mark.parametrize(("scheme", "rule"), each_rule(SCHEMES))
def test_the_strategies_are_not_stuck_on_one_verdict(seen, scheme, rule):
    assert not is_stuck(seen, scheme, rule)
