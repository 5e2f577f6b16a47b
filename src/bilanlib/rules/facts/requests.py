"""Facts about requests, one by one, and their answers."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Items, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.requests import Request
from bilanlib.models.terms import Addressee, RequestKind
from bilanlib.models.unknown import Maybe


def _requests(case: Bilan) -> Maybe[tuple[Request, ...]]:
    return case.requests


def _request_path(place: int, _: Request) -> str:
    return f"requests[{place}]"


REQUESTS: Items[Request] = Items(
    "requests",
    Question(
        text="Quelles demandes ont été faites avant le bilan, et quelles réponses ont été données ?",
        holder=Holder.BENEFICIARY,
        proof="demandes et réponses datées",
    ),
    (Bilan,),
    _requests,
    _request_path,
)

REQUEST_KIND = Fact[RequestKind].told(
    "kind",
    Question(text="Que demande cette demande ?", holder=Holder.BENEFICIARY, proof="la demande"),
    (Bilan,),
    items=REQUESTS,
)
REQUEST_TO = Fact[Addressee].told(
    "to",
    Question(text="À qui la demande est-elle adressée ?", holder=Holder.BENEFICIARY, proof="la demande"),
    (Bilan,),
    items=REQUESTS,
)
REQUEST_SENT_ON = Fact[date | None].told(
    "sent_on",
    Question(
        text="Quel jour la demande a-t-elle été envoyée ?",
        holder=Holder.BENEFICIARY,
        proof="demande datée, avis de dépôt",
    ),
    (Bilan,),
    items=REQUESTS,
)

REQUEST_SENT = Event("envoi de la demande", {None: REQUEST_SENT_ON})
"""The person sends a request."""
