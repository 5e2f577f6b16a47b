"""Hours that are stated beside the sessions, broken down by phase, by kind or by both."""

from collections.abc import Iterable

from attrs import frozen

from bilanlib.calculators.stretches import Cell, Stretch, hours_in, of_total
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Phase, SessionKind, Stage
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import NOTHING, UNBOUNDED, Span


@frozen(eq=False)
class Breakdown:
    """Totals of one stage that break the hours down in one way; what a complete one does not list has no hours.

    Attributes:
        stage: What the totals speak of.
        by: The words they are broken down by: phases, kinds, or both.
        parts: The hours of each total.
        is_complete: Whether every total of the case has a stage; else one of another stage may belong here.
    """

    stage: Maybe[Stage]
    by: frozenset[type[Phase | SessionKind]]
    parts: tuple[Stretch, ...]
    is_complete: bool

    def speaks_of(self, word: Phase | SessionKind, cells: frozenset[Cell]) -> bool:
        """Whether it says how many hours a phase, or a kind, has.

        It says so of every part of the action, listed or not. Hours before and after the action are stated anywhere:
        it speaks of those that it lists.
        """
        if any(phase in OUTSIDE_KINDS for phase, _ in cells):
            return any(part.cells <= cells for part in self.parts)
        return type(word) in self.by

    def hours_in(self, cells: frozenset[Cell]) -> Span:
        """How many hours it states for some cells."""
        return hours_in(self.parts, cells) + (NOTHING if self.is_complete else UNBOUNDED)


def breakdowns_of(totals: Iterable[HourTotal]) -> tuple[Breakdown, ...]:
    """Each breakdown among some totals. One whose stage nobody told stands alone: it may be of any stage."""
    told = tuple(totals)
    is_complete = all(total.stage is not UNKNOWN for total in told)
    groups: dict[tuple[object, frozenset[type[Phase | SessionKind]]], list[HourTotal]] = {}
    for place, total in enumerate(told):
        by = frozenset(type(word) for word in (total.phase, total.kind) if word is not None)
        if by:
            groups.setdefault((place if total.stage is UNKNOWN else total.stage, by), []).append(total)
    return tuple(
        Breakdown(group[0].stage, by, tuple(of_total(total) for total in group), is_complete)
        for (_, by), group in groups.items()
    )
