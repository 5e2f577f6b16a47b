"""Moves what is planned to days after the signatures and after the time to accept."""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from bilanlib.calculators.fr.acceptance import acceptance_last_day
from bilanlib.messages.message import Message
from bilanlib.models.convention import Convention
from bilanlib.models.editing import Edit
from bilanlib.models.fields import LAST_DAY
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.periods.calendars import Calendar, DoubtfulDayError, next_working_day
from bilanlib.questions.fixing.trouble import Proposal, Trouble
from bilanlib.readings.acceptance import TenDays
from bilanlib.rules.facts.funding import CONVENTION_REQUIRED

_DAY = timedelta(days=1)


@frozen
class Cautious:
    """The holidays of a place, and every day of which it is not sure that it is none.

    Attributes:
        holidays: The holidays.
    """

    holidays: Calendar

    def __contains__(self, day: date, /) -> bool:
        """Whether it is a holiday, or may be one."""
        try:
            return day in self.holidays
        except DoubtfulDayError:
            return True


def move_start(trouble: Trouble) -> Proposal | None:
    """Every planned session moves by as many days as the first one needs, and on to the next working day.

    The first one goes to the first working day after the day of judgement, after every signature that is told, and,
    where the convention is required, after the last day to accept it under every answer that is tried. A draft that was
    not sent, or that was refused, is taken as sent on the day of judgement. The prior interview stays. There is no
    proposal once a session of the action was held, or may have been, nor one that would go beyond the end that the
    convention sets.
    """
    places = _movable(trouble)
    days = {place: day for place, day in places.items() if not _is_outside(trouble.sessions[place])}
    if not days:
        return None
    first = min(days, key=days.__getitem__)
    moved = _moved(places, days[first], trouble)
    if moved[first] <= days[first] or max(moved.values()) > LAST_DAY or _goes_beyond(trouble, days, moved):
        return None
    said = Message(
        "Déplacez la première séance du {planned} au {start_day} et les suivantes d’autant, chacune sur un jour ouvré.",
        (("planned", days[first]), ("start_day", moved[first])),
    )
    edits = tuple(Edit(f"sessions[{place}].day", day, moved[place]) for place, day in places.items())
    return Proposal(edits=edits, message=said)


def _movable(trouble: Trouble) -> dict[int, date]:
    """Day of each session that can move, by its place; empty where one stands in the way."""
    found: dict[int, date] = {}
    for place, session in enumerate(trouble.sessions):
        is_prior = session.phase is Phase.PRIOR or session.kind is SessionKind.PRIOR_INTERVIEW
        if session.status is SessionStatus.CANCELLED or is_prior:
            continue
        if not trouble.is_to_come(session):
            return {}
        if session.day is not UNKNOWN and session.day is not None:
            found[place] = session.day
    return found


def _is_outside(session: Session) -> bool:
    return session.phase in OUTSIDE_KINDS or session.kind in OUTSIDE_KINDS.values()


def _moved(places: dict[int, date], first: date, trouble: Trouble) -> dict[int, date]:
    calendar = Cautious(trouble.calendar)
    start = next_working_day(max(_to_wait_for(trouble, calendar)) + _DAY, calendar)
    return {place: next_working_day(day + (start - first), calendar) for place, day in places.items()}


def _to_wait_for(trouble: Trouble, calendar: Calendar) -> Iterator[date]:
    yield trouble.at
    told = trouble.case.convention
    convention = Convention() if told is UNKNOWN or told is None else told
    signatures = () if convention.signatures is UNKNOWN else convention.signatures
    yield from (one.signed_on for one in signatures if one.signed_on is not UNKNOWN and one.signed_on is not None)
    if CONVENTION_REQUIRED.under(trouble.tried).read(trouble.case) is True:
        yield from _last_days(trouble, convention, calendar)


def _last_days(trouble: Trouble, convention: Convention, calendar: Calendar) -> Iterator[date]:
    """Last days to accept the draft; of one that is still to be sent, or to be sent again, counted from today."""
    known = [day for day in (convention.draft_sent_on, convention.draft_received_on) if isinstance(day, date)]
    days = _accepted_by(max(known, default=trouble.at), trouble, calendar)
    is_signed = isinstance(convention.beneficiary_signed_on, date)
    is_refused = isinstance(convention.refused_on, date) or max(days) < trouble.at
    yield from days if is_signed or not is_refused else _accepted_by(trouble.at, trouble, calendar)


def _accepted_by(sent: date, trouble: Trouble, calendar: Calendar) -> list[date]:
    period = ACCEPTANCE_PERIOD.on(max(sent, ACCEPTANCE_PERIOD.values[0].since))
    answers = [answer for answer in trouble.tried(TenDays) if isinstance(answer, TenDays)]
    return [acceptance_last_day(sent, period, answer, calendar) for answer in answers]


def _goes_beyond(trouble: Trouble, days: dict[int, date], moved: dict[int, date]) -> bool:
    """Whether the action would go beyond the end that the convention sets."""
    convention = trouble.case.convention
    if convention is UNKNOWN or convention is None or not isinstance(convention.ends_on, date):
        return False
    return max(moved[place] for place in days) > max(convention.ends_on, *days.values())
