"""Small schemes made for tests: a house that wants shorter bilans, in force of its own."""

from datetime import date, timedelta

from bilanlib.answers.finding import Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.rule import needs, rule
from bilanlib.engine.scheme import Gap, HumanDuty, Scheme
from bilanlib.law.citation import Article, Text, undated
from bilanlib.models.bilan import Bilan
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus
from bilanlib.parameters.fr.code_du_travail import MAX_DURATION
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE

AT = date(2026, 11, 22)
CHARTER = Text("acme", "acme", "Charte inventée", "charte", has_articles=False)
HOURS = Article(CHARTER, "hours", undated(), "Durée")
SOURCE = HOURS.since("1900-01-01")
TOO_LONG = Template("too-long", Verdict.FAIL, "{hours} en tout, {limit} au plus")


def limit(hours, *, tightens=MAX_DURATION, name="acme.hours.max"):
    """A longest duration of a house, held against the one of the law."""
    values = (Value(timedelta(hours=hours), SOURCE),)
    return Parameter(name, "durée maximale de la maison", values, Direction.AT_MOST, tightens=tightens)


def within(parameter, *, name="acme.hours.within", force=Force.SCHEME):
    """A rule that holds the hours of a bilan against a longest duration."""

    def body(ctx, schedule):
        bound, hours = ctx.value(parameter), schedule.at_most
        if hours is None:
            return (not_told("sessions"),)
        return (TOO_LONG.at("sessions", hours=hours, limit=bound),) if hours > bound else ()

    return rule(
        name,
        title="La durée reste dans celle de la maison.",
        sources=(SOURCE,),
        force=force,
        governed_by=BEGIN_OF_ACTION,
        needs=needs(SCHEDULE),
        uses=(parameter,),
        remedy="Raccourcissez.",
    )(body)


def house(*rules, name="acme", **others):
    """A scheme with some rules."""
    return Scheme(id=name, title=f"Maison {name}", rules=rules, **others)


def duty(name="acme.duty", force=Force.SCHEME):
    return HumanDuty(id=name, title="Bien faire.", guidance="Regarder.", sources=(SOURCE,), force=force)


def gap(name="acme.price"):
    return Gap(id=name, title="Prix.", reason="les textes n’en disent rien", force=Force.SCHEME)


def bilan(hours, **facts):
    """A bilan of one planned session."""
    session = Session(
        day=date(2026, 11, 30),
        duration=timedelta(hours=hours),
        kind=SessionKind.INTERVIEW,
        phase=Phase.INVESTIGATION,
        status=SessionStatus.PLANNED,
    )
    return Bilan(sessions=(session,), **facts)
