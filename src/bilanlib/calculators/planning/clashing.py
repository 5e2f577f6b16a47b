"""The smallest set of limits that cannot hold together."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, combinations

Names = frozenset[str]


def smallest_clash(names: Sequence[str], is_possible: Callable[[Names], bool]) -> tuple[str, ...]:
    """The fewest of some limits that cannot hold together, in their order; without any one of them they can.

    Every set that leaves room shows what is outside it: a clash holds one of those at least. So the smallest set that
    meets all that was shown is tried, and grown as far as there is room, until one leaves none. Among sets of one size
    the first in the order of the names is taken.

    Args:
        names: The limits; all together they leave no room.
        is_possible: Whether some of them leave room; fewer of them leave no less.
    """
    shown: list[Names] = []
    while is_possible(tried := _first_meeting(names, shown)):
        kept = tried
        for name in names:
            if is_possible(kept | {name}):
                kept |= {name}
        shown.append(frozenset(names) - kept)
    return tuple(name for name in names if name in tried)


def _first_meeting(names: Sequence[str], shown: Iterable[Names]) -> Names:
    """The first of the smallest sets that have something of each."""
    wanted = [*shown]
    sets = chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))
    return next(frozenset(one) for one in sets if all(not part.isdisjoint(one) for part in wanted))
