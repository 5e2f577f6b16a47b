from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib.errors import InvalidValueError
from bilanlib.periods.span import NOTHING, UNBOUNDED, Span

MINUTE = timedelta(minutes=1)


def hours(number):
    return timedelta(hours=number)


class TestBounds:
    """A lower bound, and an upper one if it is known."""

    @pytest.mark.parametrize("hi", [24, 25])
    def test_the_upper_bound_lies_at_the_lower_one_or_above(self, hi):
        assert Span(hours(24), hours(hi)).hi == hours(hi)

    def test_an_upper_bound_under_the_lower_one_is_refused(self):
        with pytest.raises(InvalidValueError) as caught:
            Span(hours(2), hours(1))

        assert str(caught.value) == "Span.hi is 1:00:00, not lo (2:00:00) or more"

    def test_a_negative_lower_bound_is_refused(self):
        with pytest.raises(InvalidValueError, match=r"^Span\.lo is .*, not zero or more$"):
            Span(-MINUTE)

    def test_zero_is_a_lower_bound(self):
        assert Span(hours(0), hours(0)) == NOTHING

    def test_without_bounds_it_is_zero_or_more(self):
        assert Span() == UNBOUNDED
        assert (UNBOUNDED.lo, UNBOUNDED.hi) == (timedelta(), None)


class TestExact:
    """Durations that are known."""

    def test_both_bounds_are_the_duration(self):
        span = Span.exactly(hours(24))

        assert (span.lo, span.hi) == (hours(24), hours(24))

    @pytest.mark.parametrize(
        ("span", "is_exact"),
        [
            (Span.exactly(hours(24)), True),
            (NOTHING, True),
            (Span(hours(24), hours(24) + MINUTE), False),
            (Span(hours(24)), False),
            (UNBOUNDED, False),
        ],
    )
    def test_only_one_duration_lies_in_an_exact_span(self, span, is_exact):
        assert span.is_exact is is_exact


class TestAddition:
    """Two durations, one after the other."""

    @pytest.mark.parametrize(
        ("one", "other", "both"),
        [
            (Span.exactly(hours(2)), Span.exactly(hours(18)), Span.exactly(hours(20))),
            (Span(hours(1), hours(2)), Span(hours(3), hours(5)), Span(hours(4), hours(7))),
            (Span(hours(17)), Span.exactly(hours(7)), Span(hours(24))),
            (Span.exactly(hours(17)), Span(hours(7)), Span(hours(24))),
            (UNBOUNDED, UNBOUNDED, UNBOUNDED),
            (NOTHING, Span(hours(17), hours(24)), Span(hours(17), hours(24))),
        ],
    )
    def test_bounds_add_and_an_unknown_bound_stays_unknown(self, one, other, both):
        assert one + other == both

    @settings(deadline=None)
    @given(*[st.tuples(*[st.integers(0, 100)] * 3)] * 2)
    def test_durations_within_two_spans_add_to_one_within_their_sum(self, one, other):
        (first_lo, first, first_hi), (second_lo, second, second_hi) = sorted(one), sorted(other)
        both = Span(hours(first_lo), hours(first_hi)) + Span(hours(second_lo), hours(second_hi))

        assert both.hi is not None
        assert both.lo <= hours(first + second) <= both.hi
