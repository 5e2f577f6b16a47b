"""A check, from the case to the report."""

from bisect import bisect_right
from datetime import date
from typing import TypeVar

from bilanlib.answers.finding import Findings
from bilanlib.answers.verdict import Verdict, join_items
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.edition import Edition
from bilanlib.engine.fact import Items
from bilanlib.engine.judging import LATER, awaited_days, edition_on, judge
from bilanlib.engine.outcome import NOT_CONCERNED, NOT_DUE, PASSED, Leaf, Outcome
from bilanlib.engine.program import Step, program_of
from bilanlib.engine.report import Judgement
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.errors import InvalidValueError
from bilanlib.models.fields import FIRST_DAY, LAST_DAY
from bilanlib.models.programme import Programme
from bilanlib.models.unknown import UNKNOWN, Maybe
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
    # In the loop's own words: a function would be one more call of every check.
    if type(at) is not date or not FIRST_DAY <= at <= LAST_DAY:
        raise InvalidValueError(f"at is {at!r}, not a day (datetime.date) from {FIRST_DAY} to {LAST_DAY}")
    program = program_of(scheme, previews, is_offer=isinstance(case, Programme), pinned=pinned)
    values, unknown = program.read(case)
    ctx = Ctx(case, at, calendar, trier(pinned))
    outcomes: list[Outcome] = []
    awaited = awaited_days(program, values, ctx)
    things: dict[Items[object], Maybe[tuple[object, ...]]] = {}
    # One long function, and one loop: whatever is called in here is called for every rule of every case.
    for step in program.steps:
        holds = True if step.when is None else values[step.when]
        if holds is False:
            outcomes.append(NOT_CONCERNED)
            continue
        outcome: Outcome | None = None
        if holds is True and step.is_plain and not unknown & step.mask:
            # One undisputed day, all facts told: if the first run asks about no dispute, there is no other.
            day = values[step.day] if step.day is not None else UNKNOWN
            # An event that has not taken place: what is planned is judged by the law of the day.
            on = at if day is None and not step.day_places else day
            place = bisect_right(step.starts, on) - 1 if isinstance(on, date) else -1
            edition = step.editions[place] if place >= 0 else None
            if edition is not None and isinstance(on, date) and (edition.until is None or on < edition.until):
                ctx.value = edition.lookup
                ctx.chosen.clear()
                try:
                    findings = step.body(ctx, *step.pick(values))
                except (NotToldError, DoubtfulDayError):
                    findings = None
                if findings is not None and not ctx.chosen:
                    only = findings[0].template.verdict if len(findings) == 1 else None
                    is_idle = only is Verdict.NOT_APPLICABLE
                    outcome = PASSED if not findings else NOT_DUE if is_idle else _only_run(edition, day, findings)
        elif holds is True and step.rule.waits and awaited[step.rule.governed_by] is LATER and at >= step.starts[0]:
            outcome = NOT_DUE
        elif holds is True and not unknown & step.mask:
            days = awaited.get(step.rule.governed_by)
            each = step.rule.each
            if each is not None and each not in things:
                things[each] = each.read(case)
            if each is not None and things[each] == ():
                outcome = NOT_DUE
            elif isinstance(days, tuple) and step.regime is None:
                told = (None,) if each is None else things[each]
                outcome = _settle(step, days, told, values, ctx)
        outcomes.append(judge(program, step, values, unknown, ctx) if outcome is None else outcome)
    return form(case, at, program, tuple(outcomes), calendar, pinned, tuple(sorted(previews)), pins)


def _only_run(edition: Edition, day: object, findings: Findings) -> Outcome:
    verdict = join_items([finding.verdict for finding in findings])
    return Outcome(verdict, (Leaf("", (), edition, day if isinstance(day, date) else None, verdict, findings),))


def _settle(
    step: Step, days: tuple[date | None, ...], things: Maybe[tuple[object, ...]], values: list[object], ctx: Ctx
) -> Outcome | None:
    """The outcome of a rule that waited for those days, where everything is settled; None where it takes a judgement.

    Settled is what passes or is not concerned at the first run, on every day that an answer gives. Without things, the
    case itself is the one thing: None.
    """
    passed = False
    for day in days:
        if day is None and step.day_places:
            continue  # The event does not take place, and nothing is required.
        edition = None if day is None else edition_on(step, day)
        if day is None or edition is None or things is UNKNOWN:
            return None
        if ctx.at < day:
            continue
        ctx.value = edition.lookup
        has_passed = _settle_day(step, day, things, values, ctx)
        if has_passed is None:
            return None
        passed = passed or has_passed
    return PASSED if passed else NOT_DUE


def _settle_day(step: Step, day: date, things: tuple[object, ...], values: list[object], ctx: Ctx) -> bool | None:
    """Whether anything passes on that day, where all that is left is not concerned; None where it is not settled."""
    ctx.each = step.rule.each
    ctx.chosen.clear()
    passed = False
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
            passed = True
        if ctx.chosen:
            return None
    return passed
