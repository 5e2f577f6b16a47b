"""Hours held against bounds."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import SessionKind
from bilanlib.periods.span import Span
from bilanlib.rules.facts.sessions import not_planned
from bilanlib.rules.facts.untold import untold_hours

TOO_MANY = Template(
    "too-many-hours", Verdict.FAIL, "{hours} prévues, {limit} au plus", "Retirez {excess} du programme ou du planning."
)
TOO_FEW = Template(
    "too-few-hours", Verdict.FAIL, "{hours} prévues, {limit} au moins", "Ajoutez {lack} au programme ou au planning."
)
DISAGREE = Template(
    "sources-disagree",
    Verdict.REVIEW,
    "les séances et les totaux annoncés ne concordent pas : au moins {hours} selon les uns, {limit} au plus selon les "
    "autres",
    "Faites concorder le planning, la convention et le programme, puis vérifiez de nouveau.",
)


def judge_hours(ctx: Ctx, schedule: Schedule, kinds: frozenset[SessionKind], bounds: Span) -> Findings:
    """Hold what each source says of the hours of those kinds against bounds, both included.

    Args:
        ctx: What the rule sees.
        schedule: The hours of the case.
        kinds: Kinds of hours that count.
        bounds: At least its lower, at most its upper bound; no upper bound is none.
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    spans = schedule.hours(kinds)
    least = max(span.lo for span in spans)
    most = min((span.hi for span in spans if span.hi is not None), default=None)
    if most is not None and most < least:
        return (DISAGREE.at(schedule.where, hours=least, limit=most),)
    if bounds.hi is not None and least > bounds.hi:
        return (TOO_MANY.at(schedule.where, hours=least, limit=bounds.hi, excess=least - bounds.hi),)
    if most is not None and most < bounds.lo:
        return (TOO_FEW.at(schedule.where, hours=most, limit=bounds.lo, lack=bounds.lo - most),)
    is_within = least >= bounds.lo and (bounds.hi is None or (most is not None and most <= bounds.hi))
    return () if is_within else (not_told(schedule.where, *untold_hours(ctx.case)),)
