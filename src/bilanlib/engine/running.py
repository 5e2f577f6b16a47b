"""A check, from the case to the report."""

from bisect import bisect_right
from datetime import date
from typing import TypeVar

from bilanlib.answers.finding import Findings
from bilanlib.answers.verdict import Verdict, join_items
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.edition import Edition
from bilanlib.engine.fact import Items
from bilanlib.engine.judging import edition_on, is_early, judge
from bilanlib.engine.outcome import NOT_CONCERNED, NOT_DUE, PASSED, Leaf, Outcome
from bilanlib.engine.program import Step, program_of
from bilanlib.engine.report import Judgement
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.errors import InvalidValueError
from bilanlib.models.programme import Programme
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar, DoubtfulDayError
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading

J = TypeVar("J", bound=Judgement)

_SETTLED = frozenset({Verdict.PASS, Verdict.NOT_APPLICABLE})


def run(
    case: Subject,
    scheme: Scheme,
    at: date,
    calendar: Calendar,
    pinned: tuple[Reading, ...],
    previews: frozenset[str],
    *,
    form: type[J],
    pins: tuple[Pin, ...] = (),
) -> J:
    """Judge a case by every rule of a scheme that concerns its class. Facts are read once.

    Most rules of most cases are settled by the first run of their body, here. The others are judged in full.
    What comes out takes the form that the caller names: what it can be written as is no matter of the engine.
    """
    if type(at) is not date:
        # A datetime is a date to isinstance, but it is a moment, not a day.
        raise InvalidValueError(f"at is {at!r}, not a day (datetime.date)")
    program = program_of(scheme, previews, is_offer=isinstance(case, Programme), pinned=pinned)
    values, unknown = program.read(case)
    ctx = Ctx(case, at, calendar, trier(pinned))
    outcomes: list[Outcome] = []
    for step in program.steps:
        holds = True if step.when is None else values[step.when]
        if holds is False:
            outcomes.append(NOT_CONCERNED)
            continue
        if holds is True and step.is_plain and not unknown & step.mask:
            # One undisputed day, all facts told: if the first run asks about no dispute, there is no other.
            day = values[step.day] if step.day is not None else UNKNOWN
            place = bisect_right(step.starts, day) - 1 if isinstance(day, date) else -1
            edition = step.editions[place] if place >= 0 else None
            if edition is not None and isinstance(day, date) and (edition.until is None or day < edition.until):
                ctx.value = edition.lookup
                ctx.chosen.clear()
                try:
                    findings = step.body(ctx, *step.pick(values))
                except (NotToldError, DoubtfulDayError):
                    findings = None
                if findings is not None and not ctx.chosen:
                    outcomes.append(_only_run(edition, day, findings) if findings else PASSED)
                    continue
        elif holds is True and step.rule.waits and is_early(step, values, ctx):
            outcomes.append(NOT_DUE)
            continue
        elif holds is True and step.rule.each is not None and not unknown & step.mask:
            settled = _settle_each(step, step.rule.each, values, ctx)
            if settled is not None:
                outcomes.append(settled)
                continue
        outcomes.append(judge(program, step, values, unknown, ctx))
    return form(case, at, program, tuple(outcomes), calendar, pinned, tuple(sorted(previews)), pins)


def _only_run(edition: Edition, day: date, findings: Findings) -> Outcome:
    verdict = join_items([finding.verdict for finding in findings])
    return Outcome(verdict, (Leaf("", (), edition, day, verdict, findings),))


def _settle_each(step: Step, each: Items[object], values: list[object], ctx: Ctx) -> Outcome | None:
    """The outcome where every thing surely passes, or is not concerned; None where it takes a full judgement."""
    things = each.read(ctx.case)
    if things is UNKNOWN:
        return None
    if not things:
        return NOT_DUE
    day = _only_day(step, values, ctx)
    edition = None if day is None or (step.rule.waits and ctx.at < day) else edition_on(step, day)
    if edition is None:
        return None
    ctx.value, ctx.each = edition.lookup, each
    ctx.chosen.clear()
    verdict = Verdict.NOT_APPLICABLE
    args = [day if slot is None else values[slot] for slot in step.slots]
    for ctx.place, ctx.thing in enumerate(things):
        for place, get in step.of_thing:
            args[place] = told = get(ctx.thing)
            if told is UNKNOWN:
                return None
        try:
            findings = step.body(ctx, *args)
        except (NotToldError, DoubtfulDayError):
            return None
        for finding in findings:
            if finding.template.verdict not in _SETTLED:
                return None
        if not findings or findings[0].template.verdict is Verdict.PASS:
            verdict = Verdict.PASS
        if ctx.chosen:
            return None
    return PASSED if verdict is Verdict.PASS else NOT_DUE


def _only_day(step: Step, values: list[object], ctx: Ctx) -> date | None:
    """The governing day, where it has a slot and every answer about it gives the same."""
    question = step.rule.governed_by.reading
    found: date | None = None
    if step.regime is not None:
        return None
    for answer in (None,) if question is None else ctx.tried(question):
        slot = step.days.get(answer)
        day = UNKNOWN if slot is None else values[slot]
        if not isinstance(day, date) or (found is not None and day != found):
            return None
        found = day
    return found
