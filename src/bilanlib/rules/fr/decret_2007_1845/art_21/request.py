"""Décret n° 2007-1845, art. 21: when leave is asked for, and what the request says."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_21
from bilanlib.models.terms import RequestKind, RequestMention
from bilanlib.parameters.fr.decret_2007_1845.art_21 import REQUEST_MENTIONS, REQUEST_NOTICE
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN, HAS_LEAVE
from bilanlib.rules.facts.leave_findings import OTHER_REQUEST, judge_notice
from bilanlib.rules.facts.leave_requests import LEAVE_REQUESTS, MENTIONS_OF_REQUEST, Asked
from bilanlib.rules.facts.requests import REQUEST_KIND, REQUEST_SENT, REQUESTS


@rule(
    "fr.d2007-1845.21.notice",
    title="Le congé pour bilan est demandé assez tôt avant le début du bilan.",
    sources=(ART_21.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_LEAVE,
    needs=needs(BEGIN_OF_BILAN, LEAVE_REQUESTS),
    uses=(REQUEST_NOTICE,),
    remedy="Demandez le congé dans le délai, ou reportez le début du bilan.",
)
def notice(ctx: Ctx, begins: date, asked: tuple[Asked, ...]) -> Findings:
    """Leave is asked for long enough before the bilan begins.

    Reading:
        Calendar days: the text does not speak of clear days. One request in time is enough, whatever else was sent.

    Source:
        Décret n° 2007-1845, art. 21.
    """
    return judge_notice(asked, begins, ctx.value(REQUEST_NOTICE), ctx.at)


INCOMPLETE = Template(
    "incomplete",
    Verdict.FAIL,
    "la demande de congé n’indique pas : {mentions}",
    "Complétez la demande : {mentions}.",
)


@rule(
    "fr.d2007-1845.21.request-mentions",
    title="La demande de congé indique les dates et la durée du bilan et le prestataire choisi.",
    sources=(ART_21.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=REQUEST_SENT,
    each=REQUESTS,
    needs=needs(REQUEST_SENT, REQUEST_KIND),
    may_ask=(MENTIONS_OF_REQUEST,),
    uses=(REQUEST_MENTIONS,),
    remedy="Complétez la demande de congé.",
)
def request_mentions(ctx: Ctx, _: date, kind: RequestKind) -> Findings:
    """A request for leave tells dates, duration and provider; the request for funding may come with it or apart.

    Source:
        Décret n° 2007-1845, art. 21.
    """
    if kind is not RequestKind.LEAVE:
        return (OTHER_REQUEST.at(ctx.where),)
    lacking = ctx.value(REQUEST_MENTIONS).difference(ctx.ask(MENTIONS_OF_REQUEST))
    if not lacking:
        return ()
    return (INCOMPLETE.at(ctx.where, mentions=tuple(one for one in RequestMention if one in lacking)),)


RULES = (notice, request_mentions)
