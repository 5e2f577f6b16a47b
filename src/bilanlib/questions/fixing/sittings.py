"""Changes how a planned session is held, or cancels it."""

from datetime import date

from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit, fact_at
from bilanlib.models.sessions import Session
from bilanlib.models.terms import ConductedBy, SessionKind, SessionStatus
from bilanlib.questions.fixing.trouble import Proposal, Trouble


def make_interview(trouble: Trouble) -> Proposal | None:
    """A planned group session becomes an interview."""
    session = _planned(trouble)
    if session is None:
        return None
    edit = Edit(f"{trouble.finding.where}.kind", session.kind, SessionKind.INTERVIEW)
    return Proposal(
        edits=(edit,), message=Message("Remplacez la séance collective prévue par un entretien individuel.")
    )


def give_to_provider(trouble: Trouble) -> Proposal | None:
    """A planned session that somebody else was to conduct is conducted by the provider."""
    session = _planned(trouble)
    if session is None:
        return None
    edit = Edit(f"{trouble.finding.where}.conducted_by", session.conducted_by, ConductedBy.PROVIDER)
    return Proposal(edits=(edit,), message=Message("Confiez au prestataire la séance prévue."))


def cancel_all(trouble: Trouble) -> Proposal | None:
    """The person refused: every planned session is cancelled."""
    return _cancel(trouble, date.min)


def cancel_after_withdrawal(trouble: Trouble) -> Proposal | None:
    """The person took the consent back: the sessions planned for later days are cancelled."""
    days = [day for day in trouble.said("withdrawn") if isinstance(day, date)]
    return _cancel(trouble, min(days))


def _planned(trouble: Trouble) -> Session | None:
    """The session that the finding speaks of, if it is still to come."""
    session = fact_at(trouble.case, trouble.finding.where)
    return session if isinstance(session, Session) and trouble.is_to_come(session) else None


def _cancel(trouble: Trouble, after: date) -> Proposal | None:
    edits = [
        Edit(f"sessions[{place}].status", SessionStatus.PLANNED, SessionStatus.CANCELLED)
        for place, one in enumerate(trouble.sessions)
        if trouble.is_to_come(one) and (not isinstance(one.day, date) or one.day > after)
    ]
    said = Message("Annulez les séances qui sont encore prévues.")
    return Proposal(edits=tuple(edits), message=said) if edits else None
