"""Code du travail, art. R. 6313-8: the first session comes after the convention."""

from datetime import date, timedelta

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD, CONVENTION_PARTIES
from bilanlib.readings.convention import AcceptanceTime, StartBeforeSignature
from bilanlib.rules.facts.convention import BOUND_BY, DRAFT_SENT, concluded_on
from bilanlib.rules.facts.funding import CONVENTION_REQUIRED, CONVENTION_SCOPE, OUTSIDE_REDEPLOYMENT_LEAVE
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON, NOTHING_PLANNED

BEFORE_SIGNATURE = Template(
    "before-signature",
    Verdict.FAIL,
    "l’action a commencé le {begins}, avant que tous aient signé, le {concluded}",
    "Notez l’écart ; pour les prochains bilans, attendez la dernière signature.",
)
NEVER_CONCLUDED = Template(
    "never-concluded",
    Verdict.FAIL,
    "l’action a commencé le {begins} alors que la convention n’est pas signée de tous",
    "Suspendez l’action jusqu’à la dernière signature.",
)
TO_CONCLUDE = Template(
    "to-conclude", Verdict.NOT_APPLICABLE, "la convention doit être signée de tous au plus tard le {begins}"
)


@rule(
    "fr.ct.R6313-8.start",
    title="L’action ne commence qu’une fois la convention signée de tous.",
    sources=(R6313_8.since("2019-01-01").al(1), *CONVENTION_SCOPE),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=OUTSIDE_REDEPLOYMENT_LEAVE,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    readings=(StartBeforeSignature,),
    uses=(CONVENTION_PARTIES,),
    remedy="Déplacez la première séance après la dernière signature.",
)
def start(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """No session is held before employer, employee and provider have all signed; the day itself is in time.

    Reading:
        The text says that the bilan is the object of a convention, and not in so many words that it comes after: A22.
        For the redeployment leave R. 1233-35 says so, and is a rule of its own.

    Source:
        Code du travail, art. R. 6313-8, al. 1.
    """
    concluded = concluded_on(bound, ctx.value(CONVENTION_PARTIES), ctx.at)
    if concluded is not None and concluded <= begins:
        return ()
    if ctx.at < begins:
        return (TO_CONCLUDE.at("convention", begins=begins, due_on=begins),)
    match ctx.reading(StartBeforeSignature):
        case StartBeforeSignature.ALLOWED:
            return ()
        case StartBeforeSignature.AFTER_ALL_SIGNED:
            if concluded is None:
                return (NEVER_CONCLUDED.at("convention" if bound is None else "convention.signatures", begins=begins),)
            return (BEFORE_SIGNATURE.at("sessions", begins=begins, concluded=concluded),)


DURING_THE_TEN_DAYS = Template(
    "during-the-ten-days",
    Verdict.FAIL,
    "l’action commence le {begins}, dans les {period} qui suivent la transmission du projet, le {sent} ; le code le "
    "permet dès que tous ont signé, l’usage est d’attendre",
    "Rien n’est à réparer ; pour l’avenir, laissez au salarié le temps de réfléchir.",
)
NO_REFLECTION = Template(
    "no-reflection",
    Verdict.FAIL,
    "l’action commence le {begins}, avant la fin du temps de réflexion de {period} qui court depuis le {sent}",
    "Reportez la première séance après le temps de réflexion.",
)


@rule(
    "fr.ct.R6313-8.early-start",
    title="L’action ne commence pas avant la fin du délai que le salarié a pour accepter.",
    sources=(R6313_8.since("2019-01-01").al(5), *CONVENTION_SCOPE),
    force=Force.PRACTICE,
    governed_by=DRAFT_SENT,
    when=CONVENTION_REQUIRED,
    needs=needs(DRAFT_SENT, BEGINS_ON),
    readings=(AcceptanceTime,),
    uses=(ACCEPTANCE_PERIOD,),
    remedy="Prévoyez la première séance après ce délai.",
)
def early_start(ctx: Ctx, sent: date, begins: date | None) -> Findings:
    """The first session comes after the ten days that the employee has, although the code does not require it.

    Reading:
        The ten days are the most the employee may take, not a time that must go by (A2): so this is practice. They
        are counted on the calendar, without roll-over.

    Source:
        Code du travail, art. R. 6313-8, al. 5, which does not require it.
    """
    if begins is None:
        return NOTHING_PLANNED
    period = ctx.value(ACCEPTANCE_PERIOD)
    if begins > sent + timedelta(days=period.days):
        return ()
    match ctx.reading(AcceptanceTime):
        case AcceptanceTime.MAXIMUM:
            return (DURING_THE_TEN_DAYS.at("sessions", begins=begins, sent=sent, period=period),)
        case AcceptanceTime.REFLECTION:
            return (NO_REFLECTION.at("sessions", begins=begins, sent=sent, period=period),)


RULES = (start, early_start)
