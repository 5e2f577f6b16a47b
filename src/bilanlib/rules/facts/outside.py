"""Facts about the interviews before and after the action."""

from collections.abc import Callable
from datetime import date, timedelta

from attrs import frozen

from bilanlib.engine.fact import Fact, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Modality, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.sessions import ASK_SESSIONS


@frozen
class PriorInterview:
    """An interview before the action.

    Attributes:
        day: When; None for one that has no day yet.
        duration: How long.
    """

    day: date | None
    duration: timedelta


@frozen
class FollowUpInterview:
    """An interview after the action.

    Attributes:
        place: Its place among the sessions.
        modality: How people meet.
    """

    place: int
    modality: Modality


def _is_of(session: Session, kind: SessionKind, phase: Phase) -> Maybe[bool]:
    """Whether a session lies before (or after) the action: its kind says so, or its phase."""
    if session.kind is kind or session.phase is phase:
        return True
    return UNKNOWN if session.kind is UNKNOWN or session.phase is UNKNOWN else False


def _matters(kind: SessionKind, phase: Phase) -> Callable[[Session, str], bool]:
    def may_matter(session: Session, part: str) -> bool:
        is_one = _is_of(session, kind, phase)
        return (
            session.status is not SessionStatus.CANCELLED
            and is_one is not False
            and not (is_one is True and part in {"kind", "phase"})
        )

    return may_matter


def _priors(case: Bilan) -> Maybe[tuple[PriorInterview, ...]]:
    if case.sessions is UNKNOWN:
        return UNKNOWN
    found: list[PriorInterview] = []
    for one in case.sessions:
        is_prior = _is_of(one, SessionKind.PRIOR_INTERVIEW, Phase.PRIOR)
        if is_prior is False or one.status is SessionStatus.CANCELLED:
            continue
        if is_prior is UNKNOWN or one.status is UNKNOWN or one.day is UNKNOWN or one.duration is UNKNOWN:
            return UNKNOWN
        found.append(PriorInterview(one.day, one.duration))
    return tuple(found)


PRIOR_INTERVIEWS: Fact[tuple[PriorInterview, ...]] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    _priors,
    ("status", "kind", "phase", "day", "duration"),
    among=_matters(SessionKind.PRIOR_INTERVIEW, Phase.PRIOR),
)
"""Interviews before the action."""


def _follow_ups(case: Bilan) -> Maybe[tuple[FollowUpInterview, ...]]:
    if case.sessions is UNKNOWN:
        return UNKNOWN
    found: list[FollowUpInterview] = []
    for place, one in enumerate(case.sessions):
        is_follow_up = _is_of(one, SessionKind.FOLLOW_UP, Phase.FOLLOW_UP)
        if is_follow_up is False or one.status is SessionStatus.CANCELLED:
            continue
        if is_follow_up is UNKNOWN or one.status is UNKNOWN or one.modality is UNKNOWN:
            return UNKNOWN
        found.append(FollowUpInterview(place, one.modality))
    return tuple(found)


FOLLOW_UP_INTERVIEWS: Fact[tuple[FollowUpInterview, ...]] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    _follow_ups,
    ("status", "kind", "phase", "modality"),
    among=_matters(SessionKind.FOLLOW_UP, Phase.FOLLOW_UP),
)
"""Interviews after the action."""
