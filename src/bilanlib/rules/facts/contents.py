"""Facts about what the phases cover, and the follow-up that is offered."""

from collections.abc import Mapping
from operator import attrgetter
from typing import TypeAlias

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Phase, Topic

TopicsByPhase: TypeAlias = Mapping[Phase, tuple[Topic, ...]]
"""What each phase covers, as far as it is told."""

TOPICS: Fact[TopicsByPhase] = derived(
    "topics",
    Question(
        text="Que couvre chaque phase du bilan ?",
        holder=Holder.PROVIDER,
        proof="programme, convention, document de synthèse",
    ),
    (Bilan, Programme),
    attrgetter("topics.pairs"),
)
FOLLOW_UP = Fact[FollowUpOffer | None].told(
    "follow_up",
    Question(
        text="Un entretien de suivi avec le prestataire est-il proposé, et combien de temps après le terme ?",
        holder=Holder.PROVIDER,
        proof="programme, convention, document de synthèse",
    ),
    (Bilan, Programme),
)
