"""Facts about offers."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.models.programme import Programme
from bilanlib.periods.period import Period
from bilanlib.rules.facts.sessions import PUBLISHED_ON

RETENTION_TERM = Fact[Period | None].told(
    "retention.term",
    Question(
        text="Combien de temps l’offre prévoit-elle de conserver des documents après le terme ?",
        holder=Holder.PROVIDER,
        proof="texte de l’offre",
    ),
    (Programme,),
)

OFFER_PUBLISHED = Event("édition de l’offre", {None: PUBLISHED_ON})
"""The offer is published."""
