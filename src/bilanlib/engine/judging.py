"""How one rule is judged on one case: wordings, readings and things, tried and joined."""

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


Days: TypeAlias = list[tuple[tuple[Reading, ...], object]]
"""Governing days, each with the answers that lead to it."""


class Branch(NamedTuple):
    """What comes out under one answer about the governing day."""

    verdict: Verdict
    leaves: list[Leaf]


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
            return _open("", program.facts[step.when].gaps(ctx.case))
        if holds is False:
            return NOT_CONCERNED
    if step.rule.waits and is_early(step, values, ctx):
        return _not_due(step, values, ctx)
    if unknown & step.mask:
        slots = [slot for slot in step.slots if slot is not None and unknown >> slot & 1]
        return _open("", tuple(path for slot in slots for path in program.facts[slot].gaps(ctx.case)))
    if step.rule.each is not None:
        return _judge_each(step.rule.each, step, values, ctx)
    ctx.look_at(None, 0, None)
    args = [None if slot is None else values[slot] for slot in step.slots]
    return _judge_days(step, args, values, ctx, governing_days(step, values, ctx))


def _open(where: str, missing: tuple[str, ...]) -> Outcome:
    findings = (not_told(where, *missing),)
    return Outcome(Verdict.OPEN, (Leaf(where, (), None, None, Verdict.OPEN, findings),))


LATER = "later"
"""The event surely lies after the day of judgement, under every answer about it."""


AwaitedDays: TypeAlias = tuple[date | None, ...] | str | None
"""The days of an event that rules wait for: each that an answer gives; LATER; None where one is not told."""


def awaited_days(program: Program, values: list[object], ctx: Ctx) -> dict[Event, AwaitedDays]:
    """For each event that rules wait for: its days, one per answer that gives another."""
    found: dict[Event, AwaitedDays] = {}
    for event, days in program.awaited:
        told: dict[date | None, None] = {}
        is_told = is_later = True
        for answer in (None,) if event.reading is None else ctx.tried(event.reading):
            slot = days.get(answer)
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
    days = [(answers, day) for answers, day in governing_days(step, values, ctx) if isinstance(day, date)]
    for answers, day in days:
        choices: Choices = ((type(answers[0]), answers),) if answers else ()
        found = (NOT_DUE_YET.at("", due_day=day, due_on=day),)
        leaves.append(Leaf("", choices, edition_on(step, day), day, Verdict.NOT_APPLICABLE, found))
    return Outcome(Verdict.NOT_APPLICABLE, tuple(leaves))


def _judge_each(each: Items[object], step: Step, values: list[object], ctx: Ctx) -> Outcome:
    things = each.read(ctx.case)
    if things is UNKNOWN:
        return _open("", each.gaps(ctx.case))
    # Where every answer about the governing day is a fact of the case, it is the same for all things.
    is_shared = len(step.days) == len(step.rule.governed_by.days)
    days = governing_days(step, values, ctx) if is_shared else None
    args = [None if slot is None else values[slot] for slot in step.slots]
    outcomes: list[Outcome] = []
    for place, thing in enumerate(things):
        ctx.look_at(each, place, thing)
        outcomes.append(_judge_thing(step, thing, [*args], values, ctx, days))
    if not all(outcome.is_covered for outcome in outcomes):
        return NOT_COVERED
    leaves = tuple([leaf for outcome in outcomes for leaf in outcome.leaves or ()])
    return Outcome(join_items([outcome.verdict for outcome in outcomes]), leaves)


def _judge_thing(
    step: Step, thing: object, args: list[object], values: list[object], ctx: Ctx, days: Days | None
) -> Outcome:
    about = step.rule.about
    is_told = True
    for place, get in step.of_thing:
        args[place] = told = get(thing)
        is_told = is_told and told is not UNKNOWN
    if not is_told and (about is None or about.fact.read(thing) is UNKNOWN):
        return _open(ctx.where, _untold(step, ctx))
    return _judge_days(step, args, values, ctx, governing_days(step, values, ctx) if days is None else days)


def _judge_days(step: Step, args: list[object], values: list[object], ctx: Ctx, days: Days) -> Outcome:
    branches: list[Branch] = []
    for answers, day in days:
        branch = _judge_day(step, args, values, ctx, day, ((type(answers[0]), answers),) if answers else ())
        if branch is None:
            return NOT_COVERED
        branches.append(branch)
    if len(branches) == 1:
        return Outcome(branches[0].verdict, tuple(branches[0].leaves))
    leaves = tuple([leaf for branch in branches for leaf in branch.leaves])
    return Outcome(join_readings([branch.verdict for branch in branches]), leaves)


def governing_days(step: Step, values: list[object], ctx: Ctx) -> Days:
    """The governing day under each answer about it; answers that give the same day stand together."""
    question = step.rule.governed_by.reading
    if question is None:
        return [((), _day(step, None, values, ctx))]
    days: dict[object, tuple[Reading, ...]] = {}
    for answer in ctx.tried(question):
        day = _day(step, answer, values, ctx)
        days[day] = (*days.get(day, ()), answer)
    return [(answers, day) for day, answers in days.items()]


