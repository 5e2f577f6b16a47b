"""How one rule is judged on one case: wordings, readings and things, tried and joined."""

from collections import deque
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeAlias

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.verdict import Verdict, join_items, join_readings, join_wordings
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.edition import Edition
from bilanlib.engine.fact import Event, Fact, Items
from bilanlib.engine.outcome import NOT_CONCERNED, NOT_COVERED, Choices, Leaf, Outcome
from bilanlib.engine.program import Program, Step, edition_on
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.calendars import DoubtfulDayError
from bilanlib.readings.reading import Reading

NOT_DUE_YET = Template("not-due-yet", Verdict.NOT_APPLICABLE, "rien n’est exigé avant le {due_day}")
"""A rule waits for the day of its event."""


class Governing(NamedTuple):
    """A day that may govern a rule.

    Attributes:
        choices: The answers that lead to it.
        day: The day; None where the event does not take place, UNKNOWN where nobody told.
        edition: What is in force that day; without an event, on the day of judgement. None where nothing is encoded, or
            where the day does not say it.
    """

    choices: Choices
    day: object
    edition: Edition | None


class Under(NamedTuple):
    """Under what a body is run, before any reading that it asks for.

    Attributes:
        edition: Wordings and values.
        day: The governing day; None where it is not known, or the event does not take place.
        choices: Answers about the governing day.
    """

    edition: Edition
    day: date | None
    choices: Choices


def judge(program: Program, step: Step, values: list[object], unknown: int, ctx: Ctx) -> Outcome:
    """Judge a case by one rule, with every run that leads to the answer.

    Args:
        program: Where the step comes from.
        step: The rule.
        values: The facts in their slots.
        unknown: Bits of the slots that are UNKNOWN.
        ctx: What the body may ask.
    """
    if step.when is not None:
        holds = values[step.when]
        if holds is UNKNOWN:
            return _open(program.facts[step.when].gaps(ctx.case))
        if holds is False:
            return NOT_CONCERNED
    if step.rule.waits and is_early(step, values, ctx):
        return _not_due(step, values, ctx)
    if unknown & step.mask:
        slots = [slot for slot in step.slots if slot is not None and unknown >> slot & 1]
        return _open(tuple(path for slot in slots for path in program.facts[slot].gaps(ctx.case)))
    args = [None if slot is None else values[slot] for slot in step.slots]
    leaves: list[Leaf] = []
    if step.rule.each is None:
        ctx.look_at(None, 0, None)
        verdict = _judge_days(step, args, values, ctx, governing(step, values, ctx), leaves)
    else:
        verdict = _judge_each(step.rule.each, step, args, values, ctx, leaves)
    return NOT_COVERED if verdict is None else Outcome(verdict, tuple(leaves))


def _open(missing: tuple[str, ...]) -> Outcome:
    return Outcome(Verdict.OPEN, (_untold_leaf("", missing),))


def _untold_leaf(where: str, missing: tuple[str, ...]) -> Leaf:
    return Leaf(where, (), None, None, Verdict.OPEN, (not_told(where, *missing),))


LATER = "later"
"""The event surely lies after the day of judgement, under every answer about it."""


AwaitedDays: TypeAlias = tuple[date | None, ...] | str | None
"""The days of an event that rules wait for: each that an answer gives; LATER; None where one is not told."""


def awaited_days(program: Program, values: list[object], ctx: Ctx) -> dict[Event, AwaitedDays]:
    """For each event that rules wait for: its days, one per answer that gives another."""
    found: dict[Event, AwaitedDays] = {}
    for event, slots in program.awaited:
        told: dict[date | None, None] = {}
        is_told = is_later = True
        for slot in slots:
            day = UNKNOWN if slot is None else values[slot]
            if day is None or isinstance(day, date):
                told[day] = None
                is_later = is_later and day is not None and day > ctx.at
            else:
                is_told = False
        found[event] = None if not is_told else LATER if is_later else tuple(told)
    return found


def is_early(step: Step, values: list[object], ctx: Ctx) -> bool:
    """Whether the event of a rule surely lies after the day of judgement, under every answer about it."""
    question = step.rule.governed_by.reading
    for answer in (None,) if question is None else ctx.tried(question):
        slot = step.days.get(answer)
        day = UNKNOWN if slot is None else values[slot]
        if not isinstance(day, date) or day <= ctx.at or day < step.starts[0]:
            return False
    return True


def _not_due(step: Step, values: list[object], ctx: Ctx) -> Outcome:
    leaves: list[Leaf] = []
    days = [(one, one.day) for one in governing(step, values, ctx) if isinstance(one.day, date)]
    for one, day in days:
        found = (NOT_DUE_YET.at("", due_day=day, due_on=day),)
        leaves.append(Leaf("", one.choices, one.edition, day, Verdict.NOT_APPLICABLE, found))
    return Outcome(Verdict.NOT_APPLICABLE, tuple(leaves))


# What follows adds the runs to `leaves` and gives the verdict; None where no wording is encoded for the governing day.


