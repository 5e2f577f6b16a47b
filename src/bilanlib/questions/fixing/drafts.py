"""What may still be written otherwise: an offer, or a draft that was not sent."""

from datetime import date

from bilanlib.messages.message import Message
from bilanlib.models.convention import Convention
from bilanlib.models.editing import Edit, fact_at
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Mention, Presence
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.l6313_4 import MAX_DURATION
from bilanlib.questions.fixing.trouble import Proposal, Trouble
from bilanlib.questions.guidance import OF_MENTIONS


def is_unsent_draft(convention: Maybe[Convention | None], at: date) -> bool:
    """Whether it is sure that nobody was sent the draft by that day, and that nobody signed it."""
    if convention is UNKNOWN or convention is None or convention.signatures is UNKNOWN:
        return False
    days = [convention.draft_sent_on, *(sign.signed_on for sign in convention.signatures)]
    # Who has not been sent it has not received it: that day matters only where it is told, and lies behind.
    received = convention.draft_received_on
    days += [] if received is UNKNOWN else [received]
    return all(day is not UNKNOWN and (day is None or day > at) for day in days)


def write_mention(trouble: Trouble) -> Proposal | None:
    """The mention gets its heading, and what is to be written under it; not in a draft that was sent, or signed."""
    if not isinstance(trouble.case, Programme) and not is_unsent_draft(trouble.case.convention, trouble.at):
        return None
    (mention, *_) = [said for said in trouble.said("mention") if isinstance(said, Mention)]
    where = trouble.finding.where
    edit = Edit(where, fact_at(trouble.case, where), Presence.PRESENT)
    said = Message("Écrivez dans le projet : {mention}.", (("mention", mention),))
    return Proposal(edits=(edit,), message=said, guidance=_guidance(mention, trouble))


def _guidance(mention: Mention, trouble: Trouble) -> Message:
    template = OF_MENTIONS[mention].template
    if mention is not Mention.DURATION:
        return Message(template)
    return Message(template, (("limit", MAX_DURATION.on(_draft_day(trouble))),))


def _draft_day(trouble: Trouble) -> date:
    """Day of the draft: that of the wording by which its mentions were judged."""
    return max(edition.since for _, edition in trouble.runs)
