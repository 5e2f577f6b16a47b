"""APEF–FE.BI, « Durée, phases 1 à 3 »: hours in all, and hours of interviews."""

from datetime import timedelta

from bilanlib.answers.finding import Finding, Findings, Template, not_told
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
from bilanlib.rules.facts.sessions import SCHEDULE, TOTALS, not_planned
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
    may_ask=(TOTALS,),
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
    broken, is_held = _hold(schedule.hours(ctx.value(COUNTED_KINDS)), least, most)
    return _answer(ctx, schedule, None if broken is None else _of_total(schedule.where, broken, least, most), is_held)


def _of_total(where: str, span: Span, least: timedelta, most: timedelta) -> Finding:
    if span.lo > most:
        return TOO_LONG.at(where, hours=span.lo, limit=most, excess=span.lo - most)
    hours = span.hi or span.lo
    return TOO_SHORT.at(where, hours=hours, limit=least, lack=least - hours)


@rule(
    "be.apef-febi.duree.interview-hours",
    title="Les entretiens atteignent leur durée minimale.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE),
    may_ask=(TOTALS,),
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
    broken, is_held = _hold(schedule.hours(ctx.value(INTERVIEW_KINDS)), least)
    if broken is None:
        return _answer(ctx, schedule, None, is_held)
    hours = broken.hi or broken.lo
    found = TOO_FEW_INTERVIEWS.at(schedule.where, hours=hours, limit=least, lack=least - hours)
    return _answer(ctx, schedule, found, is_held)


def _hold(spans: tuple[Span, ...], least: timedelta, most: timedelta | None = None) -> tuple[Span | None, bool]:
    """A source by which the bounds are surely broken (None if there is none), and whether one keeps surely to them."""
    lo = max(span.lo for span in spans)
    hi = min((span.hi for span in spans if span.hi is not None), default=None)
    # Sources that agree say together more than each of them; those that do not are looked at one by one.
    said = (Span(lo, hi),) if hi is None or lo <= hi else spans
    broken = [span for span in said if _is_under(span, least) or (most is not None and span.lo > most)]
    held = [span for span in said if span.lo >= least and (most is None or (span.hi is not None and span.hi <= most))]
    return (broken[0] if broken else None), bool(held)


def _is_under(span: Span, least: timedelta) -> bool:
    return span.hi is not None and span.hi < least


def _answer(ctx: Ctx, schedule: Schedule, found: Finding | None, is_held: bool) -> Findings:  # noqa: FBT001 - private
    if found is not None:
        return (SOURCES_DISAGREE.at(schedule.where),) if is_held else (found,)
    return () if is_held else (not_told(schedule.where, *untold_hours(ctx.case)),)


RULES = (total_hours, interview_hours)
