"""Plans a session for a phase that has none; names a phase in an offer."""

from collections.abc import Iterable
from datetime import date, timedelta

from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit
from bilanlib.models.fields import LAST_DAY
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import Session
from bilanlib.models.terms import ConductedBy, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.calendars import next_working_day
from bilanlib.questions.fixing.start import Cautious
from bilanlib.questions.fixing.trouble import Proposal, Trouble

_DAY = timedelta(days=1)
_SHORTEST = timedelta(minutes=1)
"""The shortest session that can be told: if not even that fits, no session does."""


def plan_phases(trouble: Trouble) -> Proposal | None:
    """An interview led by the provider is planned for each phase that is missing; how long it lasts is left to tell.

    It comes on the day of the first session of a later phase or, where there is none, on the first working day after
    the last session and after the day of judgement. A phase is not planned once a later one has begun.
    """
    ((*missing,), *_) = [phases for phases in trouble.said("phases") if isinstance(phases, tuple)]
    phases = [phase for phase in missing if isinstance(phase, Phase)]
    if isinstance(trouble.case, Programme):
        return _name_phases(trouble.case, phases)
    return _plan(trouble, phases)


def plan_interview(trouble: Trouble) -> Proposal | None:
    """An interview is planned for a conclusion that has none."""
    return _plan(trouble, [Phase.CONCLUSION])


def _name_phases(case: Programme, phases: list[Phase]) -> Proposal:
    number = 0 if case.phases is UNKNOWN else len(case.phases)
    edits = [Edit(f"phases[{number + more}]", UNKNOWN, phase) for more, phase in enumerate(phases)]
    said = Message("Ajoutez à l’offre : {phases}.", (("phases", tuple(phases)),))
    return Proposal(edits=tuple(edits), message=said)


def _plan(trouble: Trouble, phases: list[Phase]) -> Proposal | None:
    days = [(phase, _day_for(phase, trouble)) for phase in phases]
    planned = [_interview(phase, day) for phase, day in days if day is not None]
    if len(planned) < len(days):
        return None
    first = len(trouble.sessions)
    paths = [f"sessions[{first + more}]" for more in range(len(planned))]
    said = Message("Prévoyez un entretien, et sa durée, pour : {phases}.", (("phases", tuple(phases)),))
    return Proposal(
        edits=tuple(Edit(path, UNKNOWN, session) for path, session in zip(paths, planned, strict=True)),
        message=said,
        completion=tuple(Edit(f"{path}.duration", UNKNOWN, _SHORTEST) for path in paths),
    )


def _interview(phase: Phase, day: date) -> Session:
    return Session(
        day=day,
        kind=SessionKind.INTERVIEW,
        phase=phase,
        conducted_by=ConductedBy.PROVIDER,
        status=SessionStatus.PLANNED,
    )


def _day_for(phase: Phase, trouble: Trouble) -> date | None:
    """Day of a new session of that phase; None where a later phase has begun, or may have."""
    kept = [one for one in trouble.sessions if one.status is not SessionStatus.CANCELLED]
    later = [one for one in kept if one.phase is UNKNOWN or _place(one.phase) > _place(phase)]
    if not all(trouble.is_to_come(one) for one in later):
        return None
    ahead = _days(one for one in later if one.phase is not Phase.FOLLOW_UP)
    if ahead:
        return min(ahead)
    last = max([trouble.at, *_days(one for one in kept if one not in later)])
    following = next_working_day(last + _DAY, Cautious(trouble.calendar))
    return following if following <= LAST_DAY else None


def _place(phase: Phase) -> int:
    return list(Phase).index(phase)


def _days(sessions: Iterable[Session]) -> list[date]:
    return [one.day for one in sessions if isinstance(one.day, date)]
