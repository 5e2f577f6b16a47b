"""Shortens a plan, or an offer, to the longest a bilan may last."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from attrs import evolve, frozen

from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit
from bilanlib.models.schedule import schedule_of
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.l6313_4 import COUNTED_KINDS, MAX_DURATION
from bilanlib.periods.span import ZERO
from bilanlib.questions.fixing.totals import shortened_totals
from bilanlib.questions.fixing.trouble import Proposal, Trouble
from bilanlib.readings.hours import HourCount


@frozen
class Cap:
    """A limit on hours of some kinds.

    Attributes:
        kinds: The kinds that count.
        limit: How many hours they may be, included.
    """

    kinds: frozenset[SessionKind]
    limit: timedelta


def shorten(trouble: Trouble) -> Proposal | None:
    """Planned hours go, from the last planned session that counts backwards, until every answer that fails is content.

    A session longer than what is too much is shortened. A shorter one is cancelled, but only where another session of
    its phase and kind is left; else it stays and the one before is looked at. Totals are shortened as well: see
    `shortened_totals`. What was held is never cut, nor what was planned for a day gone by.
    """
    caps = sorted(_caps(trouble), key=lambda cap: len(cap.kinds))
    sessions = list(trouble.sessions)
    for cap in caps:
        if not _cut(sessions, cap, trouble):
            return None
    edits = [edit for place, now in enumerate(sessions) for edit in _changes(place, trouble.sessions[place], now)]
    # What fits where most kinds count fits everywhere.
    widest = caps[-1]
    edits += shortened_totals(trouble, widest.kinds, widest.limit)
    said = Message("Ramenez la durée prévue à {limit} au plus, en commençant par la fin.", (("limit", widest.limit),))
    return Proposal(edits=tuple(edits), message=said) if edits else None


def _caps(trouble: Trouble) -> set[Cap]:
    found: set[Cap] = set()
    for leaf, edition in trouble.runs:
        answers = [answer for _, told in leaf.choices for answer in told if isinstance(answer, HourCount)]
        found |= {Cap(edition.lookup(COUNTED_KINDS)[one], edition.lookup(MAX_DURATION)) for one in answers}
    return found


def _cut(sessions: list[Session], cap: Cap, trouble: Trouble) -> bool:
    """Cut hours from a list of sessions; whether they then stay within the cap."""
    over = _over(sessions, cap)
    for place in _last_first(sessions, cap.kinds, trouble):
        session = sessions[place]
        duration = session.duration
        if over <= ZERO or duration is UNKNOWN:
            continue
        if duration > over:
            sessions[place] = evolve(session, duration=duration - over)
            return True
        if _has_twin(sessions, place):
            sessions[place] = evolve(session, status=SessionStatus.CANCELLED)
            over -= duration
    return over <= ZERO


def _over(sessions: Collection[Session], cap: Cap) -> timedelta:
    span = schedule_of(tuple(sessions), ()).hours(cap.kinds)[0]
    return (span.lo if span.hi is None else span.hi) - cap.limit


def _last_first(sessions: list[Session], kinds: frozenset[SessionKind], trouble: Trouble) -> Iterator[int]:
    """Places of the sessions to come that count, from the last day backwards; those without a day come first."""
    counted = [
        place
        for place, one in enumerate(sessions)
        if trouble.is_to_come(one) and one.phase is not UNKNOWN and OUTSIDE_KINDS.get(one.phase, one.kind) in kinds
    ]
    return iter(sorted(counted, key=lambda place: (_day(sessions[place]), place), reverse=True))


def _day(session: Session) -> date:
    return session.day if isinstance(session.day, date) else date.max


def _has_twin(sessions: list[Session], place: int) -> bool:
    """Whether another session of the same phase and kind was held, or is still planned."""
    one = sessions[place]
    others = sessions[:place] + sessions[place + 1 :]
    return any(
        (other.phase, other.kind) == (one.phase, one.kind)
        and other.status in {SessionStatus.PLANNED, SessionStatus.HELD}
        for other in others
    )


def _changes(place: int, before: Session, now: Session) -> Iterator[Edit]:
    if now.status is not before.status:
        yield Edit(f"sessions[{place}].status", before.status, now.status)
    elif now.duration != before.duration:
        yield Edit(f"sessions[{place}].duration", before.duration, now.duration)
