"""Ranges of hours held against one another."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.ranges import meet, stated_hours
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Phase, SessionKind, Stage
from bilanlib.periods.span import Span
from bilanlib.testing.scalars import spans


def hours(lo, hi=None):
    return Span(timedelta(hours=lo), None if hi is None else timedelta(hours=hi))


class TestMeet:
    """What lies within all of them."""

    @pytest.mark.parametrize(
        ("given_spans", "found"),
        [
            ([hours(17, 24), hours(24)], hours(24, 24)),
            ([hours(17, 24), hours(23)], hours(23, 24)),
            ([hours(17, 24), hours(25)], None),
            ([hours(17), hours(7)], hours(17)),
            ([], hours(0)),
        ],
    )
    def test_seventeen_and_seven_or_more_within_a_range_and_a_cap(self, given_spans, found):
        assert meet(given_spans) == found

    @given(st.lists(spans(), min_size=1, max_size=4), st.integers(0, 200))
    def test_a_duration_lies_in_it_if_and_only_if_it_lies_in_each(self, listed, quarters):
        duration = timedelta(minutes=15) * quarters
        found = meet(listed)

        assert (found is not None and inside(duration, found)) is all(inside(duration, one) for one in listed)


def inside(duration, span):
    return span.lo <= duration and (span.hi is None or duration <= span.hi)


class TestStatedHours:
    """What an offer states: the whole, and three ways to divide it."""

    def test_what_lies_outside_the_action_or_is_not_declared_is_left_out(self):
        one = Span.exactly(timedelta(hours=1))
        outside = [
            HourTotal(stage=Stage.DECLARED, hours=one, phase=Phase.PRIOR),
            HourTotal(stage=Stage.DECLARED, hours=one, kind=SessionKind.FOLLOW_UP),
            HourTotal(stage=Stage.PLANNED, hours=one),
            HourTotal(stage=Stage.DELIVERED, hours=one, kind=SessionKind.INTERVIEW),
        ]
        said = stated_hours(tuple(outside))

        assert (said.whole, said.breakdowns) == ((), ())

    def test_hours_of_a_kind_within_a_phase_are_a_breakdown_of_their_own(self):
        total = HourTotal(stage=Stage.DECLARED, hours=hours(2, 3), phase=Phase.CONCLUSION, kind=SessionKind.INTERVIEW)
        said = stated_hours((total, total))

        assert said.by_both == hours(4, 6)
        assert (said.by_phase, said.by_kind) == (None, None)

    @pytest.mark.parametrize("told", [{"phase": Phase.CONCLUSION}, {"kind": SessionKind.INTERVIEW}])
    def test_hours_of_a_phase_or_of_a_kind_are_no_breakdown_by_both(self, told):
        assert stated_hours((HourTotal(stage=Stage.DECLARED, hours=hours(2), **told),)).by_both is None

    def test_hours_that_nobody_told_are_any(self):
        assert stated_hours((HourTotal(stage=Stage.DECLARED),)).whole == (Span(),)
