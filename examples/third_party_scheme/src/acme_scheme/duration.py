"""The one rule of the charter: how long a bilan may last."""

from datetime import date, timedelta

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.citation import Article, Text, Version
from bilanlib.models.schedule import Schedule
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.parameters.fr.code_du_travail import MAX_DURATION
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE
from bilanlib.timeline import Validity

CHARTER = Text("acme.charter", "acme", "Charte de la maison ACME (inventée)", "Charte ACME", has_articles=False)
DURATION = Article(CHARTER, "duration", (Version(None, Validity(date(2024, 1, 1))),), "Durée du bilan")

LONGEST = Parameter(
    "acme.charter.longest",
    "durée maximale de la charte",
    (Value(timedelta(hours=20), DURATION.since("2024-01-01")),),
    Direction.AT_MOST,
    # Held against the law when the scheme is made: 30 hours here, and the package would not load.
    tightens=MAX_DURATION,
)

TOO_LONG = Template("too-long", Verdict.FAIL, "{hours} en tout, {limit} au plus selon la charte")


@rule(
    "acme.charter.within",
    title="La durée du bilan reste dans celle de la charte.",
    sources=(DURATION.since("2024-01-01"),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(LONGEST,),
    remedy="Retirez des heures, ou faites accepter l’écart par la maison.",
)
def within_charter(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours of the action stay within the charter's."""
    limit = ctx.value(LONGEST)
    spans = schedule.hours(ACTION_KINDS)
    longest = max(span.lo for span in spans)
    if longest > limit:
        return (TOO_LONG.at(schedule.where, hours=longest, limit=limit),)
    return () if all(span.hi is not None and span.hi <= limit for span in spans) else (not_told(schedule.where),)
