"""Sessions of bilans within an institution: as the scheme wants them, or with one or two things changed."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.session_kinds import OUTSIDE
from bilanlib.models.sessions import Session
from bilanlib.models.terms import ConductedBy, Modality, Phase, SessionKind, SessionStatus
from bilanlib.testing.picking import pick

Sessions = tuple[Session, ...]
"""All sessions of a case."""

_EDITS = 3
_KINDS = tuple(kind for kind in SessionKind if kind not in OUTSIDE)
_PHASES = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.PROJECT_FORMALISATION, Phase.CONCLUSION)


def _session(month: int, hours: int, kind: SessionKind, phase: Phase) -> Session:
    alone = kind is SessionKind.INDIVIDUAL_WORK
    return Session(
        day=date(2026, month, 2),
        duration=timedelta(hours=hours),
        kind=kind,
        phase=phase,
        modality=Modality.ASYNCHRONOUS if alone else Modality.VIDEO,
        conducted_by=ConductedBy.BENEFICIARY if alone else ConductedBy.PROVIDER,
        counsellor=None if alone else "c1",
        on_working_time=True,
        status=SessionStatus.HELD,
    )


BPI_SESSIONS: Sessions = (
    _session(3, 2, SessionKind.TRIPARTITE, Phase.PRELIMINARY),
    _session(4, 9, SessionKind.INTERVIEW, Phase.INVESTIGATION),
    _session(5, 6, SessionKind.INDIVIDUAL_WORK, Phase.INVESTIGATION),
    _session(6, 3, SessionKind.INTERVIEW, Phase.CONCLUSION),
)
"""Fourteen hours with the counsellor and six of personal work, all remote."""

AGENT_SESSIONS: Sessions = (
    _session(3, 3, SessionKind.TRIPARTITE, Phase.PRELIMINARY),
    _session(4, 12, SessionKind.GROUP, Phase.INVESTIGATION),
    _session(5, 4, SessionKind.INTERVIEW, Phase.PROJECT_FORMALISATION),
    _session(6, 3, SessionKind.INTERVIEW, Phase.CONCLUSION),
)
"""Twenty-two hours in four stages."""


def draw_sessions(draw: st.DrawFn, sessions: Sessions) -> Sessions:
    """Those sessions as they are, changed in a thing or two, or none of them."""
    if draw(st.integers(0, 9)) == 0:
        cancelled = tuple(evolve(one, status=SessionStatus.CANCELLED) for one in sessions)
        return pick(draw, ((), cancelled, tuple(evolve(one, day=None) for one in sessions)))
    changed = list(sessions)
    for _ in range(draw(st.integers(0, _EDITS))):
        place = draw(st.integers(0, len(changed) - 1))
        changed[place] = _edited(draw, changed[place])
    return tuple(changed)


def _edited(draw: st.DrawFn, one: Session) -> Session:
    """One session with one thing changed."""
    return pick(
        draw,
        (
            evolve(one, modality=pick(draw, tuple(Modality))),
            evolve(one, counsellor=pick(draw, ("c2", None))),
            evolve(one, status=SessionStatus.CANCELLED),
            evolve(one, kind=pick(draw, _KINDS)),
            evolve(one, kind=SessionKind.TEST),
            evolve(one, phase=pick(draw, _PHASES)),
            evolve(one, duration=timedelta(minutes=pick(draw, (15, 240, 1200)))),
            evolve(one, day=date(2026, pick(draw, (2, 7)), 2)),
        ),
    )
