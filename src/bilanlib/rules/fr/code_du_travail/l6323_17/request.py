"""Code du travail, art. L. 6323-17 and D. 6323-4, I: absence on working time is asked for, and in time."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.absence import request_last_day
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import D6323_4, L6323_17
from bilanlib.parameters.fr.code_du_travail.d6323_4 import LONG_ACTION, NOTICE_LONG, NOTICE_SHORT
from bilanlib.periods.period import Period
from bilanlib.readings.absence import NoticeEnd
from bilanlib.rules.facts.absence import ABSENCE_CONCERNED
from bilanlib.rules.facts.absence_requests import ABSENCE_REQUESTS
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.leave_findings import Notice, judge_by
from bilanlib.rules.facts.leave_requests import Asked
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON

LATE = Template(
    "late-request",
    Verdict.FAIL,
    "l’absence a été demandée le {asked}, après le {last} : elle se demande au moins {period} avant le début de "
    "l’action, le {begins} ; le code ne dit pas ce que vaut une demande tardive",
    "Demandez à l’employeur s’il accepte cette demande tardive ; sinon reportez l’action, ou tenez ses séances hors du "
    "temps de travail.",
)
MISSING = Template(
    "no-request",
    Verdict.FAIL,
    "aucune autorisation d’absence n’a été demandée au plus tard le {last}, alors que des séances sont prévues sur le "
    "temps de travail et que l’action commence le {begins}",
    "Demandez l’autorisation et reportez l’action, ou tenez ses séances hors du temps de travail.",
)
DUE = Template(
    "request-due",
    Verdict.NOT_APPLICABLE,
    "l’autorisation d’absence est à demander au plus tard le {last}, {period} avant le {begins}",
)
_OF_ABSENCE = Notice(late=LATE, missing=MISSING, due=DUE)


@rule(
    "fr.ct.L6323-17.request",
    title="L’absence sur le temps de travail, pour un bilan payé par le CPF, est demandée assez tôt à l’employeur.",
    sources=(
        L6323_17.since("2019-01-01").al(1),
        L6323_17.since("2024-01-28").al(1),
        D6323_4.since("2019-01-01").al(1),
    ),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=ABSENCE_CONCERNED,
    needs=needs(BEGIN_OF_ACTION, ABSENCE_REQUESTS),
    may_ask=(ENDS_ON, TERRITORY),
    readings=(NoticeEnd,),
    uses=(NOTICE_SHORT, NOTICE_LONG, LONG_ACTION),
    remedy="Demandez l’autorisation dans le délai, reportez l’action, ou tenez-la hors du temps de travail.",
)
def request(ctx: Ctx, begins: date, asked: tuple[Asked, ...]) -> Findings:
    """The employee asks long enough before the action begins; one request in time is enough.

    Reading:
        The days are counted back from the first session of the action, on working time or not: D. 6323-4 names the
        begin of the action. The action lasts from its first to its last session; it lasts the months of the text when
        the last one falls on the day that ends them (CPC, art. 641), or later. What a late request is worth is not
        said: the employer may grant it. Where a last day goes that is not worked is A24.

    Source:
        Code du travail, art. L. 6323-17, al. 1, and D. 6323-4, I.
    """
    sent = tuple(one for one in asked if one.on <= ctx.at)
    if any(one.on <= _last(ctx, begins, ctx.value(NOTICE_LONG)) for one in sent):
        return ()
    is_long = ctx.value(LONG_ACTION).after(begins) <= ctx.ask(ENDS_ON)
    period = ctx.value(NOTICE_LONG) if is_long else ctx.value(NOTICE_SHORT)
    return judge_by(_last(ctx, begins, period), sent, begins, period, ctx.at, _OF_ABSENCE)


def _last(ctx: Ctx, begins: date, period: Period) -> date:
    return request_last_day(begins, period, ctx.reading(NoticeEnd), ctx.calendar)


RULES = (request,)
