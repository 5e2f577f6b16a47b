"""APEF–FE.BI, « Durée, phases 1 à 3 »: hours in all, and hours of interviews."""

from datetime import timedelta

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DUREE
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.be.apef_febi.duree import (
    COUNTED_KINDS,
    INTERVIEW_KINDS,
    MAX_TOTAL,
    MIN_INTERVIEW_HOURS,
    MIN_TOTAL,
)
from bilanlib.periods.span import Span
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.sessions import SCHEDULE, not_planned
from bilanlib.rules.facts.untold import untold_hours

_SAID = DUREE.since("1900-01-01")

TOO_LONG = Template("too-long", Verdict.FAIL, "{hours} en tout, {limit} au plus", "Retirez {excess}.")
TOO_SHORT = Template("too-short", Verdict.FAIL, "{hours} en tout, {limit} au moins", "Ajoutez {lack}.")
TOO_FEW_INTERVIEWS = Template(
    "too-few-interviews", Verdict.FAIL, "{hours} d’entretien, {limit} au moins", "Ajoutez {lack} d’entretien."
)
SOURCES_DISAGREE = Template(
    "sources-disagree",
    Verdict.REVIEW,
    "les séances et les totaux annoncés ne concordent pas : les uns tiennent dans les limites, les autres non",
    "Faites concorder le planning et le programme, puis vérifiez de nouveau.",
)


@rule(
    "be.apef-febi.duree.total-hours",
    title="La durée des phases 1 à 3, suivi non compris, reste entre ses deux limites.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE),
    uses=(MIN_TOTAL, MAX_TOTAL, COUNTED_KINDS),
    remedy="Ramenez la durée des phases 1 à 3 entre ses deux limites.",
)
def total_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours of the first three phases lie between a minimum and a maximum, both included.

    Reading:
        The provider's own work counts, as do evaluation and the worker's own work; follow-up does not.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    least, most = ctx.value(MIN_TOTAL), ctx.value(MAX_TOTAL)
    said, is_held = _hold(schedule.hours(ctx.value(COUNTED_KINDS)), least, most)
    found = [*_over(schedule.where, said, most), *_under(TOO_SHORT, schedule.where, said, least)]
    return _answer(ctx, schedule, tuple(found), is_held)


def _over(where: str, said: tuple[Span, ...], most: timedelta) -> Findings:
    """The longest that is surely over the maximum: sources that disagree say it in any order."""
    hours = max(span.lo for span in said)
    return (TOO_LONG.at(where, hours=hours, limit=most, excess=hours - most),) if hours > most else ()


def _under(template: Template, where: str, said: tuple[Span, ...], least: timedelta) -> Findings:
    """The shortest that is surely under the minimum."""
    hours = min((span.hi for span in said if span.hi is not None), default=least)
    return (template.at(where, hours=hours, limit=least, lack=least - hours),) if hours < least else ()


@rule(
    "be.apef-febi.duree.interview-hours",
    title="Les entretiens atteignent leur durée minimale.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE),
    uses=(MIN_INTERVIEW_HOURS, INTERVIEW_KINDS),
    remedy="Ajoutez des heures d’entretien.",
)
def interview_hours(ctx: Ctx, schedule: Schedule) -> Findings:
    """The interviews of the first three phases reach a minimum; hours of other kinds do not stand for them.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    least = ctx.value(MIN_INTERVIEW_HOURS)
    said, is_held = _hold(schedule.hours(ctx.value(INTERVIEW_KINDS)), least)
    return _answer(ctx, schedule, _under(TOO_FEW_INTERVIEWS, schedule.where, said, least), is_held)


def _hold(spans: tuple[Span, ...], least: timedelta, most: timedelta | None = None) -> tuple[tuple[Span, ...], bool]:
    """What the sources say, together or else each by itself, and whether one of them keeps surely to the bounds."""
    lo = max(span.lo for span in spans)
    hi = min((span.hi for span in spans if span.hi is not None), default=None)
    # Sources that agree say together more than each of them; those that do not are looked at one by one.
    said = (Span(lo, hi),) if hi is None or lo <= hi else spans
    held = [span for span in said if span.lo >= least and (most is None or (span.hi is not None and span.hi <= most))]
    return said, bool(held)


def _answer(ctx: Ctx, schedule: Schedule, found: Findings, is_held: bool) -> Findings:  # noqa: FBT001 - private
    if found:
        return (SOURCES_DISAGREE.at(schedule.where),) if is_held else found
    return () if is_held else (not_told(schedule.where, *untold_hours(ctx.case)),)


RULES = (total_hours, interview_hours)
