"""Shortens a time for keeping documents that is only planned."""

from datetime import date

from bilanlib.messages.message import Message
from bilanlib.models.documents import RetentionAgreement
from bilanlib.models.editing import Edit, fact_at
from bilanlib.periods.period import Period
from bilanlib.questions.fixing.trouble import Proposal, Trouble


def shorten_clause(trouble: Trouble) -> Proposal | None:
    """The clause of an offer is brought down to what the law allows on the day of its edition."""
    return _shorten(trouble, trouble.finding.where)


def shorten_agreement(trouble: Trouble) -> Proposal | None:
    """The term of an agreement that is still to be made is brought down to what is allowed under every answer."""
    agreement = fact_at(trouble.case, f"{trouble.finding.where}.retention")
    if not isinstance(agreement, RetentionAgreement) or not isinstance(agreement.agreed_on, date):
        return None
    return _shorten(trouble, f"{trouble.finding.where}.retention.term") if agreement.agreed_on > trouble.at else None


def _shorten(trouble: Trouble, path: str) -> Proposal:
    limits = [limit for limit in trouble.said("limit") if isinstance(limit, Period)]
    shortest = limits[0]
    for limit in limits:
        shortest = shortest if limit.is_longer_than(shortest) else limit
    said = Message("Ramenez la durée de conservation prévue à {limit}.", (("limit", shortest),))
    return Proposal(edits=(Edit(path, fact_at(trouble.case, path), shortest),), message=said)
