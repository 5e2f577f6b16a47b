"""Décret n° 2008-824, art. 25 to 27: a bilan off working time is asked of the fund, not of the employer."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2008_824 import ART_25_27
from bilanlib.models.terms import Addressee, RequestKind
from bilanlib.parameters.fr.decret_2008_824.art_25_27 import FUND_REPLY_TIME
from bilanlib.rules.facts.leave import HAS_LEAVE
from bilanlib.rules.facts.leave_findings import judge_time
from bilanlib.rules.facts.leave_requests import IS_ANSWERED, REPLIED_ON, REQUEST_RECEIVED
from bilanlib.rules.facts.requests import REQUEST_KIND, REQUEST_TO, REQUESTS

NOT_OF_THE_FUND = Template(
    "not-of-the-fund", Verdict.NOT_APPLICABLE, "ce n’est pas une demande de prise en charge adressée au fonds"
)
ON_WORKING_TIME = Template(
    "on-working-time",
    Verdict.NOT_APPLICABLE,
    "le bilan se tient sur le temps de travail : c’est l’employeur qui répond",
)


@rule(
    "fr.d2008-824.25-27.fund-reply",
    title="Hors temps de travail, le fonds répond à temps à la demande de l’agent.",
    sources=(ART_25_27.since("2008-08-21"), ART_25_27.since("2022-07-25")),
    force=Force.LAW,
    governed_by=REQUEST_RECEIVED,
    each=REQUESTS,
    needs=needs(REQUEST_RECEIVED, REQUEST_KIND),
    may_ask=(REQUEST_TO, HAS_LEAVE, IS_ANSWERED, REPLIED_ON),
    uses=(FUND_REPLY_TIME,),
    remedy="Répondez à l’agent.",
)
def fund_reply(ctx: Ctx, received: date, kind: RequestKind) -> Findings:
    """The fund answers in time where no leave is taken; the employer need not know of such a bilan.

    Reading:
        What the fund's silence amounts to is not said: it is left to a person.

    Source:
        Décret n° 2008-824, art. 25 to 27.
    """
    if kind is not RequestKind.FUNDING or ctx.ask(REQUEST_TO) is not Addressee.PAYER:
        return (NOT_OF_THE_FUND.at(ctx.where),)
    if ctx.ask(HAS_LEAVE):
        return (ON_WORKING_TIME.at(ctx.where),)
    given = ctx.ask(REPLIED_ON) if ctx.ask(IS_ANSWERED) else None
    return judge_time(received, ctx.value(FUND_REPLY_TIME), ctx.at, ctx.where, given) or ()


RULES = (fund_reply,)
