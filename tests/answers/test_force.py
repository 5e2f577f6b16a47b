from itertools import product

import pytest

from bilanlib.answers.force import Force

STRONGEST_FIRST = [Force.LAW, Force.FUNDING, Force.SCHEME, Force.CONTRACT, Force.PRACTICE]


class TestReaches:
    """Whether one word is at least as strong as another."""

    @pytest.mark.parametrize(("ours", "threshold"), list(product(range(5), range(5))))
    def test_each_pair(self, ours, threshold):
        assert STRONGEST_FIRST[ours].reaches(STRONGEST_FIRST[threshold]) is (ours <= threshold)

    @pytest.mark.parametrize(
        ("force", "reaches"), [(Force.FUNDING, True), (Force.SCHEME, True), (Force.CONTRACT, False)]
    )
    def test_around_a_threshold(self, force, reaches):
        assert force.reaches(Force.SCHEME) is reaches


def test_names_for_machines_are_stable():
    assert [force.value for force in Force] == ["law", "funding", "scheme", "contract", "practice"]
