"""Completes what an offer announces. What a bilan of a person covers, or what a person was offered, is no plan."""

from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit, fact_at
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Topic
from bilanlib.parameters.fr.code_du_travail.r6313_4 import FOLLOW_UP_PRACTICE, INVESTIGATION_BRANCHES
from bilanlib.questions.fixing.trouble import Proposal, Trouble


def add_topics(trouble: Trouble) -> Proposal | None:
    """The offer announces, for a phase, the points that the code lists."""
    (said, *_) = trouble.said("topics")
    lacking = said if isinstance(said, tuple) else ()
    return _announce(trouble, [topic for topic in lacking if isinstance(topic, Topic)])


def add_branch(trouble: Trouble) -> Proposal | None:
    """The offer announces the branch of the investigation that lacks least; of equals, the first of the code."""
    covered = _covered(trouble)
    ((_, edition), *_) = trouble.runs
    lacking = [branch.difference(covered) for branch in edition.lookup(INVESTIGATION_BRANCHES)]
    fewest = min(lacking, key=len)
    return _announce(trouble, [topic for topic in Topic if topic in fewest])


def offer_follow_up(trouble: Trouble) -> Proposal | None:
    """The offer has a follow-up interview, within the time that is usual."""
    if not isinstance(trouble.case, Programme):
        return None
    ((_, edition), *_) = trouble.runs
    usual = FOLLOW_UP_PRACTICE.on(edition.since)
    said = Message("Proposez dans l’offre un entretien de suivi, à {usual} au plus.", (("usual", usual),))
    return Proposal(edits=(Edit("follow_up", None, FollowUpOffer(after=usual)),), message=said)


def bring_follow_up_forward(trouble: Trouble) -> Proposal | None:
    """The offer sets the usual time for the follow-up interview."""
    if not isinstance(trouble.case, Programme):
        return None
    (usual, *_) = trouble.said("usual")
    where = trouble.finding.where
    said = Message("Fixez dans l’offre l’entretien de suivi à {usual} au plus.", (("usual", usual),))
    return Proposal(edits=(Edit(where, fact_at(trouble.case, where), usual),), message=said)


def _covered(trouble: Trouble) -> tuple[object, ...]:
    told: object = fact_at(trouble.case, trouble.finding.where)
    return tuple(topic for topic in Topic if isinstance(told, tuple) and topic in told)


def _announce(trouble: Trouble, lacking: list[Topic]) -> Proposal | None:
    if not isinstance(trouble.case, Programme):
        return None
    where = trouble.finding.where
    said = Message("Ajoutez à l’offre : {topics}.", (("topics", tuple(lacking)),))
    edit = Edit(where, fact_at(trouble.case, where), (*_covered(trouble), *lacking))
    return Proposal(edits=(edit,), message=said)
