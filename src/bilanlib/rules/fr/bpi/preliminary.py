"""Présentation du BPI, « Phase préalable à l’accompagnement du salarié »."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import PRELIMINARY
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import DocumentKind, Phase, SessionKind
from bilanlib.parameters.fr.bpi.contents import PRELIMINARY_TOPICS
from bilanlib.rules.common.phases import Topics, judge_topics
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.papers import MADE
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, SCHEDULE
from bilanlib.rules.facts.sittings import MEETINGS

NO_MEETING = Template(
    "no-meeting",
    Verdict.FAIL,
    "aucune rencontre tripartite n’est prévue ni tenue dans la phase préalable",
    "Prévoyez dans la phase préalable une rencontre du salarié, de l’employeur et du conseiller.",
)


@rule(
    "fr.bpi.preliminary.tripartite-meeting",
    title="Une rencontre tripartite ouvre le BPI, dans la phase préalable.",
    sources=(PRELIMINARY.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(MEETINGS),
    remedy="Prévoyez une rencontre tripartite dans la phase préalable.",
)
def tripartite_meeting(_ctx: Ctx, meetings: tuple[tuple[Phase, SessionKind], ...]) -> Findings:
    """Employer, employee and counsellor meet once at least in the first phase (BPI-PHA-02).

    Source:
        Présentation du BPI, « Phase préalable », al. 2.
    """
    if not meetings:
        return NOTHING_PLANNED
    return () if (Phase.PRELIMINARY, SessionKind.TRIPARTITE) in meetings else (NO_MEETING.at("sessions"),)


NO_SHEET = Template(
    "no-sheet",
    Verdict.FAIL,
    "le BPI a commencé le {begins} sans la fiche par laquelle l’employeur partage contexte et enjeux",
    "Faites remplir la fiche par l’employeur.",
)
SHEET_DUE = Template("sheet-due", Verdict.NOT_APPLICABLE, "la fiche de l’employeur est attendue avant le {begins}")


@rule(
    "fr.bpi.preliminary.intake-sheet",
    title="L’employeur partage le contexte et les enjeux par une fiche.",
    sources=(PRELIMINARY.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, MADE),
    remedy="Demandez à l’employeur la fiche de recueil.",
)
def intake_sheet(ctx: Ctx, begins: date, made: tuple[tuple[DocumentKind, date], ...]) -> Findings:
    """The employer's sheet is there once the BPI has begun (BPI-DOC-02).

    Reading:
        The order of sheet and meeting is not stated: a sheet that comes after the meeting is no breach.

    Source:
        Présentation du BPI, « Phase préalable », al. 1.
    """
    if any(kind is DocumentKind.INTAKE_SHEET and day <= ctx.at for kind, day in made):
        return ()
    return ((SHEET_DUE if ctx.at < begins else NO_SHEET).at("documents", begins=begins),)


@rule(
    "fr.bpi.preliminary.topics",
    title="La rencontre tripartite dit objectifs, contexte et déroulement, et recueille les attentes du salarié.",
    sources=(PRELIMINARY.since("1900-01-01").al(3), PRELIMINARY.since("1900-01-01").al(4)),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(PRELIMINARY_TOPICS,),
    remedy="Complétez la rencontre tripartite.",
)
def topics(ctx: Ctx, schedule: Schedule, covered: Topics) -> Findings:
    """The first phase covers what the meeting of three is for (BPI-PHA-03).

    Source:
        Présentation du BPI, « Phase préalable », al. 3 and 4.
    """
    return judge_topics(ctx, schedule, covered, Phase.PRELIMINARY, ctx.value(PRELIMINARY_TOPICS))


RULES = (intake_sheet, tripartite_meeting, topics)
