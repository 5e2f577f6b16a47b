"""Arrêté du 31 juillet 2009, art. 4: the answer to the agent's request."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_4
from bilanlib.models.terms import Addressee, ReplyOutcome, RequestKind
from bilanlib.parameters.fr.arrete_2009_07_31.art_4 import ANSWERED_REQUESTS, REPLY_FORMS, REPLY_PERIOD
from bilanlib.rules.facts.requests import REPLY, REQUEST_KIND, REQUEST_SENT, REQUEST_TO, REQUESTS

AWAITED = Template(
    "reply-awaited", Verdict.NOT_APPLICABLE, "l’administration a jusqu’au {last_day} pour répondre par écrit"
)
NO_REPLY = Template(
    "no-reply",
    Verdict.FAIL,
    "la demande du {sent} est restée sans réponse ; l’administration devait répondre par écrit au plus tard le "
    "{last_day}, et l’arrêté ne dit pas ce que vaut son silence",
    "Répondez sans attendre, par écrit. Le silence n’est ni un accord ni un refus du bilan.",
)
LATE = Template(
    "late-reply",
    Verdict.FAIL,
    "l’administration a répondu le {given} à la demande du {sent} ; le dernier jour était le {last_day}",
    "Le retard ne se répare pas : notez-le.",
)
NOT_WRITTEN = Template(
    "reply-not-written",
    Verdict.FAIL,
    "l’administration a répondu le {given}, et non par écrit",
    "Confirmez la réponse par écrit.",
)
NO_REASONS = Template(
    "no-reasons",
    Verdict.FAIL,
    "le refus du {given} n’est pas motivé",
    "Donnez par écrit les motifs du refus.",
)
OTHER_REQUEST = (
    Template(
        "other-request", Verdict.NOT_APPLICABLE, "ce n’est pas une demande de bilan adressée à l’administration"
    ).at("requests"),
)


@rule(
    "fr.a2009-07-31.4.reply",
    title="L’administration répond par écrit et à temps à la demande de l’agent, et motive un refus.",
    sources=(ART_4.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=REQUEST_SENT,
    each=REQUESTS,
    needs=needs(REQUEST_SENT, REQUEST_KIND, REQUEST_TO),
    may_ask=(REPLY,),
    uses=(ANSWERED_REQUESTS, REPLY_PERIOD, REPLY_FORMS),
    remedy="Répondez par écrit à la demande de l’agent, et donnez vos motifs si vous refusez.",
)
def reply(ctx: Ctx, sent: date, kind: RequestKind, to: Addressee) -> Findings:
    """The administration answers in writing, in time, and with reasons where it refuses.

    Reading:
        The time runs from the day of the request, not from its receipt; its last day is still in time. What silence
        amounts to is not said: it is a breach, and neither a permission nor a refusal. Of a postponement the text does
        not speak: it is an answer, and wants no reasons.

    Source:
        Arrêté du 31 juillet 2009, art. 4.
    """
    if kind not in ctx.value(ANSWERED_REQUESTS) or to is not Addressee.EMPLOYER:
        return OTHER_REQUEST
    last = ctx.value(REPLY_PERIOD).after(sent)
    answer = ctx.ask(REPLY)
    if answer is None or answer.given_on > ctx.at:
        template = AWAITED if ctx.at <= last else NO_REPLY
        return (template.at(ctx.where, sent=sent, last_day=last, due_on=last),)
    given = answer.given_on
    late = (LATE.at(ctx.where, sent=sent, given=given, last_day=last),) if given > last else ()
    spoken = () if answer.form in ctx.value(REPLY_FORMS) else (NOT_WRITTEN.at(ctx.where, given=given),)
    is_bare = answer.outcome is ReplyOutcome.REFUSED and not answer.gives_reasons
    return (*late, *spoken, *((NO_REASONS.at(ctx.where, given=given),) if is_bare else ()))


RULES = (reply,)
