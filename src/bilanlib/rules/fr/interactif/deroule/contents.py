"""INTERACTIF, typical course: what the phases cover, and what the person is given."""

from collections.abc import Mapping
from datetime import date

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.promised import lacking_topics, untold_phases
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import DEROULE
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import DocumentKind, Phase, Topic
from bilanlib.parameters.fr.interactif import CONTENTS, HANDED_OVER
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.handed_over import GIVEN
from bilanlib.rules.facts.sessions import (
    BEGIN_OF_ACTION,
    BEGINS_ON,
    ENDS_ON,
    NOTHING_PLANNED,
    SCHEDULE,
    not_planned,
)

_SOURCE = DEROULE.since("1900-01-01")

LACKING = Template(
    "lacking-topic", Verdict.FAIL, "{phase} : rien sur {topics}, que le programme annonce", "Ajoutez : {topics}."
)


@rule(
    "fr.interactif.deroule.contents",
    title="Chaque phase couvre ce que le programme annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(CONTENTS,),
    remedy="Complétez les phases.",
)
def contents(ctx: Ctx, schedule: Schedule, topics: Mapping[Phase, tuple[Topic, ...]]) -> Findings:
    """Each phase covers all that the programme lists for it.

    Source:
        The programme's typical course and contents.
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


TO_HAND_OVER = Template(
    "to-hand-over", Verdict.NOT_APPLICABLE, "à remettre au bénéficiaire au plus tard le {due_day} : {kinds}"
)
NOT_HANDED_OVER = Template(
    "not-handed-over",
    Verdict.FAIL,
    "le bilan a pris fin le {end} et le bénéficiaire n’a pas reçu : {kinds}",
    "Remettez au bénéficiaire : {kinds}.",
)


@rule(
    "fr.interactif.deroule.handed-over",
    title="Le bénéficiaire reçoit les documents que le programme annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, GIVEN),
    may_ask=(ENDS_ON,),
    uses=(HANDED_OVER,),
    remedy="Remettez les documents qui manquent.",
)
def handed_over(ctx: Ctx, begins: date | None, given: tuple[tuple[DocumentKind, date], ...]) -> Findings:
    """By the last session the person was given each of the documents that the programme names.

    Source:
        The programme's typical course.
    """
    if begins is None:
        return NOTHING_PLANNED
    lacking = ctx.value(HANDED_OVER) - {kind for kind, day in given if day <= ctx.at}
    if not lacking:
        return ()
    end, kinds = ctx.ask(ENDS_ON), tuple(kind for kind in DocumentKind if kind in lacking)
    if ctx.at <= end:
        return (TO_HAND_OVER.at("documents", kinds=kinds, due_day=end, due_on=end),)
    return (NOT_HANDED_OVER.at("documents", kinds=kinds, end=end, due_on=end),)


RULES = (contents, handed_over)
