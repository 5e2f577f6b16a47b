"""Notice du CDG 84, « Modalités », al. 1: hours, and forms of the sessions."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import TERMS
from bilanlib.models.schedule import Schedule
from bilanlib.models.session_kinds import OUTSIDE
from bilanlib.models.terms import SessionKind, SessionStatus
from bilanlib.parameters.fr.cdg84 import COUNTED_KINDS, KINDS, TOTAL_HOURS
from bilanlib.rules.common.hours import judge_hours
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE
from bilanlib.rules.facts.sittings import SESSION_KIND, SESSION_STATUS, SESSIONS


@rule(
    "fr.cdg84.terms.total-hours",
    title="La durée totale reste dans les bornes de la notice.",
    sources=(TERMS.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(TOTAL_HOURS, COUNTED_KINDS),
    remedy="Ramenez la durée dans les bornes de la notice.",
)
def total_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """All hours together lie within both bounds, which are included (CDG-DUR-01).

    Source:
        Notice du CDG 84, « Modalités », al. 1.
    """
    return judge_hours(ctx, schedule, ctx.value(COUNTED_KINDS), ctx.value(TOTAL_HOURS))


OTHER_FORM = Template(
    "other-form",
    Verdict.FAIL,
    "{kind} : la notice ne parle que d’entretiens individuels et de réunions collectives",
    "Vérifiez que cette séance fait partie du bilan professionnel.",
)
NOT_COUNTED = (
    Template("not-a-session", Verdict.NOT_APPLICABLE, "séance annulée, ou hors de l’accompagnement").at("sessions"),
)


@rule(
    "fr.cdg84.terms.kinds",
    title="Les séances sont des entretiens individuels ou des réunions collectives.",
    sources=(TERMS.since("1900-01-01").al(1),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    each=SESSIONS,
    needs=needs(SESSION_STATUS, SESSION_KIND),
    uses=(KINDS,),
    remedy="Programmez des entretiens individuels ou des réunions collectives.",
)
def kinds(ctx: Ctx, status: SessionStatus, kind: SessionKind) -> Findings:
    """Each session is of one of the forms that the leaflet names (CDG-MOD-01).

    Reading:
        "Either, or" speaks of a session: one bilan may have both forms. The leaflet does not exclude other work in so
        many words, so this is practice.

    Source:
        Notice du CDG 84, « Modalités », al. 1.
    """
    if status is SessionStatus.CANCELLED or kind in OUTSIDE:
        return NOT_COUNTED
    return () if kind in ctx.value(KINDS) else (OTHER_FORM.at(ctx.where, kind=kind),)


RULES = (total_hours, kinds)