def _day(step: Step, answer: Reading | None, values: list[object], ctx: Ctx) -> object:
    slot = step.days.get(answer)
    if slot is not None:
        return values[slot]
    fact = step.rule.governed_by.days.get(answer)
    return UNKNOWN if fact is None or fact.items is None else fact.read(ctx.thing)


def _judge_day(
    step: Step, args: list[object], values: list[object], ctx: Ctx, day: object, choices: Choices
) -> Branch | None:
    if day is None and step.day_places:
        # The event is known not to take place: there is no day to judge by, and nothing is required.
        leaf = Leaf(ctx.where, choices, None, None, Verdict.NOT_APPLICABLE, ())
        return Branch(leaf.verdict, [leaf])
    if day is None:
        # The event has not taken place: what is planned is judged by the law of the day.
        edition = edition_on(step, ctx.at)
        return None if edition is None else _judge_edition(step, edition, None, args, ctx, choices)
    if isinstance(day, date):
        told = [*args]
        for place in step.day_places:
            told[place] = day
        chosen = day if step.regime is None else values[step.regime]
        if not isinstance(chosen, date):
            # Another day chooses the wording, by a pinned answer, and nobody told that one.
            return _judge_every_wording(step, told, values, ctx, choices)
        edition = edition_on(step, chosen)
        if edition is None:
            return None
        if step.rule.waits and ctx.at < day:
            found = (NOT_DUE_YET.at(ctx.where, due_day=day, due_on=day),)
            return Branch(
                Verdict.NOT_APPLICABLE, [Leaf(ctx.where, choices, edition, day, Verdict.NOT_APPLICABLE, found)]
            )
        return _judge_edition(step, edition, day, told, ctx, choices)
    if step.day_places:
        return _wait_for_day(step, ctx, choices)
    return _judge_every_wording(step, args, values, ctx, choices)


def _judge_every_wording(step: Step, args: list[object], values: list[object], ctx: Ctx, choices: Choices) -> Branch:
    """Nobody told the day: try every wording it could fall under."""
    floor = values[step.floor] if step.floor is not None else UNKNOWN
    first = floor if isinstance(floor, date) else date.min
    possible = [edition for edition in step.editions if edition.until is None or edition.until > first]
    tried = [_judge_edition(step, edition, None, args, ctx, choices) for edition in possible]
    verdict = join_wordings([branch.verdict for branch in tried])
    leaves = [leaf for branch in tried for leaf in branch.leaves]
    if verdict is Verdict.OPEN and all(branch.verdict is not Verdict.OPEN for branch in tried):
        leaves += _wait_for_day(step, ctx, choices).leaves
    return Branch(verdict, leaves)


def _wait_for_day(step: Step, ctx: Ctx, choices: Choices) -> Branch:
    event = step.rule.governed_by
    answers: Iterable[Reading | None] = choices[0][1] if choices else (None,)
    told = [event.days[answer] for answer in answers if answer in event.days]
    # An offer has no such day; the day of its edition narrows the wordings down.
    facts = [fact for fact in told if type(ctx.case) in fact.subjects] or [event.floor or told[0]]
    paths = [path for fact in facts if fact.items is None for path in fact.gaps(ctx.case)]
    paths += [path for fact in facts if fact.items is not None for path in fact.gaps(ctx.thing, f"{ctx.where}.")]
    findings = (not_told(ctx.where, *dict.fromkeys(paths)),)
    return Branch(Verdict.OPEN, [Leaf(ctx.where, choices, None, None, Verdict.OPEN, findings)])


def _judge_edition(
    step: Step, edition: Edition, day: date | None, args: list[object], ctx: Ctx, choices: Choices
) -> Branch:
    """Run the body once per combination of answers that it asks for, the recommended ones first."""
    ctx.value = edition.lookup
    leaves: list[Leaf] = []
    pending: list[dict[type[Reading], Reading]] = [{}]
    for forced in pending:
        ctx.chosen = dict(forced)
        findings = _run(step, args, ctx)
        verdict = verdict_of(findings)
        if not ctx.chosen:
            # Nothing was asked, so that this run is the only one.
            return Branch(verdict, [Leaf(ctx.where, choices, edition, day, verdict, findings)])
        asked = tuple(ctx.chosen.items())
        path = tuple([(question, (answer,)) for question, answer in asked])
        leaves.append(Leaf(ctx.where, choices + path, edition, day, verdict, findings))
        for place in range(len(forced), len(asked)):
            question = asked[place][0]
            pending += [{**dict(asked[:place]), question: other} for other in ctx.tried(question)[1:]]
    return Branch(join_readings([leaf.verdict for leaf in leaves]), leaves)


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
        if untold := _untold(step, ctx):
            return (not_told(ctx.where, *untold),)
    try:
        return step.body(ctx, *args)
    except NotToldError as error:
        return (not_told(ctx.where, *error.paths),)
    except DoubtfulDayError:
        return (not_told(ctx.where, "territory"),)
