"""Facts about requests, one by one, and their answers."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Items, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.requests import Reply, Request
from bilanlib.models.terms import Addressee, Form, ReplyOutcome, RequestKind
from bilanlib.models.unknown import UNKNOWN, Maybe


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


@frozen
class Answer:
    """An answer to a request, all that matters of it known.

    Attributes:
        given_on: Its day.
        form: Written or oral.
        outcome: Granted, refused or postponed.
        gives_reasons: Whether it says why; False for a request that is granted, of which nobody asks for reasons.
    """

    given_on: date
    form: Form
    outcome: ReplyOutcome
    gives_reasons: bool


def _answer(request: Request) -> Maybe[Answer | None]:
    reply: Maybe[Reply | None] = request.reply
    if reply is UNKNOWN or reply is None:
        return reply
    if reply.given_on is UNKNOWN or reply.form is UNKNOWN or reply.outcome is UNKNOWN:
        return UNKNOWN
    reasons = False if reply.outcome is ReplyOutcome.GRANTED else reply.gives_reasons
    return UNKNOWN if reasons is UNKNOWN else Answer(reply.given_on, reply.form, reply.outcome, reasons)


REPLY: Fact[Answer | None] = Fact(
    "reply",
    Question(
        text="Quelle réponse a été donnée à la demande : jour, forme, sens, motifs ?",
        holder=Holder.EMPLOYER,
        proof="réponse datée",
    ),
    (Bilan,),
    _answer,
    REQUESTS,
)

REQUEST_SENT = Event("envoi de la demande", {None: REQUEST_SENT_ON})
"""The person sends a request."""
