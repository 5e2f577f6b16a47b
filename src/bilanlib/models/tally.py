"""Hours within bounds: those of sessions, and those that somebody states."""

from collections.abc import Iterable
from datetime import timedelta

from attrs import define, field

from bilanlib.models.alike import Sort
from bilanlib.models.session_kinds import ACTION_KINDS, ALL_KINDS, OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span


@define
class Hours:
    """Hours of sessions.

    Attributes:
        sure: Hours of each kind that surely take place; under None those of the action whose kind nobody told.
        unsure: The same, of sessions of which nobody told whether they are cancelled.
        unbounded: Kinds with a session whose duration nobody told.
        unplaced: Sessions of which nobody told the phase: they may lie before or after the action.
    """

    sure: dict[SessionKind | None, timedelta]
    unsure: dict[SessionKind | None, timedelta]
    unbounded: set[SessionKind | None]
    unplaced: list[tuple[Maybe[SessionKind], Span]]

    @property
    def at_most(self) -> timedelta | None:
        """All hours together; None where the duration or the place of a session is not told."""
        if self.unbounded or self.unplaced:
            return None
        hours = sum(self.sure.values(), ZERO)
        return sum(self.unsure.values(), hours) if self.unsure else hours

    def doubt(self, sort: Sort, duration: Maybe[timedelta]) -> None:
        """Take in a session of which something is not told."""
        if sort.is_unplaced:
            longest = UNBOUNDED if duration is UNKNOWN else Span(duration if sort.is_kept else ZERO, duration)
            self.unplaced.append((sort.told, longest))
        elif duration is UNKNOWN:
            self.unbounded.add(sort.kind)
        else:
            self.unsure[sort.kind] = self.unsure.get(sort.kind, ZERO) + duration

    def of(self, kinds: frozenset[SessionKind]) -> Span:
        """Hours of those kinds, within bounds."""
        # What is sure, and what may come on top of it.
        lo, more = ZERO, ZERO
        for kind, hours in self.sure.items():
            if kind in kinds or (kind is None and kinds >= ACTION_KINDS):
                lo += hours
            elif kind is None and kinds & ACTION_KINDS:
                more += hours
        for kind, hours in self.unsure.items():
            if kind in kinds or (kind is None and kinds & ACTION_KINDS):
                more += hours
        can_be = kinds | {None} if kinds & ACTION_KINDS else kinds
        placed = Span(lo, None if self.unbounded & can_be else lo + more)
        return placed + self._of_unplaced(kinds) if self.unplaced else placed

    def _of_unplaced(self, kinds: frozenset[SessionKind]) -> Span:
        takes_outside = bool(kinds - ACTION_KINDS)
        possible = [hours for kind, hours in self.unplaced if kind is UNKNOWN or kind in kinds or takes_outside]
        return total_of(hours if kinds >= ALL_KINDS else Span(ZERO, hours.hi) for hours in possible)


@define
class Totals:
    """What one stage states: of the whole, by phase, by kind."""

    whole: list[Span] = field(factory=list[Span])
    by_phase: dict[Phase, Span] = field(factory=dict[Phase, Span])
    by_kind: dict[SessionKind, Span] = field(factory=dict[SessionKind, Span])
    by_both: dict[tuple[Phase, SessionKind], Span] = field(factory=dict[tuple[Phase, SessionKind], Span])

    def add(self, total: HourTotal) -> None:
        """Take in one statement."""
        hours = UNBOUNDED if total.hours is UNKNOWN else total.hours
        if total.kind is not None and total.phase is not None:
            both = total.phase, OUTSIDE_KINDS.get(total.phase, total.kind)
            self.by_both[both] = self.by_both.get(both, NOTHING) + hours
        elif total.kind is not None:
            self.by_kind[total.kind] = self.by_kind.get(total.kind, NOTHING) + hours
        elif total.phase is not None:
            self.by_phase[total.phase] = self.by_phase.get(total.phase, NOTHING) + hours
        else:
            self.whole.append(hours)

    def of(self, kinds: frozenset[SessionKind], *, is_complete: bool) -> list[Span]:
        """Hours of those kinds according to each of the statements that stand side by side.

        Args:
            kinds: The kinds.
            is_complete: Whether every statement of this stage is known to be one; else a breakdown has no upper bound.
        """
        is_action = kinds >= ACTION_KINDS
        outside = self._outside(kinds, is_complete=is_complete)
        said = [_part(whole + outside, is_whole=is_action) for whole in self.whole]
        rest = NOTHING if is_complete else UNBOUNDED
        if self.by_phase:
            inside = total_of(hours for phase, hours in self.by_phase.items() if phase not in OUTSIDE_KINDS)
            said.append(_part(inside + rest, is_whole=is_action) + outside)
        if self.by_kind:
            said.append(total_of(hours for kind, hours in self.by_kind.items() if kind in kinds) + rest)
        if self.by_both:
            said.append(total_of(hours for (_, kind), hours in self.by_both.items() if kind in kinds) + rest)
        return said

    def _outside(self, kinds: frozenset[SessionKind], *, is_complete: bool) -> Span:
        wanted = [(phase, kind) for phase, kind in OUTSIDE_KINDS.items() if kind in kinds]
        if not wanted:
            return NOTHING
        if not is_complete or not (self.by_phase or self.by_kind or self.by_both):
            return UNBOUNDED
        return total_of(self._stated_outside(phase, kind) for phase, kind in wanted)

    def _stated_outside(self, phase: Phase, kind: SessionKind) -> Span:
        if phase in self.by_phase:
            return self.by_phase[phase]
        both = total_of(hours for (_, inner), hours in self.by_both.items() if inner is kind)
        return self.by_kind.get(kind, both)


def _part(span: Span, *, is_whole: bool) -> Span:
    return span if is_whole else Span(ZERO, span.hi)


def total_of(spans: Iterable[Span]) -> Span:
    """All of them together."""
    total = NOTHING
    for span in spans:
        total += span
    return total
