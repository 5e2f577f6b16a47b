"""Facts about offers."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Claim, Initiative
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
INITIATIVES_OFFERED = Fact[tuple[Initiative, ...]].told(
    "initiatives",
    Question(text="Qui, d’après l’offre, peut demander le bilan ?", holder=Holder.PROVIDER, proof="texte de l’offre"),
    (Programme,),
)
INTERVIEWS_OFFERED = Fact[int | None].told(
    "interviews",
    Question(
        text="Combien d’entretiens l’offre prévoit-elle, hors entretien préalable et suivi ?",
        holder=Holder.PROVIDER,
        proof="texte de l’offre",
    ),
    (Programme,),
)
SHORTEST_OFFERED = Fact[Period | None].told(
    "span.shortest",
    Question(
        text="Sur quelle durée au moins l’offre étale-t-elle le bilan ?",
        holder=Holder.PROVIDER,
        proof="texte de l’offre",
    ),
    (Programme,),
)
LONGEST_OFFERED = Fact[Period | None].told(
    "span.longest",
    Question(
        text="Sur quelle durée au plus l’offre étale-t-elle le bilan ?",
        holder=Holder.PROVIDER,
        proof="texte de l’offre",
    ),
    (Programme,),
)
CLAIMS = Fact[tuple[Claim, ...]].told(
    "claims",
    Question(text="Que promet ou affirme l’offre par ailleurs ?", holder=Holder.PROVIDER, proof="texte de l’offre"),
    (Programme,),
)

OFFER_PUBLISHED = Event("édition de l’offre", {None: PUBLISHED_ON})
"""The offer is published."""
