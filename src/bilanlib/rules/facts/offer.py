"""Facts about offers."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.models.clauses import PricedOption, Site
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Claim, Initiative, Party, Timing
from bilanlib.money import Money
from bilanlib.periods.period import Period
from bilanlib.rules.facts.sessions import PUBLISHED_ON

_PROOF = "texte de l’offre"

RETENTION_TERM = Fact[Period | None].told(
    "retention.term",
    Question(
        text="Combien de temps l’offre prévoit-elle de conserver des documents après le terme ?",
        holder=Holder.PROVIDER,
        proof=_PROOF,
    ),
    (Programme,),
)
AGREEMENT_OF = Fact[tuple[Party, ...] | None].told(
    "disclosure.agreement_of",
    Question(
        text="De qui l’offre demande-t-elle l’accord pour communiquer des documents ?",
        holder=Holder.PROVIDER,
        proof=_PROOF,
    ),
    (Programme,),
)
FOLLOW_UP_AFTER = Fact[Period | None].told(
    "follow_up.after",
    Question(
        text="Combien de temps après la fin l’offre place-t-elle l’entretien de suivi ?",
        holder=Holder.PROVIDER,
        proof=_PROOF,
    ),
    (Programme,),
)
FOLLOW_UP_TIMINGS = Fact[tuple[Timing, ...] | None].told(
    "follow_up.timings",
    Question(
        text="Comment l’offre place-t-elle l’entretien de suivi : à partir de ce jour, ce jour-là, au plus tard ?",
        holder=Holder.PROVIDER,
        proof=_PROOF,
    ),
    (Programme,),
)
OFFERED_PRICE = Fact[Money | None].told(
    "price",
    Question(text="Quel prix l’offre annonce-t-elle ?", holder=Holder.PROVIDER, proof=_PROOF),
    (Programme,),
)
OPTIONS = Fact[tuple[PricedOption, ...]].told(
    "options",
    Question(
        text="Que l’offre vend-elle à côté du bilan, à quel prix et pour combien d’heures ?",
        holder=Holder.PROVIDER,
        proof=_PROOF,
    ),
    (Programme,),
)
CLAIMS = Fact[tuple[Claim, ...]].told(
    "claims",
    Question(text="Que promet ou affirme l’offre, en plus ?", holder=Holder.PROVIDER, proof=_PROOF),
    (Programme,),
)
CITATIONS = Fact[tuple[str, ...]].told(
    "citations",
    Question(text="Quels articles l’offre cite-t-elle ?", holder=Holder.PROVIDER, proof=_PROOF),
    (Programme,),
)
SITES = Fact[tuple[Site, ...]].told(
    "provider.sites",
    Question(
        text="Où le prestataire reçoit-il, et quels lieux sont accessibles à tous ?",
        holder=Holder.PROVIDER,
        proof="liste des lieux",
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

OFFER_PUBLISHED = Event("édition de l’offre", {None: PUBLISHED_ON})
"""The offer is published."""
