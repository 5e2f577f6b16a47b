from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.planning.linear import Sum, cheapest

BOUNDS = st.tuples(st.integers(0, 4), st.one_of(st.none(), st.integers(0, 4)))


@st.composite
def tables(draw):
    """Bounds on the rows, the columns and the whole of a table of two by two."""
    parts = ({0, 1}, {2, 3}, {0, 2}, {1, 3}, {0, 1, 2, 3})
    bounds = [(frozenset(part), draw(BOUNDS)) for part in parts if draw(st.booleans())]
    return [Sum(places, least, most) for places, (least, most) in bounds]


def cheapest_of_all(costs, sums):
    """The least cost, found by trying all amounts; None where none will do."""
    keeping = [amounts for amounts in product(range(5), repeat=4) if all(holds(one, amounts) for one in sums)]
    return min((cost_of(costs, amounts) for amounts in keeping), default=None)


def holds(one, amounts):
    total = sum(amounts[place] for place in one.places)
    return one.least <= total and (one.most is None or total <= one.most)


def cost_of(costs, amounts):
    return sum(cost * amount for cost, amount in zip(costs, amounts, strict=True))


class TestCheapest:
    """Amounts within bounds, at the least cost."""

    @given(costs=st.tuples(*[st.integers(0, 9)] * 4), sums=tables())
    def test_nothing_is_cheaper(self, costs, sums):
        found = cheapest(costs, sums)

        assert (None if found is None else cost_of(costs, found)) == cheapest_of_all(costs, sums)
        assert found is None or all(holds(one, found) for one in sums)

    def test_an_amount_may_be_no_whole_number(self):
        pairs = [Sum(frozenset(pair), 1) for pair in ((0, 1), (1, 2), (0, 2))]

        assert [float(amount) for amount in cheapest((1, 1, 1), pairs)] == [0.5, 0.5, 0.5]

    def test_each_sum_has_its_own_bound(self):
        parts = [Sum(frozenset({0}), 2), Sum(frozenset({1}), 3), Sum(frozenset({2}), 1)]

        assert cheapest((1, 1, 1), [*parts, Sum(frozenset({0, 1, 2}), 0, 6)]) == [2, 3, 1]
        assert cheapest((1, 1, 1), [*parts, Sum(frozenset({0, 1, 2}), 0, 5)]) is None

    def test_room_that_a_bound_leaves_costs_nothing(self):
        whole, beside = Sum(frozenset({0, 1}), 10), Sum(frozenset({1}), 0, 20)

        assert cheapest((1000, 1001), [whole, beside, beside]) == [10, 0]

    def test_bounds_that_cannot_hold_have_no_amounts(self):
        assert cheapest((1,), [Sum(frozenset({0}), 2), Sum(frozenset({0}), 0, 1)]) is None
