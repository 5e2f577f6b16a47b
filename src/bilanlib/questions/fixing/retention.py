"""Shortens a time for keeping documents that is only planned."""

from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit, fact_at
from bilanlib.periods.period import Period
from bilanlib.questions.fixing.trouble import Proposal, Trouble


def shorten_clause(trouble: Trouble) -> Proposal | None:
    """The clause of an offer is brought down to what the law allows on the day of its edition, whichever it may be.

    An agreement of a person is never edited: after the end of the action it comes too late to be made otherwise.
    """
    path = trouble.finding.where
    limits = [one for one in trouble.said("limit") if isinstance(one, Period)]
    limit = limits[0]
    for other in limits:
        # Nobody told the day of the edition: what every wording allows.
        limit = limit if other.is_longer_than(limit) else other
    said = Message("Ramenez la durée de conservation prévue à {limit}.", (("limit", limit),))
    return Proposal(edits=(Edit(path, fact_at(trouble.case, path), limit),), message=said)
