"""How long people meet: hours of sessions of some kinds held in some ways."""

from collections.abc import Iterable

from bilanlib.models.session_kinds import OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Modality, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import NOTHING, ZERO, Span


def hours_of_action(sessions: tuple[Session, ...]) -> Span:
    """Hours of all sessions of the action, within bounds; prior interviews and follow-up are left out."""
    return _sum((one, _in_action(one)) for one in sessions)


def hours_met(sessions: tuple[Session, ...], kinds: frozenset[SessionKind], ways: frozenset[Modality]) -> Span:
    """Hours of the sessions of the action that are of some kinds and held in some ways, within bounds.

    Args:
        sessions: The sessions; cancelled ones do not count, planned ones do.
        kinds: The kinds that count.
        ways: The modalities that count.
    """
    return _sum((one, _all(_in_action(one), _among(one.kind, kinds), _among(one.modality, ways))) for one in sessions)


def untold_of_meetings(sessions: tuple[Session, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    """Paths of those fields of the sessions that nobody told and that may decide how long people meet.

    Args:
        sessions: The sessions.
        names: The fields that matter.
    """
    found: list[str] = []
    for place, one in enumerate(sessions):
        if one.status is SessionStatus.CANCELLED or _in_action(one) is False:
            continue
        told: dict[str, object] = {
            "duration": one.duration,
            "status": one.status,
            "phase": one.phase,
            "kind": one.kind,
            "modality": one.modality,
        }
        found += [f"sessions[{place}].{name}" for name in names if told[name] is UNKNOWN]
    return tuple(found)


def _in_action(one: Session) -> Maybe[bool]:
    if one.kind is not UNKNOWN and one.kind in OUTSIDE:
        return False
    return UNKNOWN if one.phase is UNKNOWN else one.phase not in OUTSIDE_KINDS


def _among(told: Maybe[SessionKind | Modality], wanted: frozenset[SessionKind] | frozenset[Modality]) -> Maybe[bool]:
    return UNKNOWN if told is UNKNOWN else told in wanted


def _all(*held: Maybe[bool]) -> Maybe[bool]:
    if False in held:
        return False
    return UNKNOWN if UNKNOWN in held else True


def _sum(counted: Iterable[tuple[Session, Maybe[bool]]]) -> Span:
    total = NOTHING
    for one, counts in counted:
        if counts is False or one.status is SessionStatus.CANCELLED:
            continue
        is_sure = counts is True and one.status is not UNKNOWN
        hours = None if one.duration is UNKNOWN else one.duration
        total += Span(hours if is_sure and hours is not None else ZERO, hours)
    return total
