"""Décret n° 2007-1845, art. 21: the authority's answer to a request for leave."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_21
from bilanlib.models.terms import ReplyOutcome, RequestKind
from bilanlib.parameters.fr.decret_2007_1845.art_21 import REPLY_TIME
from bilanlib.rules.facts.leave_findings import OTHER_REQUEST, judge_time
from bilanlib.rules.facts.leave_requests import (
    IS_ANSWERED,
    REPLIED_ON,
    REPLY_GIVES_REASONS,
    REPLY_OUTCOME,
    REQUEST_RECEIVED,
)
from bilanlib.rules.facts.requests import REQUEST_KIND, REQUESTS

NO_REASONS = Template(
    "no-reasons",
    Verdict.FAIL,
    "la réponse est un refus ou un report et n’en donne pas les raisons",
    "Donnez à l’agent les raisons du refus ou du report.",
)


@rule(
    "fr.d2007-1845.21.reply",
    title="L’autorité répond à temps à la demande de congé, et motive un refus ou un report.",
    sources=(ART_21.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=REQUEST_RECEIVED,
    each=REQUESTS,
    needs=needs(REQUEST_RECEIVED, REQUEST_KIND),
    may_ask=(IS_ANSWERED, REPLIED_ON, REPLY_OUTCOME, REPLY_GIVES_REASONS),
    uses=(REPLY_TIME,),
    remedy="Répondez à l’agent, et dites pourquoi en cas de refus ou de report.",
)
def reply(ctx: Ctx, received: date, kind: RequestKind) -> Findings:
    """The authority answers in time, counted from receipt, and says why it refuses or postpones.

    Reading:
        What silence amounts to is not said: it is left to a person, and never taken for an agreement. The decision on
        the cost, which goes with the answer, is not judged.

    Source:
        Décret n° 2007-1845, art. 21.
    """
    if kind is not RequestKind.LEAVE:
        return (OTHER_REQUEST.at(ctx.where),)
    given = ctx.ask(REPLIED_ON) if ctx.ask(IS_ANSWERED) else None
    found = judge_time(received, ctx.value(REPLY_TIME), ctx.at, ctx.where, given)
    if found is not None:
        return found
    if ctx.ask(REPLY_OUTCOME) is ReplyOutcome.GRANTED or ctx.ask(REPLY_GIVES_REASONS):
        return ()
    return (NO_REASONS.at(f"{ctx.where}.reply"),)


RULES = (reply,)
