import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.planning.clashing import smallest_clash

NAMES = "abcdef"
CLASHES = st.sets(st.frozensets(st.sampled_from(NAMES), min_size=1), min_size=1, max_size=4)


def clash_of(clashes):
    return smallest_clash(NAMES, lambda names: not any(one <= names for one in clashes))


class TestSmallestClash:
    """The fewest limits that cannot hold together."""

    @given(clashes=CLASHES)
    def test_no_clash_is_smaller(self, clashes):
        found = frozenset(clash_of(clashes))

        assert found in clashes
        assert len(found) == min(map(len, clashes))

    @pytest.mark.parametrize(
        ("clashes", "expected"),
        [
            ([{"c"}], ("c",)),
            ([{"e", "b"}, {"f", "a"}], ("a", "f")),
            ([{"a", "b", "c"}, {"d", "e"}], ("d", "e")),
            ([set()], ()),
        ],
    )
    def test_the_first_of_the_smallest_in_the_order_of_the_names(self, clashes, expected):
        assert clash_of([frozenset(one) for one in clashes]) == expected
