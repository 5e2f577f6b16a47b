"""MY CAMPUS, stages: what the phases cover, a test at least, a project and another one beside it."""

from collections.abc import Mapping
from datetime import date

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.promised import lacking_topics, untold_phases
from bilanlib.engine.context import Ctx
from bilanlib.engine.fact import Fact, Question
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.mycampus import DEROULEMENT
from bilanlib.models.bilan import Bilan
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, Topic
from bilanlib.models.tools import ToolUse
from bilanlib.parameters.fr.mycampus import CONTENTS, TESTS
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.methods import TOOLS_USED
from bilanlib.rules.facts.outside import PRIOR_INTERVIEWS, PriorInterview
from bilanlib.rules.facts.sessions import (
    BEGIN_OF_ACTION,
    BEGINS_ON,
    ENDS_ON,
    NOTHING_PLANNED,
    SCHEDULE,
    not_planned,
)

_SOURCE = DEROULEMENT.since("1900-01-01")

HAS_ALTERNATIVE = Fact[bool | None].told(
    "project.has_alternative",
    Question(
        text="Un autre projet a-t-il été élaboré à côté du projet professionnel ?",
        holder=Holder.PROVIDER,
        proof="document de synthèse",
    ),
    (Bilan,),
)

LACKING = Template(
    "lacking-topic", Verdict.FAIL, "{phase} : rien sur {topics}, que le guide annonce", "Ajoutez : {topics}."
)


@rule(
    "fr.mycampus.deroulement.contents",
    title="Chaque phase couvre ce que le guide annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(CONTENTS,),
    remedy="Complétez les phases.",
)
def contents(ctx: Ctx, schedule: Schedule, topics: Mapping[Phase, tuple[Topic, ...]]) -> Findings:
    """Each phase covers all that the guide lists for it.

    Source:
        The guide's stages.
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    promised = ctx.value(CONTENTS)
    found = lacking_topics(promised, topics)
    untold = untold_phases(promised, topics)
    return (
        *(LACKING.at(f"topics.{phase.value}", phase=phase, topics=lacking) for phase, lacking in found),
        *([not_told("topics", *untold)] if untold else []),
    )


NO_PRIOR = Template(
    "no-prior-interview",
    Verdict.FAIL,
    "aucun entretien préalable n’est prévu ni tenu",
    "Prévoyez l’entretien préalable ; il est gratuit et sans engagement.",
)


@rule(
    "fr.mycampus.deroulement.prior-interview",
    title="Un premier entretien sans engagement précède le bilan.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, PRIOR_INTERVIEWS),
    remedy="Prévoyez l’entretien préalable.",
)
def prior_interview(_: Ctx, begins: date | None, priors: tuple[PriorInterview, ...]) -> Findings:
    """There is an interview before the action; its length is not told.

    Source:
        The guide's stages.
    """
    if begins is None:
        return NOTHING_PLANNED
    return () if priors else (NO_PRIOR.at("sessions"),)


NOT_YET = Template("not-yet", Verdict.NOT_APPLICABLE, "à faire au plus tard le {due_day}, dernière séance")
TOO_FEW_TESTS = Template(
    "too-few-tests",
    Verdict.FAIL,
    "{number} test ou outil utilisé ; le guide en annonce {limit} au moins",
    "Notez l’écart ; pour les prochains bilans, prévoyez un test.",
)


@rule(
    "fr.mycampus.deroulement.tests",
    title="L’investigation comprend au moins un test.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, TOOLS_USED),
    may_ask=(ENDS_ON,),
    uses=(TESTS,),
    remedy="Prévoyez un test.",
)
def tests(ctx: Ctx, begins: date | None, used: tuple[ToolUse, ...]) -> Findings:
    """By the last session a test or another tool was used.

    Source:
        The guide's stages.
    """
    if begins is None:
        return NOTHING_PLANNED
    number, limit = len(used), ctx.value(TESTS)
    if number >= limit:
        return ()
    end = ctx.ask(ENDS_ON)
    if ctx.at <= end:
        return (NOT_YET.at("tools", due_day=end, due_on=end),)
    return (TOO_FEW_TESTS.at("tools", number=number, limit=limit, due_on=end),)


NO_ALTERNATIVE = Template(
    "no-alternative",
    Verdict.FAIL,
    "aucun autre projet n’a été élaboré à côté du projet professionnel ; le guide promet les deux",
    "Élaborez un autre projet avec le bénéficiaire, s’il le souhaite.",
)


@rule(
    "fr.mycampus.deroulement.alternative",
    title="Un autre projet est élaboré à côté du projet professionnel.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, HAS_ALTERNATIVE),
    may_ask=(ENDS_ON,),
    remedy="Élaborez un autre projet.",
)
def alternative(ctx: Ctx, begins: date | None, has_one: bool | None) -> Findings:  # noqa: FBT001 - a fact, by its place
    """By the last session there is a project and another one beside it.

    Reading:
        The code is content with one or the other; the guide promises both. A bilan without any project is lawful, and
        does not keep the promise.

    Source:
        The guide's stages.
    """
    if begins is None:
        return NOTHING_PLANNED
    if has_one:
        return ()
    end = ctx.ask(ENDS_ON)
    if ctx.at <= end:
        return (NOT_YET.at("project", due_day=end, due_on=end),)
    return (NO_ALTERNATIVE.at("project", due_on=end),)


RULES = (contents, prior_interview, tests, alternative)
