"""Which facts about hours, phases and days are not told, as exactly as the case allows."""

from collections.abc import Callable
from datetime import date
from enum import Enum

from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.session_kinds import OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject


class Stretch(Enum):
    """A part of the bilan of which rules want the first or the last day."""

    ACTION = "action"
    CONCLUSION = "conclusion"
    FOLLOW_UP = "follow-up"


def untold_days(case: Bilan, stretch: Stretch, pick: Callable[[list[date]], date]) -> tuple[str, ...]:
    """What must be told before the first or the last day (`min`, `max`) of a stretch is sure.

    Returns:
        The paths; empty where all is told and the day is still not sure: a session has no day yet.
    """
    if case.sessions is UNKNOWN:
        return ("sessions",)
    sure = [day for one in case.sessions if (day := _sure_day(one, stretch)) is not None]
    edge = pick(sure) if sure else None
    possible = [(place, one) for place, one in enumerate(case.sessions) if _may_belong(one, stretch)]
    doubtful = [(place, one) for place, one in possible if _may_move(one.day, edge, pick)]
    found = [path for place, one in doubtful for path in _lacks(place, one, ("day", "status", "phase", "kind"))]
    if case.totals is UNKNOWN and not any(_may_belong(one, Stretch.ACTION) for one in case.sessions):
        # Where no session of the action is listed, hours may be stated for it; that there are none must be told.
        found.append("totals")
    return tuple(found)


def untold_plan(case: Subject) -> tuple[str, ...]:
    """What must be told before it is sure whether an action is planned."""
    return untold_sessions(case, ("status", "phase", "kind"), is_action=True) + _untold_totals(case, ("hours",))


def untold_phases(case: Subject) -> tuple[str, ...]:
    """What must be told before it is sure which phases there are."""
    if isinstance(case, Programme):
        return (("phases",) if case.phases is UNKNOWN else ()) + _untold_totals(case, ("hours",))
    listed = () if case.sessions is UNKNOWN else case.sessions
    if any(_may_belong(one, Stretch.ACTION) for one in listed):
        return untold_sessions(case, ("status", "phase", "kind"))
    return untold_sessions(case, ()) + _untold_totals(case, ("hours",))


def untold_hours(case: Subject) -> tuple[str, ...]:
    """What must be told before the hours are sure."""
    parts = ("duration", "status", "phase", "kind")
    return untold_sessions(case, parts) + _untold_totals(case, ("stage", "hours"))


def untold_sessions(case: Subject, names: tuple[str, ...], *, is_action: bool = False) -> tuple[str, ...]:
    """Which of those fields of the sessions are not told, and matter.

    Args:
        case: The case; an offer has no sessions.
        names: The fields.
        is_action: Whether only sessions of the action are meant.
    """
    if isinstance(case, Programme):
        return ()
    if case.sessions is UNKNOWN:
        return ("sessions",)
    kept = [(place, one) for place, one in enumerate(case.sessions) if one.status is not SessionStatus.CANCELLED]
    wanted = [(place, one) for place, one in kept if not is_action or _may_belong(one, Stretch.ACTION)]
    return tuple(path for place, one in wanted for path in _lacks(place, one, names))


def _untold_totals(case: Subject, names: tuple[str, ...]) -> tuple[str, ...]:
    totals: Maybe[tuple[HourTotal, ...]] = case.totals
    if totals is UNKNOWN:
        return ("totals",)
    told = [(f"totals[{place}]", {"stage": one.stage, "hours": one.hours}) for place, one in enumerate(totals)]
    return tuple(f"{where}.{name}" for where, one in told for name in names if one[name] is UNKNOWN)


def _lacks(place: int, session: Session, names: tuple[str, ...]) -> list[str]:
    told: dict[str, object] = {
        "day": session.day,
        "duration": session.duration,
        "status": session.status,
        "phase": session.phase,
        "kind": session.kind,
    }
    if _outside(session) is not None:
        # What lies before or after the action does so whatever else is told of it.
        told |= {"phase": None, "kind": None}
    elif session.phase is not UNKNOWN and "duration" not in names:
        # The kind alone says that a session lies outside; once its phase is told, only hours depend on it.
        told["kind"] = None
    return [f"sessions[{place}].{name}" for name in names if told[name] is UNKNOWN]


def _outside(session: Session) -> SessionKind | None:
    """The kind of a session that surely lies before or after the action; None for any other."""
    if session.kind is not UNKNOWN and session.kind in OUTSIDE:
        return session.kind
    return None if session.phase is UNKNOWN else OUTSIDE_KINDS.get(session.phase)


def _may_belong(session: Session, stretch: Stretch) -> bool:
    if session.status is SessionStatus.CANCELLED:
        return False
    outside = _outside(session)
    if outside is not None:
        return stretch is Stretch.FOLLOW_UP and outside is SessionKind.FOLLOW_UP
    return session.phase is UNKNOWN or _is_phase_of(session.phase, stretch)


def _is_phase_of(phase: Phase, stretch: Stretch) -> bool:
    return stretch is Stretch.ACTION or (stretch is Stretch.CONCLUSION and phase is Phase.CONCLUSION)


def _sure_day(session: Session, stretch: Stretch) -> date | None:
    """The day of a session that surely belongs to a stretch; None where there is none."""
    is_sure = session.status is not UNKNOWN and (session.phase is not UNKNOWN or _outside(session) is not None)
    day = session.day
    return None if day is UNKNOWN or not is_sure or not _may_belong(session, stretch) else day


def _may_move(day: Maybe[date | None], edge: date | None, pick: Callable[[list[date]], date]) -> bool:
    """Whether a session on that day could come before the first, or after the last, of the sure days."""
    if edge is None or day is UNKNOWN:
        return True
    # What has no day yet comes after what has one.
    return pick is max if day is None else pick([day, edge]) != edge
