"""Code du travail, art. L. 6313-4, al. 5: the longest duration."""

from datetime import timedelta

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.fr.code_du_travail.l6313_4 import COUNTED_KINDS, MAX_DURATION
from bilanlib.periods.span import Span
from bilanlib.readings.hours import HourCount
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, SCHEDULE
from bilanlib.rules.facts.untold import untold_hours

TOO_LONG = Template(
    "too-long",
    Verdict.FAIL,
    "{hours} en tout, {limit} au plus",
    "Retirez {excess} du programme ou du planning.",
)
SOURCES_DISAGREE = Template(
    "sources-disagree",
    Verdict.REVIEW,
    "les séances et les totaux annoncés ne concordent pas : au moins {hours} selon les uns, {limit} au plus selon les "
    "autres",
    "Faites concorder le planning, la convention et le programme, puis vérifiez de nouveau.",
)


@rule(
    "fr.ct.L6313-4.max-duration",
    title="La durée du bilan ne dépasse pas le maximum légal.",
    sources=(L6313_4.since("2019-01-01").al(5),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    readings=(HourCount,),
    uses=(MAX_DURATION, COUNTED_KINDS),
    remedy="Ramenez la durée du bilan au maximum légal.",
)
def max_duration(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours that count stay within the legal maximum, on or off working time.

    Reading:
        A lower bound above the maximum fails even if some hours are not told; an upper bound within it passes.
        Which hours count is disputed (A3); where every hour fits, the dispute does not matter and is not raised.

    Source:
        Code du travail, art. L. 6313-4, al. 5.
    """
    limit = ctx.value(MAX_DURATION)
    if schedule.is_empty:
        return NOTHING_PLANNED
    if schedule.at_most is not None and schedule.at_most <= limit:
        return ()
    spans = schedule.hours(ctx.value(COUNTED_KINDS)[ctx.reading(HourCount)])
    return _judge_maximum(ctx, spans, limit, schedule.where)


def _judge_maximum(ctx: Ctx, spans: tuple[Span, ...], limit: timedelta, where: str) -> Findings:
    """Hold what each source says of the hours against a maximum, included."""
    longest = max(span.lo for span in spans)
    is_within = any(span.hi is not None and span.hi <= limit for span in spans)
    if longest > limit:
        if is_within:
            return (SOURCES_DISAGREE.at(where, hours=longest, limit=limit),)
        return (TOO_LONG.at(where, hours=longest, limit=limit, excess=longest - limit),)
    return () if is_within else (not_told(where, *untold_hours(ctx.case)),)


RULES = (max_duration,)
