"""Which rules a wording, or a draft, touches in a case: by the governing day of each, known or possible."""

from collections.abc import Iterator
from datetime import date
from enum import Enum

from bilanlib.engine.context import Ctx
from bilanlib.engine.edition import Edition
from bilanlib.engine.judging import governing
from bilanlib.engine.program import Program, Step, edition_on
from bilanlib.engine.trying import trier
from bilanlib.law.citation import Draft, Reference
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.readings.reading import Reading


class Touch(Enum):
    """Whether a wording touches a case."""

    NO = 0
    MAYBE = 1
    SURE = 2


def touches(
    program: Program, case: Subject, at: date, pinned: tuple[Reading, ...], wording: Reference | Draft
) -> dict[str, Touch]:
    """For each rule of a program that rests on a wording: whether its governing day falls under it.

    Args:
        program: The rules, made ready; those of a draft are among them only where they were asked for.
        case: The case.
        at: Today: what has not taken place can only take place from that day on.
        pinned: Answers to disputed questions; the others are all tried.
        wording: A wording, or one paragraph of it, or a draft.

    Returns:
        By the id of the rule; rules that do not rest on the wording are not in it.
    """
    # No public holiday has a part in which wording governs.
    ctx = Ctx(case, at, frozenset[date](), trier(pinned))
    values, _ = program.read(case)
    resting = [step for step in program.steps if any(rests_on(one, step, wording) for one in step.editions)]
    return {step.rule.id: _touch(step, values, ctx, wording) for step in resting}


def rests_on(edition: Edition, step: Step, wording: Reference | Draft) -> bool:
    """Whether an edition of a rule cites a wording: one that is in force, as far as the edition is concerned."""
    if isinstance(wording, Draft):
        return step.rule.preview is wording
    return any(_is_same(one, wording) for one in edition.references)


def _is_same(cited: Reference, wording: Reference) -> bool:
    """Whether it is that wording; a paragraph is in its article, and an article has all of its paragraphs."""
    is_paragraph = cited.alinea is None or wording.alinea in {None, cited.alinea}
    return cited.article is wording.article and cited.version == wording.version and is_paragraph


def _touch(step: Step, values: list[object], ctx: Ctx, wording: Reference | Draft) -> Touch:
    holds = True if step.when is None else values[step.when]
    if holds is False:
        return Touch.NO
    found = [_of_days(step, days, values, ctx, wording) for days in _days_of_things(step, values, ctx)]
    most = max(found, key=lambda one: one.value, default=Touch.NO)
    return Touch.MAYBE if most is Touch.SURE and (holds is UNKNOWN or isinstance(wording, Draft)) else most


def _days_of_things(step: Step, values: list[object], ctx: Ctx) -> Iterator[list[object]]:
    """The governing days of each thing under judgement, under each answer about them."""
    each = step.rule.each
    if each is None or len(step.days) == len(step.rule.governed_by.days):
        ctx.look_at(None, 0, None)
        yield _chosen(step, values, ctx)
        return
    things = each.read(ctx.case)
    if things is UNKNOWN:
        yield [UNKNOWN]
        return
    for place, thing in enumerate(things):
        ctx.look_at(each, place, thing)
        yield _chosen(step, values, ctx)


def _chosen(step: Step, values: list[object], ctx: Ctx) -> list[object]:
    if step.regime is not None:
        return [values[step.regime]]
    return [one.day for one in governing(step, values, ctx)]


def _of_days(step: Step, days: list[object], values: list[object], ctx: Ctx, wording: Reference | Draft) -> Touch:
    """One day under several answers: sure where every answer says so."""
    said = {_of_day(step, day, values, ctx, wording) for day in days}
    return said.pop() if len(said) == 1 else Touch.MAYBE


def _of_day(step: Step, day: object, values: list[object], ctx: Ctx, wording: Reference | Draft) -> Touch:
    if isinstance(day, date):
        if isinstance(wording, Draft) and day < ctx.at:
            # What is no law today governs no day that has gone by.
            return Touch.NO
        edition = edition_on(step, day)
        return Touch.SURE if edition is not None and rests_on(edition, step, wording) else Touch.NO
    # Nobody told the day, or the event has not taken place and can only come from today on.
    floor = values[step.floor] if step.floor is not None else UNKNOWN
    first = ctx.at if day is None else floor if isinstance(floor, date) else date.min
    possible = [one for one in step.editions if one.until is None or one.until > first]
    return Touch.MAYBE if any(rests_on(one, step, wording) for one in possible) else Touch.NO
