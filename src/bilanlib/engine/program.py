"""A scheme made ready for one class of cases: facts numbered, editions cut, conditions resolved. Built once, cached."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple, cast

from attrs import frozen

from bilanlib.answers.finding import Findings
from bilanlib.engine.edition import Edition, editions_of
from bilanlib.engine.fact import Event, Fact, Need, Tried
from bilanlib.engine.outcome import NOT_CONCERNED, Outcome
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.readings.reading import Reading

_PAIR = 2


@frozen(eq=False)
class Step:
    """A rule made ready.

    Attributes:
        rule: The rule.
        body: Its body.
        when: Slot of its condition; None where it has none.
        regime: Slot of the day that chooses the wording in place of the governing day; None where that day does.
        day: Slot of the governing day; None where it is disputed or belongs to the thing under judgement.
        days: Slot of the governing day under each answer; under None where nothing is disputed.
        floor: Slot of a day before which the event cannot lie.
        slots: Slot of each need; None for the governing day where it has no slot, and for facts of things.
        mask: Bits of the needs that are facts of the case.
        pick: Takes the needs out of the slots, where every one has a slot.
        of_thing: Among the needs, the facts of a thing: the place of each, and how to take it from the thing.
        day_places: Places of the governing day among the needs.
        is_plain: Whether the rule judges the case itself, on one undisputed day.
        editions: Its editions.
        starts: First day of each edition.
        place: Its place among the steps.
        row: For a plain one, the place of its governing day among the days of the program; -1 for the others.
        first: Slot of its first need; 0 where it has none.
        second: Slot of its second need; 0 where it has none.
        is_single: Whether it has one need.
        is_pair: Whether it has two.
    """

    rule: Rule
    body: Callable[..., Findings]
    when: int | None
    regime: int | None
    day: int | None
    days: dict[Reading | None, int]
    floor: int | None
    slots: tuple[int | None, ...]
    mask: int
    pick: Callable[[list[object]], tuple[object, ...]]
    of_thing: tuple[tuple[int, Callable[..., object]], ...]
    day_places: tuple[int, ...]
    is_plain: bool
    editions: tuple[Edition, ...]
    starts: tuple[date, ...]
    place: int
    row: int
    first: int
    second: int
    is_single: bool
    is_pair: bool


class Block(NamedTuple):
    """Rules that follow one another and have their condition in common.

    Attributes:
        when: Slot of the condition; None where they have none.
        steps: The rules.
        idle: Their outcomes where the condition does not hold.
    """

    when: int | None
    steps: tuple[Step, ...]
    idle: tuple[Outcome, ...]


class Group(NamedTuple):
    """Facts that are read together, in slots that follow one another.

    Attributes:
        conditions: Slots of the conditions under which they matter; where all of them are False, nobody looks at the
            facts. Empty for facts that always matter.
        facts: The facts.
        blank: What stands in their slots where they are not read.
    """

    conditions: tuple[int, ...]
    facts: tuple[Fact[object], ...]
    blank: tuple[object, ...]


@frozen(eq=False)
class Program:
    """A scheme made ready for one class of cases.

    Attributes:
        scheme: The scheme.
        facts: The facts its rules look at; the place of a fact is its slot.
        groups: The same, by the conditions under which they matter.
        steps: Its rules.
        blocks: The same, by their conditions.
        awaited: Events that rules wait for, with the slot of their day under each answer that is tried, or None.
        days: Slots of the governing days of plain rules, each with whether the day of judgement stands in for one that
            does not come.
        turns: Days from which on another edition of a rule is in force, or none.
        last_turn: The last of them.
        in_force: Before, between and after those days, the edition of each rule; None where it has none.
    """

    scheme: Scheme
    facts: tuple[Fact[object], ...]
    groups: tuple[Group, ...]
    steps: tuple[Step, ...]
    blocks: tuple[Block, ...]
    awaited: tuple[tuple[Event, tuple[int | None, ...]], ...]
    days: tuple[tuple[int, bool], ...]
    turns: tuple[date, ...]
    last_turn: date
    in_force: tuple[tuple[Edition | None, ...], ...]

    def editions_on(self, values: list[object], at: date) -> list[tuple[Edition | None, ...]]:
        """For each of its days the editions in force then, rule by rule; none where nobody told the day."""
        rows: list[tuple[Edition | None, ...]] = []
        turns, in_force = self.turns, self.in_force
        for slot, stands_in in self.days:
            day = values[slot]
            # An event that has not taken place: what is planned is judged by the law of the day.
            on = at if day is None and stands_in else day
            if not isinstance(on, date):
                place = 0
            elif on >= self.last_turn:
                place = -1  # Most cases stand under the latest wordings.
            else:
                place = bisect_right(turns, on)
            rows.append(in_force[place])
        return rows

    def read(self, case: Subject) -> tuple[list[object], int]:
        """The facts of a case in their slots, and the bits of those that are UNKNOWN.

        What matters only under conditions that do not hold is not read: it stands as UNKNOWN, and no rule that looks
        at it is concerned.
        """
        values: list[object] = []
        unknown = 0
        for conditions, facts, blank in self.groups:
            is_idle = conditions != ()
            for slot in conditions:
                if values[slot] is not False:
                    is_idle = False
            if is_idle:
                values += blank
                continue
            for fact in facts:
                try:
                    value = fact.get(case)
                except AttributeError:
                    value = fact.read(case)
                if value is UNKNOWN:
                    unknown |= 1 << len(values)
                values.append(value)
        return values, unknown


@lru_cache(maxsize=256)
def program_of(
    scheme: Scheme, previews: frozenset[str], *, is_offer: bool, pinned: tuple[Reading, ...] = ()
) -> Program:
    """Make a scheme ready for persons' bilans or for offers, with the drafts and the answers that are wanted."""
    subject: type[Subject] = Programme if is_offer else Bilan
    rules = [
        rule
        for rule in scheme.all_rules()
        if subject in rule.subjects and (rule.preview is None or rule.preview.id in previews)
    ]
    tried = trier(pinned)
    groups = _groups(rules, subject, tried)
    slots = {fact: slot for slot, fact in enumerate(fact for group in groups for fact in group.facts)}
    days: dict[tuple[int, bool], int] = {}
    steps = tuple(_step(rule, place, subject, slots, days, tried) for place, rule in enumerate(rules))
    turns = sorted(
        {day for step in steps for one in step.editions for day in (one.since, one.until) if day is not None}
    )
    return Program(
        scheme=scheme,
        facts=tuple(slots),
        groups=groups,
        steps=steps,
        blocks=tuple(_blocks(steps)),
        awaited=tuple({step.rule.governed_by: _tried_days(step, tried) for step in steps if step.rule.waits}.items()),
        days=tuple(days),
        turns=tuple(turns),
        last_turn=turns[-1] if turns else date.min,
        in_force=tuple(tuple(edition_on(step, day) for step in steps) for day in (date.min, *turns)),
    )


