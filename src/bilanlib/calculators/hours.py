"""How many hours of a bilan are used and planned, according to each source that speaks of them, and to all of them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, TypeVar

from attrs import frozen

from bilanlib.calculators.statements import Breakdown, breakdowns_of
from bilanlib.calculators.stretches import KEPT, Cell, Stretch, Use, cells_of, hours_in, of_session
from bilanlib.messages.terms import Term
from bilanlib.models.bilan import Bilan
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, SessionKind, Stage
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span

W = TypeVar("W", Phase, SessionKind)


class HourSource(Term):
    """Where hours are read from."""

    SESSIONS = "sessions", "les séances"
    DECLARED = "declared", "les totaux déclarés"
    PLANNED = "planned", "les totaux prévus"
    DELIVERED = "delivered", "les totaux réalisés"
    UNSTAGED = "unstaged", "des totaux dont personne n’a dit s’ils sont déclarés, prévus ou réalisés"


# What is delivered is told apart below: it says what is used.
_OF_STAGE: Final = {
    Stage.DECLARED: HourSource.DECLARED,
    Stage.PLANNED: HourSource.PLANNED,
}


@frozen
class Said:
    """What one source says of some hours.

    Attributes:
        source: Who says it.
        total: Used and planned ones together.
        used: Those held by the day; None where the source does not tell them apart.
        planned: Those still to come; None where the source does not tell them apart.
    """

    source: HourSource
    total: Span
    used: Span | None = None
    planned: Span | None = None


@frozen
class Hours:
    """What all sources together say of some hours.

    Attributes:
        used: Held by the day.
        planned: Still to come.
        total: Both together; told with tighter bounds than the two apart where it is not known which is which.
        said: What each source says.
        agree: Whether some number of hours is right by every source; if not, the bounds are the two that contradict
            each other.
    """

    used: Span
    planned: Span
    total: Span
    said: tuple[Said, ...]
    agree: bool


@frozen(eq=False)
class HourSheet:
    """All that is told of the hours of a case, as it stands on a day.

    Attributes:
        schedule: What follows from sessions and totals.
        sessions: The hours of each session; None where no session is listed.
        breakdowns: Hours stated by phase or by kind.
        is_offer: Whether it is an offer, none of whose hours are held.
    """

    schedule: Schedule
    sessions: tuple[Stretch, ...] | None
    breakdowns: tuple[Breakdown, ...]
    is_offer: bool

    def whole(self, kinds: frozenset[SessionKind]) -> Hours:
        """All hours of some kinds."""
        said = self._of_sessions(cells_of(Phase, kinds))
        is_complete = all(stage is not UNKNOWN for stage, _ in self.schedule.stated)
        for stage, totals in self.schedule.stated:
            said += [_of_stage(stage, span) for span in totals.of(kinds, is_complete=is_complete)]
        return self._joined(said)

    def by_phase(self, kinds: frozenset[SessionKind]) -> dict[Phase, Hours] | None:
        """Hours of some kinds in each phase that may have some; None where no source speaks of phases."""
        return self._parts((phase, cells_of((phase,), kinds)) for phase in Phase)

    def by_kind(self, kinds: frozenset[SessionKind]) -> dict[SessionKind, Hours] | None:
        """Hours of each of some kinds that may have some; None where no source speaks of kinds."""
        return self._parts((kind, cells_of(Phase, {kind})) for kind in SessionKind if kind in kinds)

    def _parts(self, parts: Iterable[tuple[W, frozenset[Cell]]]) -> dict[W, Hours] | None:
        spoken_of = {word: said for word, cells in parts if (said := self._of_part(word, cells))}
        found = {word: self._joined(said) for word, said in spoken_of.items()}
        return {word: hours for word, hours in found.items() if hours.total.hi != ZERO} if found else None

    def _of_part(self, word: Phase | SessionKind, cells: frozenset[Cell]) -> list[Said]:
        told = [one for one in self.breakdowns if one.speaks_of(word, cells)] if cells else []
        return self._of_sessions(cells) + [_of_stage(one.stage, one.hours_in(cells)) for one in told]

    def _of_sessions(self, cells: frozenset[Cell]) -> list[Said]:
        if self.sessions is None or not cells:
            return []
        used, planned = (hours_in(self.sessions, cells, frozenset({use})) for use in (Use.HELD, Use.PLANNED))
        return [Said(HourSource.SESSIONS, hours_in(self.sessions, cells, KEPT), used, planned)]

    def _joined(self, said: Sequence[Said]) -> Hours:
        total, total_agrees = _meet([one.total for one in said] or [UNBOUNDED])
        told = [NOTHING] if self.is_offer else [one.used for one in said if one.used is not None]
        used, used_agrees = _meet([Span(ZERO, total.hi), *told])
        rest = _rest(total, used)
        planned, planned_agrees = _meet([rest, *(one.planned for one in said if one.planned is not None)])
        return Hours(used, planned, total, tuple(said), agree=total_agrees and used_agrees and planned_agrees)


def sheet_of(case: Subject, at: date) -> HourSheet:
    """Read the hours of a case as they stand on a day.

    Totals have no day: what is stated as delivered is taken as delivered by that day.
    """
    totals = () if case.totals is UNKNOWN else case.totals
    return HourSheet(case.schedule, _sessions(case, at), breakdowns_of(totals), is_offer=not isinstance(case, Bilan))


def _sessions(case: Subject, at: date) -> tuple[Stretch, ...] | None:
    if not isinstance(case, Bilan) or case.sessions is UNKNOWN or case.schedule.tally is None:
        return None
    return tuple(of_session(one, at) for one in case.sessions)


def _of_stage(stage: Maybe[Stage], span: Span) -> Said:
    if stage is UNKNOWN:
        return Said(HourSource.UNSTAGED, Span(span.lo))
    if stage is Stage.DELIVERED:
        return Said(HourSource.DELIVERED, Span(span.lo), used=span)
    return Said(_OF_STAGE[stage], span)


def _meet(spans: Sequence[Span]) -> tuple[Span, bool]:
    """What holds by every span, and whether anything does; if nothing, from the least upper to the greatest lower."""
    lo = max(span.lo for span in spans)
    hi = min((span.hi for span in spans if span.hi is not None), default=None)
    return (Span(hi, lo), False) if hi is not None and hi < lo else (Span(lo, hi), True)


def _rest(total: Span, used: Span) -> Span:
    """What is left of a total once some of it is used."""
    lo = ZERO if used.hi is None else max(ZERO, total.lo - used.hi)
    return Span(lo, None if total.hi is None else max(lo, total.hi - used.lo))
