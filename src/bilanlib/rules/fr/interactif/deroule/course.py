"""INTERACTIF, typical course: hours of the phases, number of interviews, order."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import DEROULE
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.parameters.fr.interactif import INTERVIEWS, PHASE_HOURS
from bilanlib.periods.span import ZERO
from bilanlib.rules.facts.session_lists import PHASE_DAYS, PHASE_SUMS, SESSION_KINDS
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED

_SOURCE = DEROULE.since("1900-01-01")

OTHER_HOURS = Template(
    "other-hours",
    Verdict.FAIL,
    "{phase} : {hours} ; le déroulé type en compte {limit}",
    "Rien n’est à réparer si la durée a été adaptée à la personne : dites-le dans la convention.",
)


@rule(
    "fr.interactif.deroule.phase-hours",
    title="Chaque phase a les heures du déroulé type.",
    sources=(_SOURCE,),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(PHASE_SUMS),
    uses=(PHASE_HOURS,),
    remedy="Vérifiez la répartition des heures.",
)
def phase_hours(ctx: Ctx, sums: Mapping[Phase, timedelta]) -> Findings:
    """The hours of each phase are those of the typical course.

    Reading:
        The same programme says that content and length are adapted to each person, so the course is a type and no
        bound: what was signed for one person comes first (X22). Practice.

    Source:
        The programme's typical course.
    """
    if not sums:
        return NOTHING_PLANNED
    return tuple(
        OTHER_HOURS.at("sessions", phase=phase, hours=sums.get(phase, ZERO), limit=limit)
        for phase, limit in ctx.value(PHASE_HOURS).items()
        if sums.get(phase, ZERO) != limit
    )


OTHER_NUMBER = Template(
    "other-number",
    Verdict.FAIL,
    "{number} entretiens ; le déroulé type en compte {limit}",
    "Rien n’est à réparer si le déroulé a été adapté à la personne.",
)


@rule(
    "fr.interactif.deroule.interviews",
    title="Le bilan a le nombre d’entretiens du déroulé type.",
    sources=(_SOURCE,),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SESSION_KINDS),
    uses=(INTERVIEWS,),
    remedy="Vérifiez le nombre d’entretiens.",
)
def interviews(ctx: Ctx, kinds: tuple[SessionKind, ...]) -> Findings:
    """There are as many interviews as in the typical course; prior interview and follow-up are not counted.

    Reading:
        A type and no bound, as for the hours of the phases: practice.

    Source:
        The programme's typical course.
    """
    if not kinds:
        return NOTHING_PLANNED
    number, limit = kinds.count(SessionKind.INTERVIEW), ctx.value(INTERVIEWS)
    return () if number == limit else (OTHER_NUMBER.at("sessions", number=number, limit=limit),)


OUT_OF_ORDER = Template(
    "out-of-order",
    Verdict.FAIL,
    "{later} commence le {began}, avant {earlier}, le {first}",
    "Remettez les phases dans leur ordre.",
)


@rule(
    "fr.interactif.deroule.phase-order",
    title="Les phases commencent dans l’ordre du déroulé type.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(PHASE_DAYS),
    uses=(PHASE_HOURS,),
    remedy="Remettez les phases dans leur ordre.",
)
def phase_order(ctx: Ctx, days: Mapping[Phase, tuple[date, ...]]) -> Findings:
    """No phase begins before the first session of the one that comes before it.

    Source:
        The programme's typical course.
    """
    dated = [(phase, days[phase]) for phase in ctx.value(PHASE_HOURS) if phase in days]
    if not dated:
        return NOTHING_PLANNED
    return tuple(
        OUT_OF_ORDER.at("sessions", later=later, began=min(after), earlier=earlier, first=min(before))
        for (earlier, before), (later, after) in pairwise(dated)
        if min(after) < min(before)
    )


OVERLAP = Template(
    "overlap",
    Verdict.FAIL,
    "{later} commence le {began} alors que {earlier} dure jusqu’au {last} ; le déroulé type fait de même",
    "Rien n’est à réparer : notez seulement que deux phases se recouvrent.",
)


@rule(
    "fr.interactif.deroule.phase-overlap",
    title="Les phases ne se recouvrent pas.",
    sources=(_SOURCE,),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(PHASE_DAYS),
    uses=(PHASE_HOURS,),
    remedy="Notez que deux phases se recouvrent.",
)
def phase_overlap(ctx: Ctx, days: Mapping[Phase, tuple[date, ...]]) -> Findings:
    """A phase is over when the next one begins.

    Reading:
        A warning and no error: in the typical course enquiries of the investigation run on while the interviews of the
        conclusion begin (X8). The same day is no overlap.

    Source:
        The programme's typical course, which overlaps itself.
    """
    dated = [(phase, days[phase]) for phase in ctx.value(PHASE_HOURS) if phase in days]
    if not dated:
        return NOTHING_PLANNED
    return tuple(
        OVERLAP.at("sessions", later=later, began=min(after), earlier=earlier, last=max(before))
        for (earlier, before), (later, after) in pairwise(dated)
        if min(before) <= min(after) < max(before)
    )


RULES = (phase_hours, interviews, phase_order, phase_overlap)
