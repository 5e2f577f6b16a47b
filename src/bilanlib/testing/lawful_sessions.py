"""The sessions of a lawful bilan, and totals that agree with them."""

from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import strategies as st

from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import ConductedBy, Modality, Phase, SessionKind, SessionStatus, Stage
from bilanlib.periods.span import ZERO, Span
from bilanlib.testing.course import Course
from bilanlib.testing.picking import pick, pick_some
from bilanlib.testing.scalars import FIRST_DAY, durations

_MOST = timedelta(hours=24)
_QUARTERS = 12  # eight sessions of at most three hours are at most 24 hours
_INVESTIGATING = (
    SessionKind.INTERVIEW,
    SessionKind.TEST,
    SessionKind.INDIVIDUAL_WORK,
    SessionKind.FIELD_ENQUIRY,
    SessionKind.GROUP,
)
_ALONE = frozenset({SessionKind.TEST, SessionKind.INDIVIDUAL_WORK, SessionKind.FIELD_ENQUIRY})

Schedule = tuple[tuple[Session, ...], tuple[HourTotal, ...]]
"""Sessions and totals."""


def draw_schedule(draw: st.DrawFn, course: Course) -> Schedule:
    """Sessions on the days of a course, within 24 hours and now and then exactly as many, and totals that agree."""
    number = len(course.sessions)
    hours = draw(st.lists(durations(_QUARTERS), min_size=number, max_size=number))
    if draw(st.booleans()):
        hours[0] += _MOST - sum(hours, ZERO)
    sessions = [
        _session(draw, phase, day, long, course.at) for (phase, day), long in zip(course.sessions, hours, strict=True)
    ]
    phases = [phase for phase, _ in course.sessions]
    return (*sessions, *_beside(draw, course)), _totals(draw, phases, hours)


def _session(draw: st.DrawFn, phase: Phase, day: date, duration: timedelta, at: date) -> Session:
    kinds = _INVESTIGATING if phase is Phase.INVESTIGATION else (OUTSIDE_KINDS.get(phase, SessionKind.INTERVIEW),)
    kind = pick(draw, kinds)
    led = (ConductedBy.PROVIDER, ConductedBy.PROVIDER, ConductedBy.SUBCONTRACTOR)
    return Session(
        day=day,
        duration=duration,
        kind=kind,
        phase=phase,
        modality=pick(draw, (Modality.IN_PERSON, Modality.VIDEO)),
        conducted_by=pick(draw, (*led, ConductedBy.BENEFICIARY) if kind in _ALONE else led),
        counsellor="c1",
        on_working_time=draw(st.booleans()),
        status=SessionStatus.HELD if day < at else SessionStatus.PLANNED,
    )


def _beside(draw: st.DrawFn, course: Course) -> tuple[Session, ...]:
    """What does not count: the prior interview, the follow-up, a session that was cancelled."""
    prior = max(course.begins - timedelta(days=14), FIRST_DAY)
    later = course.ends + timedelta(days=182)
    hour = timedelta(hours=1)
    before = _session(draw, Phase.PRIOR, prior, hour, course.at)
    after = _session(draw, Phase.FOLLOW_UP, later, hour, course.at)
    cancelled = Session(
        day=pick(draw, (None, course.begins, course.ends)),
        duration=_MOST,
        kind=SessionKind.INTERVIEW,
        phase=pick(draw, tuple(Phase)),
        status=SessionStatus.CANCELLED,
    )
    return tuple(pick_some(draw, (before, after, cancelled)))


def _totals(draw: st.DrawFn, phases: list[Phase], hours: list[timedelta]) -> tuple[HourTotal, ...]:
    """No totals, the whole, or a breakdown by phase, as announced or as planned."""
    stage = pick(draw, (Stage.DECLARED, Stage.PLANNED))
    whole = sum(hours, ZERO)
    by_phase = [(phase, _of(phase, phases, hours)) for phase in dict.fromkeys(phases)]
    loose = [HourTotal(stage=stage, phase=phase, hours=Span(ZERO, long)) for phase, long in by_phase]
    exact = [HourTotal(stage=stage, phase=phase, hours=Span.exactly(long)) for phase, long in by_phase]
    alone = [HourTotal(stage=stage, hours=Span(whole, _MOST))]
    choices: list[list[HourTotal]] = [[], alone, exact, loose, alone + exact]
    return tuple(pick(draw, choices))


def _of(phase: Phase, phases: Iterable[Phase], hours: list[timedelta]) -> timedelta:
    return sum((long for one, long in zip(phases, hours, strict=True) if one is phase), ZERO)
