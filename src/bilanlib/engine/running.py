"""A check, from the case to the report."""

from datetime import date
from typing import TypeVar

from bilanlib.answers.finding import Findings
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.edition import Edition
from bilanlib.engine.fact import Event
from bilanlib.engine.judging import LATER, AwaitedDays, awaited_days, day_of, judge, judge_others, verdict_of
from bilanlib.engine.outcome import NOT_DUE, PASSED, Leaf, Outcome
from bilanlib.engine.program import Step, edition_on, program_of
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
    in_force = program.editions_on(values, at)
    # One long function, and one loop: whatever is called in here is called for every rule of every case.
    for when, steps, idle in program.blocks:
        holds = True if when is None else values[when]
        if holds is False:
            outcomes += idle
            continue
        for step in steps:
            outcome: Outcome | None = None
            if holds is True and step.is_plain and not unknown & step.mask:
                # One undisputed day, all facts told: if the first run asks about no dispute, there is no other.
                edition = in_force[step.row][step.place]
                if edition is not None:
                    ctx.value = edition.lookup
                    try:
                        # Most have one need or two: to unpack the needs takes longer than all else in here.
                        if step.is_single:
                            findings = step.body(ctx, values[step.first])
                        elif step.is_pair:
                            findings = step.body(ctx, values[step.first], values[step.second])
                        else:
                            findings = step.body(ctx, *step.pick(values))
                    except (NotToldError, DoubtfulDayError):
                        pass
                    else:
                        if not findings and not ctx.chosen:
                            outcomes.append(PASSED)
                            continue
                        outcome = _after_first_run(edition, step, values, ctx, findings)
            elif holds is True:
                outcome = _unless_in_doubt(step, awaited, values, unknown, ctx)
            outcomes.append(judge(program, step, values, unknown, ctx) if outcome is None else outcome)
            # The next run has asked nothing yet.
            ctx.chosen.clear()
    return form(case, at, program, tuple(outcomes), calendar, pinned, tuple(sorted(previews)), pins)


def _after_first_run(edition: Edition, step: Step, values: list[object], ctx: Ctx, findings: Findings) -> Outcome:
    if ctx.chosen:
        return judge_others(step, edition, values, ctx, findings)
    if len(findings) == 1 and findings[0].template.verdict is Verdict.NOT_APPLICABLE:
        return NOT_DUE
    verdict = verdict_of(findings)
    return Outcome(verdict, (Leaf("", (), edition, day_of(step, values), verdict, findings),))


def _unless_in_doubt(
    step: Step, awaited: dict[Event, AwaitedDays], values: list[object], unknown: int, ctx: Ctx
) -> Outcome | None:
    """The outcome of a rule that is not plain, where everything is settled; None where it takes a judgement."""
    days = awaited.get(step.rule.governed_by)
    if step.rule.waits and days is LATER and ctx.at >= step.starts[0]:
        return NOT_DUE
    each = step.rule.each
    if unknown & step.mask or step.is_plain:
        return None
    # As `things_of` has it, without a call of ours.
    if each is not None and each not in ctx.things:
        ctx.things[each] = each.read(ctx.case)
    told = (None,) if each is None else ctx.things[each]
    if told == ():
        return NOT_DUE
    return _settle(step, days, told, values, ctx) if isinstance(days, tuple) and step.regime is None else None


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
    about = step.rule.about
    kind, kinds = (None, None) if about is None else (about.fact.follow, about.among(ctx.value))
    passed = False
    args = [day if slot is None else values[slot] for slot in step.slots]
    for ctx.place, ctx.thing in enumerate(things):
        if kind is not None and kinds is not None:
            told = kind(ctx.thing)
            if told is not UNKNOWN and told not in kinds:
                continue
        for place, get in step.of_thing:
            args[place] = told = get(ctx.thing)
            if told is UNKNOWN:
                return None
        try:
            findings = step.body(ctx, *args)
        except (NotToldError, DoubtfulDayError):
            return None
        if not findings:
            passed = True
        for finding in findings:
            verdict = finding.template.verdict
            if verdict is Verdict.PASS:
                passed = True
            elif verdict is not Verdict.NOT_APPLICABLE:
                return None
    return None if ctx.chosen else passed
