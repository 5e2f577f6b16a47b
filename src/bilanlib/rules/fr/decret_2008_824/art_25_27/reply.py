"""Décret n° 2008-824, art. 25 to 27: the answer of the head of the establishment to a request for leave."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2008_824 import ART_25_27
from bilanlib.models.terms import Form, ReplyOutcome, RequestKind
from bilanlib.parameters.fr.decret_2008_824.art_25_27 import LONGEST_POSTPONEMENT, REPLY_TIME
from bilanlib.rules.facts.leave_findings import OTHER_REQUEST, judge_time
from bilanlib.rules.facts.leave_requests import (
    IS_ANSWERED,
    POSTPONED_TO,
    REPLIED_ON,
    REPLY_FORM,
    REPLY_OUTCOME,
    REQUEST_RECEIVED,
)
from bilanlib.rules.facts.requests import REQUEST_KIND, REQUESTS

ORAL = Template("oral", Verdict.FAIL, "la réponse a été donnée de vive voix", "Confirmez la réponse par écrit.")
REFUSED = Template(
    "refused",
    Verdict.REVIEW,
    "la demande est refusée, alors que les textes lus ne prévoient que l’accord ou le report",
    "Demandez à l’établissement sur quoi il fonde ce refus.",
)
LONG_POSTPONEMENT = Template(
    "long-postponement",
    Verdict.REVIEW,
    "le congé est reporté au {postponed_to}, plus de {period} après la réponse ; aucun texte lu ne dit de quel jour le "
    "report se compte",
    "Comparez le report à la date demandée : il ne dépasse pas {period}.",
)
NO_TERM = Template(
    "no-term",
    Verdict.FAIL,
    "le congé est reporté sans terme, alors que le report ne dépasse pas {period}",
    "Fixez le jour jusqu’auquel le congé est reporté.",
)


@rule(
    "fr.d2008-824.25-27.reply",
    title="L’établissement répond à temps et par écrit à la demande de congé, et ne la reporte pas trop longtemps.",
    sources=(ART_25_27.since("2008-08-21"), ART_25_27.since("2022-07-25")),
    force=Force.LAW,
    governed_by=REQUEST_RECEIVED,
    each=REQUESTS,
    needs=needs(REQUEST_RECEIVED, REQUEST_KIND),
    may_ask=(IS_ANSWERED, REPLIED_ON, REPLY_FORM, REPLY_OUTCOME, POSTPONED_TO),
    uses=(REPLY_TIME, LONGEST_POSTPONEMENT),
    remedy="Répondez à l’agent par écrit : accord, ou report pour les besoins du service.",
)
def reply(ctx: Ctx, received: date, kind: RequestKind) -> Findings:
    """The head of the establishment answers in time and in writing, and postpones for six months at most.

    Reading:
        Silence is left to a person, and never taken for an agreement. So is a plain refusal, which the sheets do not
        list, and a postponement that is longer when counted from the answer: the day from which it counts is not said.

    Source:
        Décret n° 2008-824, art. 25 to 27.
    """
    if kind is not RequestKind.LEAVE:
        return (OTHER_REQUEST.at(ctx.where),)
    given = ctx.ask(REPLIED_ON) if ctx.ask(IS_ANSWERED) else None
    found = judge_time(received, ctx.value(REPLY_TIME), ctx.at, ctx.where, given)
    if found is not None or given is None:
        return found or ()
    if ctx.ask(REPLY_FORM) is Form.ORAL:
        return (ORAL.at(f"{ctx.where}.reply"),)
    return _judge_answer(ctx, given)


def _judge_answer(ctx: Ctx, given: date) -> Findings:
    outcome, where = ctx.ask(REPLY_OUTCOME), f"{ctx.where}.reply"
    if outcome is not ReplyOutcome.POSTPONED:
        return (REFUSED.at(where),) if outcome is ReplyOutcome.REFUSED else ()
    postponed_to, period = ctx.ask(POSTPONED_TO), ctx.value(LONGEST_POSTPONEMENT)
    if postponed_to is None:
        return (NO_TERM.at(where, period=period),)
    if postponed_to <= period.after(given):
        return ()
    return (LONG_POSTPONEMENT.at(where, postponed_to=postponed_to, period=period),)


RULES = (reply,)
