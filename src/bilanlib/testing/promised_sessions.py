"""Sessions of bilans under a provider's programme: its typical course, or one that is a little different."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.sessions import Session
from bilanlib.models.terms import Modality, Phase, SessionKind, SessionStatus
from bilanlib.testing.picking import pick

_PRELIMINARY, _INVESTIGATION, _CONCLUSION = Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION
_INTERVIEW, _ALONE = SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK

# Days from the first session, hours, kind and phase: 2 + 18 + 4 hours, of which seventeen in eight interviews.
_COURSE = (
    (0, 2, _INTERVIEW, _PRELIMINARY),
    (7, 2, _INTERVIEW, _INVESTIGATION),
    (8, 3, SessionKind.TEST, _INVESTIGATION),
    (14, 2, _INTERVIEW, _INVESTIGATION),
    (15, 4, _ALONE, _INVESTIGATION),
    (21, 3, _INTERVIEW, _INVESTIGATION),
    (28, 2, _INTERVIEW, _INVESTIGATION),
    (35, 2, _INTERVIEW, _INVESTIGATION),
    (42, 2, _INTERVIEW, _CONCLUSION),
    (49, 2, _INTERVIEW, _CONCLUSION),
)
BEGINS, ENDS = date(2026, 5, 21), date(2026, 5, 21) + timedelta(days=49)
"""First and last day of the typical course."""

_PRIORS = (None, date(2026, 4, 20), date(2026, 5, 4), date(2026, 5, 5), date(2026, 5, 12))
_FOLLOW_UPS = (
    None,
    None,
    date(2027, 1, 8),
    date(2027, 1, 9),
    date(2027, 1, 9),
    date(2027, 1, 10),
    date(2027, 7, 9),
    date(2027, 7, 10),
    date(2027, 8, 1),
)
_SPEEDS = (0, 1, 2, 1, 1, 2, 3)
"""The course may take as long as it is, or no time, or twice or three times as much."""


def draw_sessions(draw: st.DrawFn) -> tuple[Session, ...]:
    """No session, or the typical course as it is or changed in a point, with what comes before and after it."""
    if draw(st.integers(0, 7)) == 0:
        return ()
    speed = pick(draw, _SPEEDS) if draw(st.booleans()) else 1
    sessions = [
        _session(day * speed, hours, kind, phase, pick(draw, ("c1", "c1", "c2"))) for day, hours, kind, phase in _COURSE
    ]
    if draw(st.booleans()):
        place = draw(st.integers(0, len(sessions) - 1))
        sessions[place] = _changed(draw, sessions[place])
    return (*_before(draw), *sessions, *_after(draw))


def _session(day: int, hours: int, kind: SessionKind, phase: Phase, counsellor: str) -> Session:
    return Session(
        day=BEGINS + timedelta(days=day),
        duration=timedelta(hours=hours),
        kind=kind,
        phase=phase,
        modality=Modality.ASYNCHRONOUS if kind is _ALONE else Modality.IN_PERSON,
        counsellor=counsellor,
        status=SessionStatus.HELD,
    )


def _changed(draw: st.DrawFn, session: Session) -> Session:
    return pick(
        draw,
        (
            evolve(session, status=SessionStatus.CANCELLED),
            evolve(session, duration=timedelta(minutes=15)),
            evolve(session, day=BEGINS - timedelta(days=1)),
            evolve(session, day=ENDS + timedelta(days=100)),
            evolve(session, modality=Modality.ASYNCHRONOUS),
            evolve(session, kind=SessionKind.INDIVIDUAL_WORK),
            evolve(session, phase=pick(draw, (_PRELIMINARY, _CONCLUSION))),
        ),
    )


def _before(draw: st.DrawFn) -> tuple[Session, ...]:
    if draw(st.integers(0, 3)) == 0:
        return ()
    prior = _session(0, 1, SessionKind.PRIOR_INTERVIEW, Phase.PRIOR, "c1")
    long = pick(draw, (60, 60, 60, 90))
    who = pick(draw, (None, "c1", "c1", "c3"))
    return (evolve(prior, day=pick(draw, _PRIORS), duration=timedelta(minutes=long), counsellor=who),)


def _after(draw: st.DrawFn) -> tuple[Session, ...]:
    day = pick(draw, _FOLLOW_UPS)
    if day is None:
        return ()
    follow_up = _session(0, 1, SessionKind.FOLLOW_UP, Phase.FOLLOW_UP, "c1")
    return (evolve(follow_up, day=day, modality=pick(draw, tuple(Modality))),)
