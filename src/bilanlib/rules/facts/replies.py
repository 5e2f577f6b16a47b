"""Facts about the answers to requests."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.requests import Reply, Request
from bilanlib.models.terms import Form, ReplyOutcome
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.requests import REQUESTS


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
