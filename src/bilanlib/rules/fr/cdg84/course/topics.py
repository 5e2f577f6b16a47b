"""Notice du CDG 84, « Déroulement de l’accompagnement »: what each stage is about."""

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import COURSE
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr.cdg84 import STAGE_TOPICS
from bilanlib.rules.common.phases import Topics, judge_topics
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE


@rule(
    "fr.cdg84.course.preliminary",
    title="L’étape préliminaire porte sur engagement, besoins, attentes, contexte, freins et conditions.",
    sources=(COURSE.since("1900-01-01").al(3),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(STAGE_TOPICS,),
    remedy="Complétez l’étape préliminaire.",
)
def preliminary(ctx: Ctx, schedule: Schedule, covered: Topics) -> Findings:
    """The first stage covers what the leaflet lists for it (CDG-PHA-02).

    Source:
        Notice du CDG 84, « Déroulement de l’accompagnement », al. 3.
    """
    return judge_topics(ctx, schedule, covered, Phase.PRELIMINARY, ctx.value(STAGE_TOPICS)[Phase.PRELIMINARY])


@rule(
    "fr.cdg84.course.investigation",
    title="L’investigation porte sur le potentiel, les moteurs d’action et les savoir-être.",
    sources=(COURSE.since("1900-01-01").al(6),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(STAGE_TOPICS,),
    remedy="Complétez l’investigation.",
)
def investigation(ctx: Ctx, schedule: Schedule, covered: Topics) -> Findings:
    """The second stage covers potential, drivers and personality (CDG-PHA-03 to CDG-PHA-05).

    Source:
        Notice du CDG 84, « Déroulement de l’accompagnement », al. 6.
    """
    return judge_topics(ctx, schedule, covered, Phase.INVESTIGATION, ctx.value(STAGE_TOPICS)[Phase.INVESTIGATION])


@rule(
    "fr.cdg84.course.formalisation",
    title="La formalisation du projet porte sur les possibilités et la faisabilité.",
    sources=(COURSE.since("1900-01-01").al(12),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(STAGE_TOPICS,),
    remedy="Complétez la formalisation du projet.",
)
def formalisation(ctx: Ctx, schedule: Schedule, covered: Topics) -> Findings:
    """The third stage covers possibilities, and whether they are feasible (CDG-PHA-06, CDG-PHA-07).

    Source:
        Notice du CDG 84, « Déroulement de l’accompagnement », al. 12.
    """
    return judge_topics(
        ctx, schedule, covered, Phase.PROJECT_FORMALISATION, ctx.value(STAGE_TOPICS)[Phase.PROJECT_FORMALISATION]
    )


@rule(
    "fr.cdg84.course.conclusion",
    title="La conclusion présente la synthèse, le plan d’action, les étapes et les démarches qui restent.",
    sources=(COURSE.since("1900-01-01").al(15),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(STAGE_TOPICS,),
    remedy="Complétez la conclusion.",
)
def conclusion(ctx: Ctx, schedule: Schedule, covered: Topics) -> Findings:
    """The last stage covers what the leaflet lists for it (CDG-PHA-08).

    Source:
        Notice du CDG 84, « Déroulement de l’accompagnement », al. 15.
    """
    return judge_topics(ctx, schedule, covered, Phase.CONCLUSION, ctx.value(STAGE_TOPICS)[Phase.CONCLUSION])


RULES = (preliminary, investigation, formalisation, conclusion)
