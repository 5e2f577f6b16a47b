"""Facts about sessions one by one: which phase, how long, when, how and with whom. Cancelled ones are left out."""

from datetime import date, timedelta

from bilanlib.engine.fact import Fact, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.session_kinds import ACTION_KINDS, OUTSIDE
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Modality, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.d6323_6 import MEETING_KINDS
from bilanlib.rules.facts.sessions import ASK_SESSIONS


def _kept(session: Session, _: str) -> bool:
    return session.status is not SessionStatus.CANCELLED


def _listed(case: Bilan) -> Maybe[tuple[tuple[int, Session], ...]]:
    """Sessions that are not cancelled, with their places; UNKNOWN if one may be."""
    if case.sessions is UNKNOWN:
        return UNKNOWN
    kept = tuple((place, one) for place, one in enumerate(case.sessions) if _kept(one, ""))
    return UNKNOWN if any(one.status is UNKNOWN for _, one in kept) else kept


def _hours_by_phase(case: Bilan) -> Maybe[dict[Phase, timedelta]]:
    kept = _listed(case)
    if kept is UNKNOWN:
        return UNKNOWN
    found: dict[Phase, timedelta] = {}
    for _, one in kept:
        if one.phase is UNKNOWN or one.duration is UNKNOWN:
            return UNKNOWN
        found[one.phase] = found.get(one.phase, timedelta()) + one.duration
    return found


PHASE_SUMS: Fact[dict[Phase, timedelta]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _hours_by_phase, ("status", "phase", "duration"), among=_kept
)
"""Hours of the sessions of each phase."""


def _days_by_phase(case: Bilan) -> Maybe[dict[Phase, tuple[date, ...]]]:
    kept = _listed(case)
    if kept is UNKNOWN:
        return UNKNOWN
    found: dict[Phase, tuple[date, ...]] = {}
    for _, one in kept:
        if one.phase is UNKNOWN or one.day is UNKNOWN:
            return UNKNOWN
        if one.day is not None:
            found[one.phase] = (*found.get(one.phase, ()), one.day)
    return found


PHASE_DAYS: Fact[dict[Phase, tuple[date, ...]]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _days_by_phase, ("status", "phase", "day"), among=_kept
)
"""Days of the sessions of each phase; what has no day yet is left out."""


def _kinds(case: Bilan) -> Maybe[tuple[SessionKind, ...]]:
    kept = _listed(case)
    if kept is UNKNOWN:
        return UNKNOWN
    kinds = [one.kind for _, one in kept]
    told = tuple(kind for kind in kinds if kind is not UNKNOWN)
    return told if len(told) == len(kinds) else UNKNOWN


SESSION_KINDS: Fact[tuple[SessionKind, ...]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _kinds, ("status", "kind"), among=_kept
)
"""The kind of each session."""


def _met_with(case: Bilan) -> Maybe[tuple[tuple[SessionKind, str | None], ...]]:
    kept = _listed(case)
    if kept is UNKNOWN:
        return UNKNOWN
    found: list[tuple[SessionKind, str | None]] = []
    for _, one in kept:
        if one.kind is UNKNOWN or one.counsellor is UNKNOWN:
            return UNKNOWN
        found.append((one.kind, one.counsellor))
    return tuple(found)


MET_WITH: Fact[tuple[tuple[SessionKind, str | None], ...]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _met_with, ("status", "kind", "counsellor"), among=_kept
)
"""Kind and counsellor of each session."""


def _meetings(case: Bilan) -> Maybe[tuple[tuple[int, SessionKind, Modality], ...]]:
    kept = _listed(case)
    if kept is UNKNOWN:
        return UNKNOWN
    found: list[tuple[int, SessionKind, Modality]] = []
    for place, one in kept:
        if one.kind is UNKNOWN or one.modality is UNKNOWN:
            return UNKNOWN
        found.append((place, one.kind, one.modality))
    return tuple(found)


KINDS_AND_MODALITIES: Fact[tuple[tuple[int, SessionKind, Modality], ...]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _meetings, ("status", "kind", "modality"), among=_kept
)
"""Place, kind and modality of each session."""

_UNLED = ACTION_KINDS - MEETING_KINDS.values[-1].value


def _is_work(session: Session, part: str) -> bool:
    # How people meet matters only where they do.
    is_met = session.kind is UNKNOWN or session.kind not in _UNLED
    return _kept(session, "") and session.kind not in OUTSIDE and (part != "modality" or is_met)


def _work_done(case: Bilan) -> Maybe[tuple[tuple[SessionKind, Modality | None], ...]]:
    if case.sessions is UNKNOWN:
        return UNKNOWN
    found: list[tuple[SessionKind, Modality | None]] = []
    for one in case.sessions:
        if not _is_work(one, ""):
            continue
        modality = one.modality if _is_work(one, "modality") else None
        if one.status is UNKNOWN or one.kind is UNKNOWN or modality is UNKNOWN:
            return UNKNOWN
        found.append((one.kind, modality))
    return tuple(found)


WORK_DONE: Fact[tuple[tuple[SessionKind, Modality | None], ...]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _work_done, ("status", "kind", "modality"), among=_is_work
)
"""Kind and modality of each session of the action; the modality is None where nobody meets."""
