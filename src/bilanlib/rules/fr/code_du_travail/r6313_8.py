"""Code du travail, art. R. 6313-8: the tripartite convention: parties, mentions, the employee's acceptance."""

from datetime import date, timedelta

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.acceptance import acceptance_last_day
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L1233_71, L6312_1, R6313_8
from bilanlib.models.table import Table
from bilanlib.models.terms import Mention, Party, Presence
from bilanlib.parameters.fr.code_du_travail import (
    ACCEPTANCE_PERIOD,
    CONVENTION_FUNDING,
    CONVENTION_PARTIES,
    REQUIRED_MENTIONS,
)
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.rules.facts.convention import (
    BOUND_BY,
    DRAFT_SENT,
    MENTIONS,
    RECEIVED_ON,
    REFUSED_ON,
    SIGNED_ON,
    TERRITORY,
)
from bilanlib.rules.facts.funding import paid_under
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

CONVENTION_REQUIRED = paid_under(*CONVENTION_FUNDING.values[-1].value)
"""Whether the bilan stands under the plan or a redeployment leave. Under the CPF alone R. 6313-8 does not apply."""

_SCOPE = (L6312_1.since("2019-01-01"), L1233_71.since("2020-12-16"))

NO_CONVENTION = Template(
    "no-convention",
    Verdict.FAIL,
    "aucune convention n’existe alors que l’action a commencé le {begins}",
    "Suspendez l’action jusqu’à la conclusion d’une convention écrite entre l’employeur, le salarié et le prestataire.",
)
NOT_SIGNED = Template(
    "not-signed",
    Verdict.FAIL,
    "l’action a commencé le {begins} sans signature engageant : {parties}",
    "Suspendez l’action et faites signer : {parties}.",
)
SIGNATURES_DUE = Template(
    "signatures-due", Verdict.NOT_APPLICABLE, "signatures attendues avant le {begins}, début de l’action : {parties}"
)


