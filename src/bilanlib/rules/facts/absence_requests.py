"""Facts about requests for absence on working time, and about the answers to them."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.absence import Told
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.requests import Reply, Request
from bilanlib.models.terms import ReplyOutcome, RequestKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.leave_requests import may_ask_for, sent_requests
from bilanlib.rules.facts.requests import REPLY, REQUESTS

_ASK = Question(
    text="Quel jour l’autorisation d’absence a-t-elle été demandée à l’employeur ?",
    holder=Holder.BENEFICIARY,
    proof="copie de la demande, avis de réception",
)
ABSENCE_REQUESTS = sent_requests(RequestKind.ABSENCE, _ASK)
"""Requests for absence, each with its day; the empty tuple where none was sent."""


def _told(request: Request) -> Maybe[Told | None]:
    reply: Maybe[Reply | None] = request.reply
    if reply is UNKNOWN or reply is None:
        return reply
    given, outcome = reply.given_on, reply.outcome
    if given is UNKNOWN or outcome is UNKNOWN:
        return UNKNOWN
    if outcome is not ReplyOutcome.POSTPONED:
        return Told(outcome, given, given if outcome is ReplyOutcome.GRANTED else None)
    postponed = reply.postponed_to
    return UNKNOWN if postponed is UNKNOWN else Told(outcome, given, postponed)


REPLY_TO_ABSENCE: Fact[Told | None] = Fact("reply", REPLY.ask, (Bilan,), _told, REQUESTS)
"""What the employer said of one request; None if nothing."""


@frozen
class AbsenceRequest:
    """A request for absence, with all that matters of it known.

    Attributes:
        where: Path of the request in the case.
        received: Day on which it was received; None if it was not.
        told: What the employer said of it; None if nothing.
    """

    where: str
    received: date | None
    told: Told | None


def _answered(case: Bilan) -> Maybe[tuple[AbsenceRequest, ...]]:
    sent = ABSENCE_REQUESTS.read(case)
    if sent is UNKNOWN or case.requests is UNKNOWN:
        return UNKNOWN
    found: list[AbsenceRequest] = []
    for place, one in enumerate(case.requests):
        if not may_ask_for(RequestKind.ABSENCE, one):
            continue
        told = _told(one)
        if one.received_on is UNKNOWN or told is UNKNOWN:
            return UNKNOWN
        found.append(AbsenceRequest(f"requests[{place}]", one.received_on, told))
    return tuple(found)


def _untold(case: Bilan) -> tuple[str, ...]:
    listed = () if case.requests is UNKNOWN else case.requests
    asking = [(place, one) for place, one in enumerate(listed) if may_ask_for(RequestKind.ABSENCE, one)]
    return tuple(f"requests[{place}].{name}" for place, one in asking for name in _lacks(one))


def _lacks(request: Request) -> list[str]:
    told = {"kind": request.kind, "sent_on": request.sent_on, "received_on": request.received_on}
    found = [name for name, value in told.items() if value is UNKNOWN]
    reply: Maybe[Reply | None] = request.reply
    if reply is UNKNOWN:
        return [*found, "reply"]
    return [*found, *(f"reply.{name}" for name in ([] if reply is None else _lacks_of_reply(reply)))]


def _lacks_of_reply(reply: Reply) -> list[str]:
    told: dict[str, object] = {"outcome": reply.outcome, "given_on": reply.given_on}
    if reply.outcome in {UNKNOWN, ReplyOutcome.POSTPONED}:
        told["postponed_to"] = reply.postponed_to
    return [name for name, value in told.items() if value is UNKNOWN]


ANSWERED_REQUESTS: Fact[tuple[AbsenceRequest, ...]] = derived(
    "requests",
    REPLY.ask,
    (Bilan,),
    _answered,
    ("kind", "sent_on", "received_on", "reply"),
    lacking=_untold,
)
"""Requests for absence that were sent, each with its answer; the empty tuple where none was."""
