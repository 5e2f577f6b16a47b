"""Facts about how a document comes about: when it is made, submitted and delivered."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.models.bilan import Bilan
from bilanlib.rules.facts.documents import DOCUMENTS

MADE_ON = Fact[date | None].told(
    "made_on",
    Question(text="Quel jour ce document a-t-il été établi ?", holder=Holder.PROVIDER, proof="le document daté"),
    (Bilan,),
    items=DOCUMENTS,
)
SUBMITTED_ON = Fact[date | None].told(
    "submitted_on",
    Question(
        text="Le projet de ce document a-t-il été soumis au bénéficiaire pour observations, et quel jour ?",
        holder=Holder.PROVIDER,
        proof="envoi daté, observations du bénéficiaire",
    ),
    (Bilan,),
    items=DOCUMENTS,
)
DELIVERED_ON = Fact[date | None].told(
    "delivered_on",
    Question(
        text="Quel jour ce document a-t-il été remis au bénéficiaire ?",
        holder=Holder.PROVIDER,
        proof="reçu daté du bénéficiaire",
    ),
    (Bilan,),
    items=DOCUMENTS,
)

DOCUMENT_MADE = Event("établissement du document", {None: MADE_ON})
"""A document is made."""

DOCUMENT_DELIVERED = Event("remise du document", {None: DELIVERED_ON})
"""The beneficiary is given a document."""
