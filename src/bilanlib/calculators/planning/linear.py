"""Amounts of which certain sums lie within bounds, at the least cost: the simplex method in exact arithmetic."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from attrs import define, frozen

Number: TypeAlias = int | Fraction

# More than any saving on the costs can be worth: a sum is never missed to save cost.
_MISSED = 10**9


@frozen
class Sum:
    """Some amounts together lie within bounds.

    Attributes:
        places: Which amounts.
        least: At least so much.
        most: At most so much; None where no bound is set.
    """

    places: frozenset[int]
    least: int
    most: int | None = None


def cheapest(costs: Sequence[int], sums: Sequence[Sum]) -> list[Number] | None:
    """Amounts of zero or more with those sums, at the least total cost; None where there are none.

    The same arguments give the same amounts (Bland's rule), and it always ends.

    Args:
        costs: Cost of a unit of each amount, zero or more.
        sums: What must hold.
    """
    table = _table(costs, sums)
    table.improve()
    found = dict(zip(table.basis, (row[-1] for row in table.rows), strict=True))
    if any(amount and table.costs[place] == _MISSED for place, amount in found.items()):
        return None
    return [found.get(place, 0) for place in range(len(costs))]


@define
class _Table:
    rows: list[list[Number]]
    basis: list[int]
    costs: list[int]

    def improve(self) -> None:
        """Enter what lowers the cost, the first one first, until nothing does."""
        while (column := self._entering()) is not None:
            # Costs are never negative, so no column can grow without end: some row stops it.
            ratios = [
                (row[-1] / row[column], self.basis[at], at) for at, row in enumerate(self.rows) if row[column] > 0
            ]
            self._enter(min(ratios)[2], column)

    def _entering(self) -> int | None:
        prices = [self.costs[place] for place in self.basis]
        for column, cost in enumerate(self.costs):
            if cost < sum(price * row[column] for price, row in zip(prices, self.rows, strict=True) if row[column]):
                return column
        return None

    def _enter(self, at: int, column: int) -> None:
        chosen: list[Number] = self.rows[at]
        pivot = chosen[column]
        if pivot != 1:
            # Sums that contain or avoid one another, as those of phases and of kinds do, never come here.
            chosen = [Fraction(value) / pivot for value in chosen]
        for place, row in enumerate(self.rows):
            factor = row[column]
            if place != at and factor:
                self.rows[place] = [value - factor * one for value, one in zip(row, chosen, strict=True)]
        self.rows[at] = chosen
        self.basis[at] = column


def _table(costs: Sequence[int], sums: Sequence[Sum]) -> _Table:
    """One row per bound, with its slack; a lower bound begins as missed."""
    bounds = [(one.places, one.least, True) for one in sums if one.least]
    bounds += [(one.places, one.most, False) for one in sums if one.most is not None]
    lower = sum(is_least for _, _, is_least in bounds)
    width = len(costs) + len(bounds) + lower
    rows: list[list[Number]] = []
    basis: list[int] = []
    for at, (places, bound, is_least) in enumerate(bounds):
        row: list[Number] = [int(place in places) for place in range(len(costs))]
        row += [0] * (width - len(row))
        row[len(costs) + at] = -1
        # Lower bounds come first, so that their place among them is their place among all. Of an upper bound, the slack
        # itself is in the basis.
        basis.append(len(costs) + len(bounds) + at if is_least else len(costs) + at)
        row[basis[-1]] = 1
        rows.append([*row, bound])
    return _Table(rows, basis, [*costs, *[0] * len(bounds), *[_MISSED] * lower])
