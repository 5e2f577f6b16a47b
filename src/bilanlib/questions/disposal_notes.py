"""What a follow-up that is promised has left to work with: nothing, where every document is gone by then."""

from datetime import date

from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.disposal_documents import DocumentDisposal
from bilanlib.questions.disposal_lines import DisposalState

_GONE_BY_THEN = (
    "Un suivi est prévu vers le {follow_up} ; aucun document du bilan ne peut être conservé jusque-là selon toutes les "
    "lectures. Seul un accord écrit, donné avant le terme de l’action, l’aurait permis."
)
_STILL_TIME = (
    "Un suivi est prévu vers le {follow_up} ; pour qu’un document du bilan y serve, il faut un accord écrit du "
    "bénéficiaire, fondé sur la nécessité de ce suivi et donné avant le terme de l’action."
)


def follow_up_notes(case: Bilan, at: date, documents: tuple[DocumentDisposal, ...]) -> tuple[Message, ...]:
    """A remark where a follow-up is to come and no document of the bilan is sure to be there for it."""
    made = [one for one in documents if one.state is not DisposalState.MUST_KEEP]
    day = _follow_up(case, made)
    if not made or day is None or day < at or any(_serves(one, day) for one in made):
        return ()
    is_open = any(one.state in {DisposalState.NEEDS_AGREEMENT, DisposalState.NOT_YET_DUE} for one in made)
    return (Message(_STILL_TIME if is_open else _GONE_BY_THEN, (("follow_up", day),)),)


def _follow_up(case: Bilan, documents: list[DocumentDisposal]) -> date | None:
    """Day of the follow-up: that of its session, or the end of the action and what the offer says."""
    held = case.schedule.followed_up_on
    if held is not UNKNOWN and held is not None:
        return held
    offer = case.follow_up
    ends = [line.end for one in documents for line in one.lines[:1] if line.end is not None]
    if offer is UNKNOWN or offer is None or offer.after is UNKNOWN or offer.after is None or not ends:
        return None
    return offer.after.after(ends[0])


def _serves(one: DocumentDisposal, day: date) -> bool:
    is_held = one.state in {DisposalState.KEEP_UNTIL, DisposalState.NOT_YET_DUE}
    return is_held and one.latest is not None and one.earliest is not None and one.earliest >= day
