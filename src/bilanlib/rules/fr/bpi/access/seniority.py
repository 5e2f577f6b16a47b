"""Présentation du BPI, « Conditions d’accès à la prestation »: seniority."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import ACCESS
from bilanlib.parameters.fr.bpi.people import BRANCH_SENIORITY, EMPLOYER_SENIORITY, PARTIES
from bilanlib.periods.period import Period
from bilanlib.readings.bpi import SeniorityDay
from bilanlib.rules.facts.convention import BOUND_BY, concluded_on
from bilanlib.rules.facts.seniority import ASKED_ON, BRANCH_SINCE, EMPLOYER_SINCE
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NEVER = Template("no-service", Verdict.FAIL, "aucune ancienneté ; {wanted} au moins sont demandés")
TOO_SHORT = Template(
    "too-short",
    Verdict.FAIL,
    "entrée le {since} ; l’ancienneté de {wanted} est atteinte le {reached}, après le {day}",
    "Attendez le {reached}, ou montrez une ancienneté plus longue.",
)


@rule(
    "fr.bpi.access.branch-seniority",
    title="Le bénéficiaire a l’ancienneté demandée au sein du Régime général.",
    sources=(ACCESS.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, BRANCH_SINCE),
    may_ask=(ASKED_ON, BOUND_BY),
    readings=(SeniorityDay,),
    uses=(BRANCH_SENIORITY, PARTIES),
    remedy="Vérifiez l’ancienneté du salarié dans la branche.",
)
def branch_seniority(ctx: Ctx, begins: date, since: date | None) -> Findings:
    """The person has worked long enough in the branch; the anniversary itself is in time (BPI-ELI-02).

    Reading:
        The day of reckoning is not given: B1. Interruptions are not spoken of: the day told leaves them out.

    Source:
        Présentation du BPI, « Conditions d’accès à la prestation », al. 2.
    """
    return _judge(since, ctx.value(BRANCH_SENIORITY), _day(ctx, begins), "beneficiary.branch_since")


@rule(
    "fr.bpi.access.employer-seniority",
    title="Le bénéficiaire a l’ancienneté demandée au sein de l’organisme employeur.",
    sources=(ACCESS.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, EMPLOYER_SINCE),
    may_ask=(ASKED_ON, BOUND_BY),
    readings=(SeniorityDay,),
    uses=(EMPLOYER_SENIORITY, PARTIES),
    remedy="Vérifiez l’ancienneté du salarié dans l’organisme.",
)
def employer_seniority(ctx: Ctx, begins: date, since: date | None) -> Findings:
    """Part of that time, the last one, was with the present body (BPI-ELI-03).

    Reading:
        The months with the body lie within the years in the branch, and do not come on top of them. The day of
        reckoning is not given: B1.

    Source:
        Présentation du BPI, « Conditions d’accès à la prestation », al. 2.
    """
    return _judge(since, ctx.value(EMPLOYER_SENIORITY), _day(ctx, begins), "beneficiary.employer_since")


def _day(ctx: Ctx, begins: date) -> date:
    """The day of reckoning, under the answer that is tried."""
    match ctx.reading(SeniorityDay):
        case SeniorityDay.START:
            return begins
        case SeniorityDay.REQUEST:
            return ctx.ask(ASKED_ON) or _concluded(ctx)
        case SeniorityDay.CONVENTION:
            return _concluded(ctx)


def _concluded(ctx: Ctx) -> date:
    # A convention that is still to be signed is signed today at the earliest.
    return concluded_on(ctx.ask(BOUND_BY), ctx.value(PARTIES), ctx.at) or ctx.at


def _judge(since: date | None, wanted: Period, day: date, where: str) -> Findings:
    if since is None:
        return (NEVER.at(where, wanted=wanted),)
    reached = wanted.after(since)
    return () if reached <= day else (TOO_SHORT.at(where, since=since, wanted=wanted, reached=reached, day=day),)


RULES = (branch_seniority, employer_seniority)