@rule(
    "fr.ct.R6313-8.parties",
    title="Une convention écrite lie l’employeur, le salarié et le prestataire.",
    sources=(R6313_8.since("2019-01-01").al(1), *_SCOPE),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=CONVENTION_REQUIRED,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    uses=(CONVENTION_PARTIES,),
    remedy="Faites signer la convention par les trois parties.",
)
def parties(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """Once the action has begun, someone who binds each of the three parties has signed.

    Reading:
        Governed by the begin of the action and not by the sending of the draft, so that a convention that was never
        sent cannot make the rule silent. A counsellor's signature is the provider's. The text names no consequence.

    Source:
        Code du travail, art. R. 6313-8, al. 1.
    """
    lacking = set(ctx.value(CONVENTION_PARTIES))
    for party, day in bound or ():
        if day <= ctx.at:
            lacking.discard(party)
    if not lacking:
        return ()
    missing = tuple(party for party in ctx.value(CONVENTION_PARTIES) if party in lacking)
    if ctx.at < begins:
        return (SIGNATURES_DUE.at("convention", begins=begins, parties=missing, due_on=begins),)
    if bound is None:
        return (NO_CONVENTION.at("convention", begins=begins),)
    return (NOT_SIGNED.at("convention.signatures", begins=begins, parties=missing),)


ABSENT = Template(
    "absent-mention", Verdict.FAIL, "la convention ne dit rien de : {mention}", "Ajoutez à la convention : {mention}."
)
PARTIAL = Template(
    "partial-mention",
    Verdict.FAIL,
    "la mention est incomplète : {mention}",
    "Complétez la mention : {mention}.",
)
NO_TEXT = Template("no-text", Verdict.NOT_APPLICABLE, "il n’y a pas de convention dont lire les mentions")


@rule(
    "fr.ct.R6313-8.mentions",
    title="La convention comporte toutes les mentions prévues par le code.",
    sources=(R6313_8.since("2019-01-01").al(2), *_SCOPE),
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    when=CONVENTION_REQUIRED,
    needs=needs(MENTIONS),
    uses=(REQUIRED_MENTIONS,),
    remedy="Complétez la convention avant de la transmettre ; si elle est signée, concluez un avenant.",
)
def mentions(ctx: Ctx, told: Table[Mention, Presence] | None) -> Findings:
    """Each mention that the code lists is there, whole.

    Reading:
        A mention that is partly there is not there, and is named as partial.

    Source:
        Code du travail, art. R. 6313-8, al. 2 to 4.
    """
    if told is None:
        return (NO_TEXT.at("convention"),)
    lacking = ctx.value(REQUIRED_MENTIONS) - told.words_with(Presence.PRESENT)
    if not lacking:
        return ()
    return tuple(_judge_mention(mention, told.get(mention)) for mention in Mention if mention in lacking)


def _judge_mention(mention: Mention, presence: Presence | None) -> Finding:
    where = f"convention.mentions.{mention.value}"
    if presence is None:
        return not_told(where)
    return (PARTIAL if presence is Presence.PARTIAL else ABSENT).at(where, mention=mention)


OPEN_PERIOD = Template(
    "open-period",
    Verdict.NOT_APPLICABLE,
    "le salarié peut encore accepter : son délai court jusqu’au {last_day} inclus",
)
NOT_SENT_YET = Template("not-sent-yet", Verdict.NOT_APPLICABLE, "le projet sera transmis le {sent}")
NEW_DRAFT = (
    "Aucune séance ne peut être tenue sur ce projet. Si le salarié le souhaite, transmettez-lui un nouveau projet : un "
    "nouveau délai courra. Son silence n’est ni une faute ni un motif de licenciement."
)
REFUSED = Template(
    "refused",
    Verdict.FAIL,
    "le salarié a refusé la convention le {refused}",
    NEW_DRAFT,
)
DEEMED_REFUSED = Template(
    "deemed-refused",
    Verdict.FAIL,
    "projet transmis le {sent}, sans réponse au {last_day}, dernier jour pour accepter : la convention est réputée "
    "refusée",
    NEW_DRAFT,
)
SIGNED_LATE = Template(
    "signed-late",
    Verdict.FAIL,
    "projet transmis le {sent}, signé le {signed}, après le {last_day}, dernier jour pour accepter : la convention "
    "était déjà réputée refusée",
    NEW_DRAFT,
)
SIGNED_BEFORE_SENT = Template(
    "signed-before-sent",
    Verdict.REVIEW,
    "le salarié a signé le {signed}, avant la transmission du projet, le {sent}",
    "Vérifiez quel texte a été signé et quel jour l’employeur l’a transmis.",
)


@rule(
    "fr.ct.R6313-8.acceptance",
    title="Le salarié accepte la convention dans le délai ; son silence vaut refus.",
    sources=(R6313_8.since("2019-01-01").al(5), R6313_8.since("2019-01-01").al(6), *_SCOPE),
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    when=CONVENTION_REQUIRED,
    needs=needs(DRAFT_SENT, SIGNED_ON),
    may_ask=(RECEIVED_ON, REFUSED_ON, TERRITORY),
    readings=(TenDays, Transmission),
    uses=(ACCEPTANCE_PERIOD,),
    remedy="Transmettez un nouveau projet de convention.",
)
def acceptance(ctx: Ctx, sent: date, signed: date | None) -> Findings:
    """The employee signs by the last day of the period that runs from the transmission of the draft.

    Reading:
        How the ten days are counted is A1; whether they run from sending or from receipt is A15, and matters only
        once the days counted from sending are over: receipt is never before sending. Refusal by silence takes effect
        at the end of the last day.

    Source:
        Code du travail, art. R. 6313-8, al. 5 and 6.
    """
    if ctx.at < sent:
        return (NOT_SENT_YET.at("convention.draft_sent_on", sent=sent),)
    is_signed = signed is not None and signed <= ctx.at
    if signed is not None and is_signed and signed < sent:
        return (SIGNED_BEFORE_SENT.at("convention.signatures", signed=signed, sent=sent),)
    period = ctx.value(ACCEPTANCE_PERIOD)
    if signed is not None and is_signed and signed < sent + timedelta(days=period.days - 1):
        # In time however the days are counted: the dispute is not raised.
        return ()
    last = _last_day(ctx, sent, signed if signed is not None and is_signed else ctx.at)
    if signed is not None and is_signed:
        return () if signed <= last else (SIGNED_LATE.at("convention", sent=sent, signed=signed, last_day=last),)
    if ctx.at > last:
        return (DEEMED_REFUSED.at("convention", sent=sent, last_day=last),)
    refused = ctx.ask(REFUSED_ON)
    if refused is not None and refused <= ctx.at:
        return (REFUSED.at("convention.refused_on", refused=refused),)
    return (OPEN_PERIOD.at("convention", last_day=last, due_on=last),)


def _last_day(ctx: Ctx, sent: date, day: date) -> date:
    """Last day to accept. Receipt is looked at only if `day` is late when counted from sending."""
    period, answer = ctx.value(ACCEPTANCE_PERIOD), ctx.reading(TenDays)
    last = acceptance_last_day(sent, period, answer, ctx.calendar)
    if day <= last:
        return last
    match ctx.reading(Transmission):
        case Transmission.SENDING:
            return last
        case Transmission.RECEIPT:
            received = ctx.ask(RECEIVED_ON)
            # Not received yet: under this answer the days have not begun to run, and the last one is still to come.
            start = max(sent, day if received is None else received)
            return acceptance_last_day(start, period, answer, ctx.calendar)


RULES = (parties, mentions, acceptance)
