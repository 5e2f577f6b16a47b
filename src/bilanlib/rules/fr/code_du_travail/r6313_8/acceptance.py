"""Code du travail, art. R. 6313-8, al. 5 and 6: the employee's ten days, and what silence means."""

from datetime import date, timedelta
from functools import partial

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.acceptance import acceptance_last_day, transmitted_on
from bilanlib.calculators.fr.reply import Replied, Reply, reply_on
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.rules.facts.convention import DRAFT_SENT, RECEIVED_ON, REFUSED_ON, SIGNED_ON, TERRITORY
from bilanlib.rules.facts.funding import CONVENTION_REQUIRED, CONVENTION_SCOPE

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
    sources=(R6313_8.since("2019-01-01").al(5), R6313_8.since("2019-01-01").al(6), *CONVENTION_SCOPE),
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
    period = ctx.value(ACCEPTANCE_PERIOD)
    # What `reply_on` says of a signature that is in time however the days are counted, without a call.
    if signed is not None and sent <= signed <= ctx.at and signed < sent + timedelta(days=period.days - 1):
        return ()
    return _findings(sent, reply_to(ctx, sent, signed))


def reply_to(ctx: Ctx, sent: date, signed: date | None) -> Replied:
    """What became of a draft by the day of judgement, under the answers that are tried."""
    last_day = partial(_last_day, ctx, sent)
    return reply_on(ctx.at, sent, signed, ctx.value(ACCEPTANCE_PERIOD), last_day, lambda: ctx.ask(REFUSED_ON))


def _findings(sent: date, found: Replied) -> Findings:
    # A day that a reply does not have is in no sentence about it.
    last, on = found.last_day or sent, found.on or sent
    match found.reply:
        case Reply.NOT_SENT_YET:
            return (NOT_SENT_YET.at("convention.draft_sent_on", sent=sent),)
        case Reply.SIGNED_BEFORE_SENT:
            return (SIGNED_BEFORE_SENT.at("convention.signatures", signed=on, sent=sent),)
        case Reply.ACCEPTED:
            return ()
        case Reply.SIGNED_LATE:
            return (SIGNED_LATE.at("convention", sent=sent, signed=on, last_day=last),)
        case Reply.SILENCE:
            return (DEEMED_REFUSED.at("convention", sent=sent, last_day=last),)
        case Reply.REFUSED:
            return (REFUSED.at("convention.refused_on", refused=on),)
        case Reply.AWAITED:
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
        case Transmission.RECEIPT as receipt:
            start = transmitted_on(sent, ctx.ask(RECEIVED_ON), receipt)
            # Not received yet: under this answer the days have not begun to run, and the last one is still to come.
            return acceptance_last_day(day if start is None else start, period, answer, ctx.calendar)


RULES = (acceptance,)
