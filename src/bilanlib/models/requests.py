"""What the person asks for before the bilan, and what is answered."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, many, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import Addressee, Channel, Form, Initiative, ReplyOutcome, RequestKind, RequestMention
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Reply:
    """An answer to a request (réponse).

    Attributes:
        outcome: Granted, refused or postponed.
        given_on: Its day.
        form: Written or oral.
        gives_reasons: Whether it says why.
        postponed_to: For a postponement, the day from which the request is granted; None where it sets none.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    outcome: Maybe[ReplyOutcome] = told()
    given_on: Maybe[date] = day()
    form: Maybe[Form] = told()
    gives_reasons: Maybe[bool] = told()
    postponed_to: Maybe[date | None] = day()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Request:
    """A request about the bilan (demande).

    Attributes:
        kind: What is asked for.
        by: Who asks.
        to: Who is asked.
        sent_on: Day it was sent; None if it was not sent.
        received_on: Day it was received; None if not received.
        channel: How it was sent.
        mentions: What it says.
        reply: The answer; None if there is none.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    kind: Maybe[RequestKind] = told()
    by: Maybe[Initiative] = told()
    to: Maybe[Addressee] = told()
    sent_on: Maybe[date | None] = day()
    received_on: Maybe[date | None] = day()
    channel: Maybe[Channel] = told()
    mentions: Maybe[tuple[RequestMention, ...]] = many()
    reply: Maybe[Reply | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()
