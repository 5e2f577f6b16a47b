"""The kit of strategies itself."""

from datetime import date

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from bilanlib import UNKNOWN, Bilan, Phase, check
from bilanlib.testing import strategies
from bilanlib.testing.anything import _of_class
from bilanlib.testing.belgian import workers
from bilanlib.testing.disputes import DISPUTES
from bilanlib.testing.lawful import lawful_cases
from bilanlib.testing.strategies import fact_paths, incomplete_bilans, told_less

CASES = [name for name in strategies.__all__ if name.endswith(("bilans", "programmes"))]
"""Strategies that draw cases."""


@given(drawn=incomplete_bilans())
def test_an_incomplete_bilan_lacks_something(drawn):
    assert isinstance(drawn.case, Bilan)
    assert any(value is UNKNOWN for value in vars_of(drawn.case)) or fact_paths(drawn.case)


def vars_of(case):
    return [getattr(case, name) for name in case.__slots__ if hasattr(case, name)]


def test_a_class_of_facts_without_a_strategy_is_named():
    with pytest.raises(TypeError, match="no strategy for"):
        _of_class(complex)


def test_a_belgian_bilan_may_be_held_from_its_conclusion_to_its_beginning():
    drawn = find(workers(), lambda one: phases_of(one.case)[:1] == [Phase.CONCLUSION])

    assert phases_of(drawn.case)[1:].count(Phase.CONCLUSION) == 0


def phases_of(case):
    return [one.phase for one in case.sessions or ()]


def test_of_a_case_that_tells_nothing_nothing_can_be_left_out():
    assert find(told_less(Bilan()), lambda _: True) == Bilan()


class TestDraws:
    """What every strategy of cases has in common."""

    @pytest.mark.parametrize("name", CASES)
    @settings(max_examples=30)
    @given(data=st.data())
    def test_a_case_can_be_judged_on_its_day(self, name, data):
        drawn = data.draw(getattr(strategies, name)())

        report = check(drawn.case, at=drawn.at)
        assert (report.results, report.not_covered) != ((), ())
        # Nobody looks at a case before the law that is encoded.
        assert drawn.at >= date(2019, 1, 1) or drawn.case.scheme == "fr-fpe"

    @pytest.mark.parametrize("breach", strategies.BREACHES, ids=lambda one: f"{one.rule}-{one.change.__name__}")
    @settings(max_examples=20)
    @given(data=st.data())
    def test_each_breach_says_what_it_breaks(self, breach, data):
        drawn = data.draw(strategies.unlawful_bilans([breach]))

        assert drawn.broken == {breach.rule}

    @pytest.mark.parametrize("change", DISPUTES, ids=lambda one: one.__name__)
    @settings(max_examples=20)
    @given(data=st.data())
    def test_each_dispute_leaves_a_case_that_can_be_judged(self, change, data):
        drawn = data.draw(disputed(change))

        assert check(drawn.case, at=drawn.at).results != ()


@st.composite
def disputed(draw, change):
    return change(draw, draw(lawful_cases(under_plan=True, is_over=True)))
