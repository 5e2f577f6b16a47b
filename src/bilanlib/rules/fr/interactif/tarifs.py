"""INTERACTIF, prices and option: hours with the counsellor, hours of personal work, total."""

from collections.abc import Iterable

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.ranges import meet
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import TARIFS
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Modality, SessionKind
from bilanlib.parameters.fr.interactif import (
    COUNSELLOR_HOURS,
    COUNSELLOR_KINDS,
    COUNTED_KINDS,
    PERSONAL_HOURS,
    PERSONAL_KINDS,
    SYNCHRONOUS,
    TOTAL_HOURS,
)
from bilanlib.periods.span import Span
from bilanlib.rules.facts.session_lists import KINDS_AND_MODALITIES
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, SCHEDULE
from bilanlib.rules.facts.untold import untold_hours

_SOURCE = TARIFS.since("1900-01-01")

OUTSIDE_RANGE = Template(
    "outside-range",
    Verdict.FAIL,
    "{hours} ; le programme annonce {limit}",
    "Faites concorder le planning et le programme.",
)
SOURCES_DISAGREE = Template(
    "sources-disagree",
    Verdict.REVIEW,
    "les séances et les totaux annoncés ne concordent pas",
    "Faites concorder le planning, la convention et le programme, puis vérifiez de nouveau.",
)


@rule(
    "fr.interactif.tarifs.total-hours",
    title="La durée totale est celle que le programme annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(TOTAL_HOURS, COUNTED_KINDS),
    remedy="Faites concorder le planning et le programme.",
)
def total_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours of the bilan lie within the total that is printed.

    Reading:
        Personal work is inside, as the programme has it; prior interview, follow-up and the optional meeting of three
        are outside. With the parts printed beside it only the upper bound is left (X2): no side is picked here.

    Source:
        The programme's table of prices.
    """
    if schedule.is_empty:
        return NOTHING_PLANNED
    return _judge(ctx, schedule, schedule.hours(ctx.value(COUNTED_KINDS)), ctx.value(TOTAL_HOURS))


@rule(
    "fr.interactif.tarifs.counsellor-hours",
    title="Les heures en face à face sont celles que le programme annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(COUNSELLOR_HOURS, COUNSELLOR_KINDS),
    remedy="Faites concorder le planning et le programme.",
)
def counsellor_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The interviews last as long, all together, as the programme says.

    Source:
        The programme's table of prices.
    """
    if schedule.is_empty:
        return NOTHING_PLANNED
    limit = Span.exactly(ctx.value(COUNSELLOR_HOURS))
    return _judge(ctx, schedule, schedule.hours(ctx.value(COUNSELLOR_KINDS)), limit)


@rule(
    "fr.interactif.tarifs.personal-hours",
    title="Le travail personnel dure au moins ce que le programme annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(PERSONAL_HOURS, PERSONAL_KINDS),
    remedy="Prévoyez le travail personnel annoncé.",
)
def personal_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """Personal work, tests and enquiries last as long as the programme says, or longer.

    Source:
        The programme's table of prices.
    """
    if schedule.is_empty:
        return NOTHING_PLANNED
    limit = Span(ctx.value(PERSONAL_HOURS))
    return _judge(ctx, schedule, schedule.hours(ctx.value(PERSONAL_KINDS)), limit)


def _judge(ctx: Ctx, schedule: Schedule, spans: Iterable[Span], limit: Span) -> Findings:
    """Hold what each source says of some hours against a range: all of it inside passes, all of it outside fails."""
    said = meet(spans)
    if said is None:
        return (SOURCES_DISAGREE.at(schedule.where),)
    common = meet((said, limit))
    if common is None:
        return (OUTSIDE_RANGE.at(schedule.where, hours=said, limit=limit),)
    return () if common == said else (not_told(schedule.where, *untold_hours(ctx.case)),)


NOT_SYNCHRONOUS = Template(
    "not-synchronous",
    Verdict.FAIL,
    "cet entretien a lieu {modality} ; le programme l’annonce en présence ou à distance au même moment",
    "Tenez l’entretien en présence, en visioconférence ou par téléphone.",
)


@rule(
    "fr.interactif.tarifs.synchronous",
    title="Les entretiens ont lieu en présence ou à distance au même moment.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(KINDS_AND_MODALITIES),
    uses=(SYNCHRONOUS, COUNSELLOR_KINDS),
    remedy="Tenez les entretiens au même moment.",
)
def synchronous(ctx: Ctx, meetings: tuple[tuple[int, SessionKind, Modality], ...]) -> Findings:
    """Person and counsellor speak with each other at the same time, wherever they are.

    Reading:
        "Face to face" means at the same time and one to one, remote or not (X10).

    Source:
        The programme's table of prices.
    """
    if not meetings:
        return NOTHING_PLANNED
    kinds, allowed = ctx.value(COUNSELLOR_KINDS), ctx.value(SYNCHRONOUS)
    return tuple(
        NOT_SYNCHRONOUS.at(f"sessions[{place}].modality", modality=modality)
        for place, kind, modality in meetings
        if kind in kinds and modality not in allowed
    )


RULES = (total_hours, counsellor_hours, personal_hours, synchronous)