def _judge_each(
    each: Items[object], step: Step, args: list[object], values: list[object], ctx: Ctx, leaves: list[Leaf]
) -> Verdict | None:
    things = ctx.things_of(each)
    if things is UNKNOWN:
        leaves.append(_untold_leaf("", each.gaps(ctx.case)))
        return Verdict.OPEN
    # Where every answer about the governing day is a fact of the case, it is the same for all things.
    is_shared = len(step.days) == len(step.rule.governed_by.days)
    shared = governing(step, values, ctx) if is_shared else None
    verdicts: list[Verdict] = []
    for place, thing in enumerate(things):
        ctx.look_at(each, place, thing)
        verdict = _judge_thing(step, [*args], values, ctx, shared, leaves)
        if verdict is None:
            return None
        verdicts.append(verdict)
    return join_items(verdicts)


def _judge_thing(
    step: Step, args: list[object], values: list[object], ctx: Ctx, shared: list[Governing] | None, leaves: list[Leaf]
) -> Verdict | None:
    is_told = True
    for place, get in step.of_thing:
        args[place] = told = get(ctx.thing)
        is_told = is_told and told is not UNKNOWN
    if not is_told and (step.rule.about is None or step.rule.about.fact.read(ctx.thing) is UNKNOWN):
        leaves.append(_untold_leaf(ctx.where, _untold(step, ctx)))
        return Verdict.OPEN
    days = governing(step, values, ctx) if shared is None else shared
    return _judge_days(step, args, values, ctx, days, leaves)


def _judge_days(
    step: Step, args: list[object], values: list[object], ctx: Ctx, days: list[Governing], leaves: list[Leaf]
) -> Verdict | None:
    verdicts: list[Verdict] = []
    for one in days:
        verdict = _judge_day(step, args, values, ctx, one, leaves)
        if verdict is None:
            return None
        verdicts.append(verdict)
    return verdicts[0] if len(verdicts) == 1 else join_readings(verdicts)


def governing(step: Step, values: list[object], ctx: Ctx) -> list[Governing]:
    """The governing day under each answer about it; answers that give the same day stand together."""
    question = step.rule.governed_by.reading
    if question is None:
        return [_on(step, (), _day(step, None, values, ctx), values, ctx)]
    days: dict[object, tuple[Reading, ...]] = {}
    for answer in ctx.tried(question):
        day = _day(step, answer, values, ctx)
        days[day] = (*days.get(day, ()), answer)
    return [_on(step, ((question, answers),), day, values, ctx) for day, answers in days.items()]


def _on(step: Step, choices: Choices, day: object, values: list[object], ctx: Ctx) -> Governing:
    # An event that has not taken place: what is planned is judged by the law of the day.
    chosen = ctx.at if day is None else day if step.regime is None else values[step.regime]
    return Governing(choices, day, edition_on(step, chosen) if isinstance(chosen, date) else None)


def _day(step: Step, answer: Reading | None, values: list[object], ctx: Ctx) -> object:
    slot = step.days.get(answer)
    if slot is not None:
        return values[slot]
    fact = step.rule.governed_by.days.get(answer)
    return UNKNOWN if fact is None or fact.items is None else fact.read(ctx.thing)


def _judge_day(
    step: Step, args: list[object], values: list[object], ctx: Ctx, one: Governing, leaves: list[Leaf]
) -> Verdict | None:
    choices, day, edition = one
    if isinstance(day, date):
        for place in step.day_places:
            args[place] = day
        if step.regime is not None and not isinstance(values[step.regime], date):
            # Another day chooses the wording, by a pinned answer, and nobody told that one.
            return _judge_every_wording(step, args, values, ctx, choices, leaves)
        if edition is None:
            return None
        if step.rule.waits and ctx.at < day:
            where = ctx.where
            found = (NOT_DUE_YET.at(where, due_day=day, due_on=day),)
            leaves.append(Leaf(where, choices, edition, day, Verdict.NOT_APPLICABLE, found))
            return Verdict.NOT_APPLICABLE
        return _judge_edition(step, Under(edition, day, choices), args, ctx, leaves)
    if day is None and step.day_places:
        # The event is known not to take place: there is no day to judge by, and nothing is required.
        leaves.append(Leaf(ctx.where, choices, None, None, Verdict.NOT_APPLICABLE, ()))
        return Verdict.NOT_APPLICABLE
    if day is None:
        return None if edition is None else _judge_edition(step, Under(edition, None, choices), args, ctx, leaves)
    if step.day_places:
        return _wait_for_day(step, ctx, choices, leaves)
    return _judge_every_wording(step, args, values, ctx, choices, leaves)