def _tried_days(step: Step, tried: Tried) -> tuple[int | None, ...]:
    question = step.rule.governed_by.reading
    answers: tuple[Reading | None, ...] = (None,) if question is None else tried(question)
    return tuple(step.days.get(answer) for answer in answers)


def _blocks(steps: tuple[Step, ...]) -> Iterator[Block]:
    for when, those in groupby(steps, key=attrgetter("when")):
        block = tuple(those)
        yield Block(when, block, (NOT_CONCERNED,) * len(block))


def edition_on(step: Step, day: date) -> Edition | None:
    """The edition of a rule on a day; None where no wording is encoded for it."""
    place = bisect_right(step.starts, day) - 1
    edition = step.editions[place] if place >= 0 else None
    return edition if edition is not None and (edition.until is None or day < edition.until) else None


def _groups(rules: list[Rule], subject: type[Subject], tried: Tried) -> tuple[Group, ...]:
    """The facts of some rules, first those that always matter, conditions among them, then the others."""
    under: dict[Fact[object], dict[Fact[bool] | None, None]] = {}
    for rule in rules:
        condition = None if rule.when is None else rule.when.under(tried)
        for fact in _case_facts(rule, subject, tried):
            under.setdefault(fact, {})[condition] = None
        if condition is not None:
            under.setdefault(condition, {})[None] = None
    always = tuple(fact for fact, conditions in under.items() if None in conditions)
    slots = {fact: slot for slot, fact in enumerate(always)}
    groups: dict[tuple[int, ...], list[Fact[object]]] = {}
    for fact, conditions in under.items():
        if None not in conditions:
            groups.setdefault(tuple(slots[one] for one in conditions if one is not None), []).append(fact)
    conditional = (Group(places, tuple(facts), (UNKNOWN,) * len(facts)) for places, facts in groups.items())
    return (Group((), always, ()), *conditional)


