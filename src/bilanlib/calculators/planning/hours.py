"""How many hours of each kind each phase gets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import TypeAlias

from bilanlib.calculators.planning.effects import Effect, HasPhase, HoursWithin, Interviews
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


def shared_hours(frame: Frame, effects: Iterable[Effect]) -> Iterator[Mapping[Cell, timedelta]]:
    """The fewest hours that keep within the bounds, by phase and kind, in several ways; none where nothing does.

    What is left open goes where it is usual first: interviews everywhere and above all in the investigation, tests and
    work alone in the investigation. Then come ways that need fewer interviews, with all of them in one phase as far as
    that goes; and phases that are shorter.
    """
    told = tuple(one for one in effects if isinstance(one, (HasPhase, HoursWithin, Interviews)))
    ways = [(least, alone) for least in _LEAST for alone in (None, *frame.phases)]
    if _shared(frame, told, *ways[-1]) is None:
        return
    seen: list[Mapping[Cell, timedelta]] = []
    for least, alone in ways:
        found = _shared(frame, told, least, alone)
        if found is not None and found not in seen:
            seen.append(found)
            yield found


# Looking for what clashes asks for the same hours again and again, on other days.
@lru_cache(maxsize=1024)
def _shared(
    frame: Frame, effects: tuple[HasPhase | HoursWithin | Interviews, ...], least: timedelta, alone: Phase | None
) -> Mapping[Cell, timedelta] | None:
    cells = [*product(frame.phases, frame.kinds)]
    costs = [_cost(cell) if alone is None else _cost_beside(cell, alone) for cell in cells]
    # Without any session there is no bilan, whatever is asked.
    some = Sum(frozenset(range(len(cells))), least // _TICK)
    found = cheapest(costs, [some, *(_sum(cells, one, least) for one in effects)])
    if found is None:
        return None
    hours = {cell: int(amount) * _TICK for cell, amount in zip(cells, found, strict=True)}
    return MappingProxyType({cell: amount for cell, amount in hours.items() if amount})


def _cost(cell: Cell) -> int:
    phase, kind = cell
    if kind in _PERSONAL:
        return _HOUR + (phase is not Phase.INVESTIGATION)
    return _HOUR + _AWKWARD.get(phase, _MOST_AWKWARD)


def _cost_beside(cell: Cell, alone: Phase) -> int:
    phase, kind = cell
    return _HOUR + (kind is SessionKind.INTERVIEW and phase is not alone)


def _sum(cells: Sequence[Cell], effect: HasPhase | HoursWithin | Interviews, least: timedelta) -> Sum:
    if isinstance(effect, HasPhase):
        return Sum(_places(cells, frozenset({effect.phase}), frozenset(SessionKind)), least // _TICK)
    if isinstance(effect, Interviews):
        spoken = _places(cells, frozenset(Phase), frozenset({SessionKind.INTERVIEW}))
        return Sum(spoken, least // _TICK if effect.least else 0)
    most = None if effect.span.hi is None else effect.span.hi // _TICK
    return Sum(_places(cells, effect.phases, effect.kinds), effect.span.lo // _TICK, most)


def _places(cells: Sequence[Cell], phases: frozenset[Phase], kinds: frozenset[SessionKind]) -> frozenset[int]:
    return frozenset(at for at, (phase, kind) in enumerate(cells) if phase in phases and kind in kinds)
