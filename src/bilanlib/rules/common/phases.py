"""Phases: that they are there, in their order, and about what they should be."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, Topic
from bilanlib.rules.facts.sessions import not_planned
from bilanlib.rules.facts.untold import untold_phases

Topics: TypeAlias = Mapping[Phase, tuple[Topic, ...]]
"""What each phase covered."""

MISSING_PHASE = Template(
    "missing-phase", Verdict.FAIL, "aucune séance ni aucune heure n’est prévue pour : {phases}", "Prévoyez : {phases}."
)
OUT_OF_ORDER = Template(
    "out-of-order",
    Verdict.FAIL,
    "{later} commence le {later_day}, avant {earlier}, qui commence le {earlier_day}",
    "Replacez les premières séances de chaque phase dans l’ordre.",
)
LACKING = Template("lacking-topic", Verdict.FAIL, "{phase} : rien sur {topics}", "Ajoutez à cette phase : {topics}.")


def judge_phases(ctx: Ctx, schedule: Schedule, wanted: tuple[Phase, ...]) -> Findings:
    """Each of the phases is planned or held."""
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    missing = tuple(phase for phase in wanted if phase not in schedule.phases.members)
    if not missing:
        return ()
    if not schedule.phases.is_complete:
        return (not_told(schedule.where, *untold_phases(ctx.case)),)
    return (MISSING_PHASE.at(schedule.where, phases=missing),)


def judge_order(first_days: Mapping[Phase, date], wanted: tuple[Phase, ...]) -> Findings:
    """No phase begins before the one that it follows; on one and the same day they may. Phases may overlap."""
    dated = [(phase, first_days[phase]) for phase in wanted if phase in first_days]
    return tuple(
        OUT_OF_ORDER.at("sessions", later=later, later_day=after, earlier=earlier, earlier_day=before)
        for (earlier, before), (later, after) in pairwise(dated)
        if after < before
    )


def judge_topics(ctx: Ctx, schedule: Schedule, topics: Topics, phase: Phase, wanted: frozenset[Topic]) -> Findings:
    """A phase covers all that it should."""
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    covered = topics.get(phase)
    if covered is None:
        return (not_told(f"topics.{phase.value}"),)
    lacking = tuple(topic for topic in Topic if topic in wanted.difference(covered))
    return (LACKING.at(f"topics.{phase.value}", phase=phase, topics=lacking),) if lacking else ()
