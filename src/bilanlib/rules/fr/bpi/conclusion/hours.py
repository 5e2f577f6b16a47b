"""Présentation du BPI, « Finalisation du projet », al. 5: hours, all of them remote."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import CONCLUSION
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import SessionKind, SessionStatus
from bilanlib.parameters.fr.bpi.hours import (
    COUNSELLOR_HOURS,
    COUNSELLOR_KINDS,
    COUNTED_KINDS,
    PERSONAL_HOURS,
    PERSONAL_KINDS,
    REMOTE,
    REMOTE_KINDS,
    TOTAL_HOURS,
)
from bilanlib.readings.bpi import HoursOfTests
from bilanlib.rules.common.hours import judge_hours
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE
from bilanlib.rules.facts.sittings import SESSION_KIND, SESSION_MODALITY, SESSION_STATUS, SESSIONS


@rule(
    "fr.bpi.conclusion.total-hours",
    title="Les trois phases durent en tout le temps prévu par le dispositif.",
    sources=(CONCLUSION.since("1900-01-01").al(5),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(TOTAL_HOURS, COUNTED_KINDS),
    remedy="Ramenez la durée totale à celle du dispositif.",
)
def total_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The three phases take exactly as long as the document says, no less and no more (BPI-DUR-01).

    Source:
        Présentation du BPI, « Finalisation du projet », al. 5.
    """
    return judge_hours(ctx, schedule, ctx.value(COUNTED_KINDS), ctx.value(TOTAL_HOURS))


@rule(
    "fr.bpi.conclusion.counsellor-hours",
    title="Le temps avec le conseiller est celui que prévoit le dispositif.",
    sources=(CONCLUSION.since("1900-01-01").al(5),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    readings=(HoursOfTests,),
    uses=(COUNSELLOR_HOURS, COUNSELLOR_KINDS),
    remedy="Ramenez le temps avec le conseiller à celui du dispositif.",
)
def counsellor_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours with the counsellor are exactly those of the document (BPI-DUR-02).

    Reading:
        The meeting of three counts, as the hours are those of the three phases. What tests count as is B2.

    Source:
        Présentation du BPI, « Finalisation du projet », al. 5.
    """
    kinds = ctx.value(COUNSELLOR_KINDS)[ctx.reading(HoursOfTests)]
    return judge_hours(ctx, schedule, kinds, ctx.value(COUNSELLOR_HOURS))


@rule(
    "fr.bpi.conclusion.personal-hours",
    title="Le temps de travaux personnels est celui que prévoit le dispositif.",
    sources=(CONCLUSION.since("1900-01-01").al(5),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    readings=(HoursOfTests,),
    uses=(PERSONAL_HOURS, PERSONAL_KINDS),
    remedy="Ramenez le temps de travaux personnels à celui du dispositif.",
)
def personal_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours of personal work are exactly those of the document (BPI-DUR-03).

    Reading:
        What tests count as is B2.

    Source:
        Présentation du BPI, « Finalisation du projet », al. 5.
    """
    kinds = ctx.value(PERSONAL_KINDS)[ctx.reading(HoursOfTests)]
    return judge_hours(ctx, schedule, kinds, ctx.value(PERSONAL_HOURS))


IN_PERSON = Template(
    "in-person", Verdict.FAIL, "{kind} : séance {modality}, alors que tout se fait à distance", "Tenez-la à distance."
)
EXEMPT = (
    Template(
        "exempt", Verdict.NOT_APPLICABLE, "séance annulée, hors des trois phases, ou travail personnel : non concernée"
    ).at("sessions"),
)


@rule(
    "fr.bpi.conclusion.remote",
    title="Les séances se tiennent toutes à distance.",
    sources=(CONCLUSION.since("1900-01-01").al(5),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    each=SESSIONS,
    needs=needs(SESSION_STATUS, SESSION_KIND),
    may_ask=(SESSION_MODALITY,),
    uses=(REMOTE, REMOTE_KINDS),
    remedy="Tenez les séances à distance.",
)
def remote(ctx: Ctx, status: SessionStatus, kind: SessionKind) -> Findings:
    """No session is held in person (BPI-MOD-01).

    Reading:
        The document also speaks of interviews face to face, which means one person with one person, at one time, and
        says nothing of the place; and of personal work within the body, which is not looked at here (X10).

    Source:
        Présentation du BPI, « Finalisation du projet », al. 5.
    """
    if status is SessionStatus.CANCELLED or kind not in ctx.value(REMOTE_KINDS):
        return EXEMPT
    modality = ctx.ask(SESSION_MODALITY)
    return () if modality in ctx.value(REMOTE) else (IN_PERSON.at(ctx.where, kind=kind, modality=modality),)


RULES = (total_hours, counsellor_hours, personal_hours, remote)
