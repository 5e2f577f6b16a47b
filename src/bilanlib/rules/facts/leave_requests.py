"""Facts about requests for leave, and about the answer to a request field by field."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.requests import Request
from bilanlib.models.terms import Form, ReplyOutcome, RequestKind, RequestMention
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.requests import REPLY, REQUESTS

REQUEST_RECEIVED_ON = Fact[date | None].told(
    "received_on",
    Question(text="Quel jour la demande a-t-elle été reçue ?", holder=Holder.EMPLOYER, proof="avis de réception"),
    (Bilan,),
    items=REQUESTS,
)
MENTIONS_OF_REQUEST = Fact[tuple[RequestMention, ...]].told(
    "mentions",
    Question(text="Qu’indique la demande ?", holder=Holder.BENEFICIARY, proof="la demande"),
    (Bilan,),
    items=REQUESTS,
)


def _is_answered(request: Request) -> Maybe[bool]:
    return UNKNOWN if request.reply is UNKNOWN else request.reply is not None


IS_ANSWERED: Fact[bool] = Fact("reply", REPLY.ask, (Bilan,), _is_answered, REQUESTS)
REPLIED_ON = Fact[date | None].told("reply.given_on", REPLY.ask, (Bilan,), items=REQUESTS)
REPLY_OUTCOME = Fact[ReplyOutcome | None].told("reply.outcome", REPLY.ask, (Bilan,), items=REQUESTS)
REPLY_FORM = Fact[Form | None].told("reply.form", REPLY.ask, (Bilan,), items=REQUESTS)
REPLY_GIVES_REASONS = Fact[bool | None].told("reply.gives_reasons", REPLY.ask, (Bilan,), items=REQUESTS)
POSTPONED_TO = Fact[date | None].told("reply.postponed_to", REPLY.ask, (Bilan,), items=REQUESTS)

REQUEST_RECEIVED = Event("réception de la demande", {None: REQUEST_RECEIVED_ON})
"""A request is received."""


@frozen
class Asked:
    """A request for leave that was sent, or is to be sent.

    Attributes:
        where: Path of the request in the case.
        on: Its day.
    """

    where: str
    on: date


def may_ask_for(kind: RequestKind, one: Request) -> bool:
    """Whether a request was sent, or may have been, for what may be of that kind."""
    return one.sent_on is not None and one.kind in {UNKNOWN, kind}


def sent_requests(kind: RequestKind, ask: Question) -> Fact[tuple[Asked, ...]]:
    """Requests of a kind that were sent, each with its day; the empty tuple where none was."""

    def read(case: Bilan) -> Maybe[tuple[Asked, ...]]:
        if case.requests is UNKNOWN:
            return UNKNOWN
        found: list[Asked] = []
        for place, one in enumerate(case.requests):
            if one.sent_on is None or one.kind not in {UNKNOWN, kind}:
                continue
            if one.sent_on is UNKNOWN or one.kind is UNKNOWN:
                return UNKNOWN
            found.append(Asked(f"requests[{place}]", one.sent_on))
        return tuple(found)

    def among(one: Request, _: str) -> bool:
        return may_ask_for(kind, one)

    return derived("requests", ask, (Bilan,), read, ("kind", "sent_on"), among=among)


LEAVE_REQUESTS = sent_requests(
    RequestKind.LEAVE,
    Question(
        text="Quel jour le congé pour bilan a-t-il été demandé ?",
        holder=Holder.BENEFICIARY,
        proof="copie de la demande, avis de réception",
    ),
)
"""Requests for leave, each with its day; the empty tuple where none was sent."""
