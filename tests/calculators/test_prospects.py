import itertools

import pytest

from bilanlib.calculators.prospects import Prospect, prospect_of
from bilanlib.models.unknown import UNKNOWN

C, P, Q, X = Prospect
ANSWERS = list(itertools.product([True, False, UNKNOWN], [P, X]))


class TestProspect:
    """The worst of what the conditions leave."""

    @pytest.mark.parametrize(
        ("granted", "answers", "expected"),
        [
            (C, [], C),
            (C, [(True, X), (True, P)], C),
            (P, [(True, X)], P),
            (C, [(False, P)], P),
            (C, [(UNKNOWN, P)], Q),
            (P, [(UNKNOWN, X), (False, P)], Q),
            (C, [(UNKNOWN, X), (False, X)], X),
            (X, [(UNKNOWN, X)], X),
        ],
    )
    def test_the_worst_wins(self, granted, answers, expected):
        assert prospect_of(granted, answers) is expected

    @pytest.mark.parametrize("granted", Prospect)
    def test_told_less_nothing_becomes_certain_or_excluded(self, granted):
        for one, other in itertools.product(ANSWERS, repeat=2):
            before = prospect_of(granted, [one, other])
            after = prospect_of(granted, [(UNKNOWN, one[1]), other])

            assert after in {before, Q}