def _case_facts(rule: Rule, subject: type[Subject], tried: Tried) -> list[Fact[object]]:
    events = [need for need in (*rule.needs, rule.governed_by) if isinstance(need, Event)]
    of_events = [fact for event in events for fact in event.days.values()]
    of_events += [event.floor for event in events if event.floor is not None]
    of_events += [fact for fact in [_regime(rule, tried)] if fact is not None]
    conditions = [rule.when.under(tried)] if rule.when is not None else []
    asked = [*rule.facts(), *of_events, *conditions]
    return [fact for fact in asked if fact.items is None and subject in fact.subjects]


def _regime(rule: Rule, tried: Tried) -> Fact[date | None] | None:
    """The fact whose day chooses the wording in place of the event's, if a caller pinned an answer that says so."""
    return next((fact for answer, fact in rule.governed_by.regime.items() if tried(type(answer)) == (answer,)), None)


def _step(
    rule: Rule,
    place: int,
    subject: type[Subject],
    slots: dict[Fact[object], int],
    rows: dict[tuple[int, bool], int],
    tried: Tried,
) -> Step:
    wanted = tuple(_slot(need, rule, slots) for need in rule.needs)
    facts = [need for need in rule.needs if isinstance(need, Fact) and need.items is None]
    event = rule.governed_by
    days = {answer: slots[fact] for answer, fact in event.days.items() if fact in slots}
    day_places = tuple(place for place, need in enumerate(rule.needs) if isinstance(need, Event))
    editions = editions_of(rule)
    regime = _regime(rule, tried)
    floor = event.floor if event.floor is not None and subject in event.floor.subjects else None
    is_plain = rule.each is None and not rule.waits and None in days and None not in wanted and regime is None
    first, second, *_ = (*(slot or 0 for slot in wanted), 0, 0)
    return Step(
        rule=rule,
        body=rule.body,
        when=None if rule.when is None else slots[rule.when.under(tried)],
        regime=None if regime is None else slots.get(regime),
        day=days.get(None),
        days=days,
        floor=None if floor is None else slots[floor],
        slots=wanted,
        mask=sum(1 << slots[fact] for fact in facts),
        pick=_picker(tuple(slot for slot in wanted if slot is not None)),
        of_thing=tuple(
            (place, need.follow)
            for place, need in enumerate(rule.needs)
            if isinstance(need, Fact) and need.items is not None
        ),
        day_places=day_places,
        is_plain=is_plain,
        editions=editions,
        starts=tuple(edition.since for edition in editions),
        place=place,
        # Each governing day gets a row of its own, where a rule first needs it.
        row=rows.setdefault((days[None], not day_places), len(rows)) if is_plain else -1,
        first=first,
        second=second,
        is_single=len(wanted) == 1,
        is_pair=len(wanted) == _PAIR,
    )


def _slot(need: Need[object], rule: Rule, slots: dict[Fact[object], int]) -> int | None:
    if isinstance(need, Fact):
        return slots.get(need)
    if not isinstance(need, Event) or need is not rule.governed_by:
        raise AssertionError(f"{rule.id} needs the day of another event than its own")
    fact = need.days.get(None)
    return None if fact is None else slots.get(fact)


def _picker(slots: tuple[int, ...]) -> Callable[[list[object]], tuple[object, ...]]:
    if not slots:
        return _nothing
    if len(slots) == 1:
        # A slice, so that one value comes out in a sequence as several do.
        return itemgetter(slice(slots[0], slots[0] + 1))
    # itemgetter does not say that several keys give a tuple.
    return cast("Callable[[list[object]], tuple[object, ...]]", itemgetter(*slots))


def _nothing(_: list[object]) -> tuple[object, ...]:
    return ()