def _judge_every_wording(
    step: Step, args: list[object], values: list[object], ctx: Ctx, choices: Choices, leaves: list[Leaf]
) -> Verdict:
    """Nobody told the day: try every wording it could fall under."""
    floor = values[step.floor] if step.floor is not None else UNKNOWN
    first = floor if isinstance(floor, date) else date.min
    possible = [edition for edition in step.editions if edition.until is None or edition.until > first]
    verdicts = [_judge_edition(step, Under(edition, None, choices), args, ctx, leaves) for edition in possible]
    verdict = join_wordings(verdicts)
    if verdict is Verdict.OPEN and Verdict.OPEN not in verdicts:
        _wait_for_day(step, ctx, choices, leaves)
    return verdict


def _wait_for_day(step: Step, ctx: Ctx, choices: Choices, leaves: list[Leaf]) -> Verdict:
    event, where = step.rule.governed_by, ctx.where
    answers: Iterable[Reading | None] = choices[0][1] if choices else (None,)
    told = [event.days[answer] for answer in answers if answer in event.days]
    # An offer has no such day; the day of its edition narrows the wordings down.
    facts = [fact for fact in told if type(ctx.case) in fact.subjects] or [event.floor or told[0]]
    paths = [path for fact in facts if fact.items is None for path in fact.gaps(ctx.case)]
    paths += [path for fact in facts if fact.items is not None for path in fact.gaps(ctx.thing, f"{where}.")]
    findings = (not_told(where, *dict.fromkeys(paths)),)
    leaves.append(Leaf(where, choices, None, None, Verdict.OPEN, findings))
    return Verdict.OPEN


def _judge_edition(step: Step, under: Under, args: list[object], ctx: Ctx, leaves: list[Leaf]) -> Verdict:
    """Run the body once per combination of answers that it asks for, the recommended ones first."""
    ctx.value = under.edition.lookup
    ctx.chosen = {}
    return _judge_others(step, under, args, ctx, _run(step, args, ctx), leaves)


def judge_others(step: Step, edition: Edition, values: list[object], ctx: Ctx, findings: Findings) -> Outcome:
    """Judge a case by a plain rule whose body was run once, and asked for a reading: try the other answers.

    Args:
        step: The rule, which is plain.
        edition: What is in force on its governing day, or on the day of judgement if the event does not take place.
        values: The facts in their slots.
        ctx: As the first run left it.
        findings: What the first run found.
    """
    ctx.look_at(None, 0, None)
    leaves: list[Leaf] = []
    under = Under(edition, day_of(step, values), ())
    verdict = _judge_others(step, under, [*step.pick(values)], ctx, findings, leaves)
    return Outcome(verdict, tuple(leaves))


def day_of(step: Step, values: list[object]) -> date | None:
    """The governing day of a plain rule; None where its event does not take place."""
    day = None if step.day is None else values[step.day]
    return day if isinstance(day, date) else None


def _judge_others(
    step: Step, under: Under, args: list[object], ctx: Ctx, findings: Findings, leaves: list[Leaf]
) -> Verdict:
    """Take in what the first run found, and run the body again for each other answer to what it asked."""
    (edition, day, choices), where, verdict = under, ctx.where, verdict_of(findings)
    if not ctx.chosen:
        # Nothing was asked, so that this run is the only one.
        leaves.append(Leaf(where, choices, edition, day, verdict, findings))
        return verdict
    verdicts = [verdict]
    pending: deque[dict[type[Reading], Reading]] = deque()
    forced = 0
    while True:
        asked = tuple(ctx.chosen.items())
        path = tuple([(question, (answer,)) for question, answer in asked])
        leaves.append(Leaf(where, choices + path, edition, day, verdicts[-1], findings))
        for place in range(forced, len(asked)):
            question = asked[place][0]
            pending += [{**dict(asked[:place]), question: other} for other in ctx.tried(question)[1:]]
        if not pending:
            return join_readings(verdicts)
        ctx.chosen = pending.popleft()
        forced = len(ctx.chosen)
        findings = _run(step, args, ctx)
        verdicts.append(verdict_of(findings))


def verdict_of(findings: Findings) -> Verdict:
    """What the findings of one run come to; no finding is a pass."""
    if len(findings) == 1:
        return findings[0].template.verdict
    return join_items([finding.template.verdict for finding in findings]) if findings else Verdict.PASS


def _untold(step: Step, ctx: Ctx) -> tuple[str, ...]:
    """Paths of what the rule needs and nobody told of the thing under judgement."""
    facts = [need for need in step.rule.needs if isinstance(need, Fact) and need.items is not None]
    untold = [need for need in facts if need.read(ctx.thing) is UNKNOWN]
    return tuple([path for need in untold for path in need.gaps(ctx.thing, f"{ctx.where}.")])


def _run(step: Step, args: list[object], ctx: Ctx) -> Findings:
    about = step.rule.about
    if about is not None:
        if about.fact.read(ctx.thing) not in about.among(ctx.value):
            return about.otherwise
        for place, _ in step.of_thing:
            if args[place] is UNKNOWN:
                return (not_told(ctx.where, *_untold(step, ctx)),)
    try:
        return step.body(ctx, *args)
    except NotToldError as error:
        return (not_told(ctx.where, *error.paths),)
    except DoubtfulDayError:
        return (not_told(ctx.where, "territory"),)
