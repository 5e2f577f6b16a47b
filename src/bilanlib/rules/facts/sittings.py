"""Facts about sessions, one by one, and about the first day of each phase."""

from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Items, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Modality, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.sessions import ASK_SESSIONS

FirstDays: TypeAlias = "MappingProxyType[Phase, date]"
"""First day of each phase that has one."""


def _sessions(case: Bilan) -> Maybe[tuple[Session, ...]]:
    return case.sessions


def _session_path(place: int, _: Session) -> str:
    return f"sessions[{place}]"


SESSIONS: Items[Session] = Items("sessions", ASK_SESSIONS, (Bilan,), _sessions, _session_path)

SESSION_STATUS = Fact[SessionStatus].told(
    "status",
    Question(text="Cette séance est-elle prévue, tenue ou annulée ?", holder=Holder.PROVIDER, proof="planning"),
    (Bilan,),
    items=SESSIONS,
)
SESSION_KIND = Fact[SessionKind].told(
    "kind",
    Question(
        text="De quoi cette séance est-elle faite ?", holder=Holder.PROVIDER, proof="planning, feuille de présence"
    ),
    (Bilan,),
    items=SESSIONS,
)
SESSION_MODALITY = Fact[Modality].told(
    "modality",
    Question(
        text="Cette séance se tient-elle en présence ou à distance ?",
        holder=Holder.PROVIDER,
        proof="convocation, feuille de présence",
    ),
    (Bilan,),
    items=SESSIONS,
)
SESSION_COUNSELLOR = Fact[str | None].told(
    "counsellor",
    Question(text="Quel conseiller conduit cette séance ?", holder=Holder.PROVIDER, proof="planning"),
    (Bilan,),
    items=SESSIONS,
)


def _first_days(case: Bilan) -> Maybe[FirstDays]:
    """First day of each phase; UNKNOWN as soon as a session that is not cancelled is told in part."""
    if case.sessions is UNKNOWN:
        return UNKNOWN
    found: dict[Phase, date] = {}
    for one in case.sessions:
        if one.status is SessionStatus.CANCELLED or one.day is None:
            continue
        if one.status is UNKNOWN or one.phase is UNKNOWN or one.day is UNKNOWN:
            return UNKNOWN
        found[one.phase] = min(one.day, found.get(one.phase, one.day))
    return MappingProxyType(found)


def _may_be_dated(one: Session, _: str) -> bool:
    return one.status is not SessionStatus.CANCELLED and one.day is not None


FIRST_DAYS: Fact[FirstDays] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _first_days, ("day", "status", "phase"), among=_may_be_dated
)


def _meetings(case: Bilan) -> Maybe[tuple[tuple[Phase, SessionKind], ...]]:
    """Of what phase and what kind each session is that is not cancelled."""
    if case.sessions is UNKNOWN:
        return UNKNOWN
    found: list[tuple[Phase, SessionKind]] = []
    for one in case.sessions:
        if one.status is SessionStatus.CANCELLED:
            continue
        if one.status is UNKNOWN or one.phase is UNKNOWN or one.kind is UNKNOWN:
            return UNKNOWN
        found.append((one.phase, one.kind))
    return tuple(found)


def _may_take_place(one: Session, _: str) -> bool:
    return one.status is not SessionStatus.CANCELLED


MEETINGS: Fact[tuple[tuple[Phase, SessionKind], ...]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _meetings, ("status", "phase", "kind"), among=_may_take_place
)
