"""How many hours of each kind each phase gets."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import product
from typing import TypeAlias

from bilanlib.calculators.planning.effects import Effect, HasPhase, HoursWithin
from bilanlib.calculators.planning.frame import Frame
from bilanlib.calculators.planning.linear import Sum, cheapest
from bilanlib.models.terms import Phase, SessionKind

Cell: TypeAlias = tuple[Phase, SessionKind]

_TICK = timedelta(microseconds=1)
# What a phase gets at least: an hour where that fits, otherwise less.
_LEAST = (timedelta(hours=1), timedelta(minutes=15), timedelta(seconds=1))
_PERSONAL = frozenset({SessionKind.INTERVIEW, SessionKind.TRIPARTITE})
# An hour less is worth more than any place of it.
_HOUR = 1000
_AWKWARD = {Phase.INVESTIGATION: 0, Phase.PROJECT_FORMALISATION: 2, Phase.PRELIMINARY: 3}
_MOST_AWKWARD = 4


def shared_hours(frame: Frame, effects: Iterable[Effect]) -> dict[Cell, timedelta] | None:
    """The fewest hours that keep within the bounds, by phase and kind; None where none do.

    What is left open goes where it is usual: interviews everywhere and above all in the investigation, tests and work
    alone in the investigation.
    """
    told = [*effects]
    cells = [*product(frame.phases, frame.kinds)]
    for least in _LEAST:
        found = cheapest([_cost(cell) for cell in cells], _sums(cells, told, least))
        if found is not None:
            hours = {cell: int(amount) * _TICK for cell, amount in zip(cells, found, strict=True)}
            return {cell: amount for cell, amount in hours.items() if amount}
    return None


def _cost(cell: Cell) -> int:
    phase, kind = cell
    if kind in _PERSONAL:
        return _HOUR + (phase is not Phase.INVESTIGATION)
    return _HOUR + _AWKWARD.get(phase, _MOST_AWKWARD)


def _sums(cells: Sequence[Cell], effects: Iterable[Effect], least: timedelta) -> list[Sum]:
    sums: list[Sum] = []
    for one in effects:
        if isinstance(one, HasPhase):
            sums.append(Sum(_places(cells, frozenset({one.phase}), frozenset(SessionKind)), least // _TICK))
        elif isinstance(one, HoursWithin):
            most = None if one.span.hi is None else one.span.hi // _TICK
            sums.append(Sum(_places(cells, one.phases, one.kinds), one.span.lo // _TICK, most))
    return sums


def _places(cells: Sequence[Cell], phases: frozenset[Phase], kinds: frozenset[SessionKind]) -> frozenset[int]:
    return frozenset(at for at, (phase, kind) in enumerate(cells) if phase in phases and kind in kinds)
