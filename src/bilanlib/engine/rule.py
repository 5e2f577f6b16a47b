"""Rules: what is required, on which facts, under which wording."""

import re
from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple, overload

from attrs import frozen

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.fact import Event, Fact, Items, Need, Question
from bilanlib.errors import InvalidValueError
from bilanlib.law.citation import Draft, Reference
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.views import Subject
from bilanlib.parameters.parameter import Parameter
from bilanlib.readings.reading import Reading

Ts = TypeVarTuple("Ts")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
F = TypeVar("F")


class Needs(Generic[*Ts]):
    """The facts a rule needs, in the order in which its body takes them."""

    __slots__ = ("facts",)

    def __init__(self, *facts: Need[object]) -> None:
        """Keep them."""
        self.facts = facts


@overload
def needs() -> Needs[()]: ...
@overload
def needs(a: Need[A], /) -> Needs[A]: ...
@overload
def needs(a: Need[A], b: Need[B], /) -> Needs[A, B]: ...
@overload
def needs(a: Need[A], b: Need[B], c: Need[C], /) -> Needs[A, B, C]: ...
@overload
def needs(a: Need[A], b: Need[B], c: Need[C], d: Need[D], /) -> Needs[A, B, C, D]: ...
@overload
def needs(a: Need[A], b: Need[B], c: Need[C], d: Need[D], e: Need[E], /) -> Needs[A, B, C, D, E]: ...
@overload
def needs(a: Need[A], b: Need[B], c: Need[C], d: Need[D], e: Need[E], f: Need[F], /) -> Needs[A, B, C, D, E, F]: ...
def needs(*facts: Need[object]) -> object:
    """Declare the facts of a rule; the checkers hold them against what its body takes."""
    declared: Needs[*tuple[object, ...]] = Needs(*facts)
    return declared


@frozen(eq=False, kw_only=True)
class Rule:
    """A requirement.

    Attributes:
        id: Its address: text, article, name. Public, never reused.
        title: What must hold, in French.
        sources: Wordings it rests on; those of the first article decide when it is in force.
        force: Whose word is broken.
        governed_by: The event whose day chooses the wording and the values.
        when: A condition on the case; None for every case.
        needs: What its body is told.
        may_ask: Facts its body asks for only where they matter, with `ctx.ask`.
        each: The things it judges one by one; None where it judges the case.
        about: Which of them it is about; None for all.
        waits: Whether nothing is due before the day of its event.
        readings: Disputes its body may ask about.
        uses: Values its body may ask for.
        remedy: What to do when it fails, in French; a finding may have an answer of its own.
        preview: The draft it comes from; None for a rule of law.
        body: Judges facts that are all known.
    """

    id: str
    title: str
    sources: tuple[Reference, ...]
    force: Force
    governed_by: Event
    when: Fact[bool] | None
    needs: tuple[Need[object], ...]
    may_ask: tuple[Fact[object], ...]
    each: Items[object] | None
    about: About[object] | None
    waits: bool
    readings: tuple[type[Reading], ...]
    uses: tuple[Parameter[object], ...]
    remedy: str
    preview: Draft | None
    body: Callable[..., Findings]

    @property
    def subjects(self) -> frozenset[type[Subject]]:
        """Classes of cases it can judge: those that have all its facts."""
        asked = [*self.facts(), *self.conditions()]
        classes: frozenset[type[Subject]] = frozenset((Bilan, Programme))
        for one in asked:
            classes &= frozenset(one.subjects)
        return classes & frozenset(self.each.subjects) if self.each else classes

    def conditions(self) -> tuple[Fact[bool], ...]:
        """Its condition, and those that stand in its place under pinned answers."""
        return () if self.when is None else (self.when, *self.when.pinned.values())

    def disputes(self) -> tuple[type[Reading], ...]:
        """Every disputed question that may matter to it: its condition, its governing day, its body."""
        event, condition = self.governed_by, self.when
        pinned = [*event.regime, *(condition.pinned if condition is not None else ())]
        first = [event.reading] if event.reading is not None else []
        return tuple(dict.fromkeys([*first, *(type(answer) for answer in pinned), *self.readings]))

    def facts(self) -> tuple[Fact[object], ...]:
        """The facts among its needs, those of events included."""
        events = [need for need in self.needs if isinstance(need, Event)]
        told = [need for need in self.needs if isinstance(need, Fact)]
        return (*told, *(fact for event in events for fact in event.days.values()))

    def questions(self) -> dict[str, Question]:
        """What to ask, by path, for everything the rule may look at. The path of a fact of a thing has no number."""
        events = (self.governed_by, *(need for need in self.needs if isinstance(need, Event)))
        facts = [*self.facts(), *self.may_ask, *(fact for event in events for fact in event.days.values())]
        facts += [*self.conditions(), *self.governed_by.regime.values()]
        facts += [other for fact in facts for other in fact.besides]
        asked: dict[str, Question] = {}
        for fact in facts:
            above = f"{fact.items.things or fact.items.path}." if fact.items is not None else ""
            for part in ("", *(f".{name}" for name in fact.parts)):
                asked.setdefault(above + fact.path + part, fact.ask)
        if self.each is not None:
            # A list that nobody told is asked for as a list, whatever single facts are drawn from it.
            asked[self.each.path] = self.each.ask
        return asked

    def question_about(self, path: str) -> Question:
        """What to ask about a path of the case: the question of the nearest fact above it."""
        plain = re.sub(r"\[\d+\]", "", path)
        asked = self.questions()
        above = [known for known in asked if plain == known or plain.startswith(f"{known}.")]
        return asked[max(above, key=len)]


def _check_about(
    name: str, about: About[object], facts: tuple[Need[object], ...], uses: tuple[Parameter[object], ...]
) -> None:
    if about.fact.items is None or about.fact not in facts:
        raise InvalidValueError(f"{name} is about {about.fact.path!r}, not a fact that it needs of a thing")
    if isinstance(about.values, Parameter) and about.values not in uses:
        raise InvalidValueError(f"{name} is about {about.values.id}, not a value that it uses")


def rule(
    id: str,  # noqa: A002 - what it is called everywhere else
    *,
    title: str,
    sources: tuple[Reference, ...],
    force: Force,
    governed_by: Event,
    needs: Needs[*Ts],
    remedy: str,
    when: Fact[bool] | None = None,
    may_ask: tuple[Fact[object], ...] = (),
    each: Items[object] | About[object] | None = None,
    waits: bool = False,
    readings: tuple[type[Reading], ...] = (),
    uses: tuple[Parameter[object], ...] = (),
    preview: Draft | None = None,
) -> Callable[[Callable[[Ctx, *Ts], Findings]], Rule]:
    """Make a rule of a function that judges known facts. See `Rule` for the arguments.

    `each` is told alone where the rule is about all of the things, and in an `About` where it is about some.

    Raises:
        InvalidValueError: the fact of an `About` is not one that the rule needs of a thing, or its values are those of
            a parameter that the rule does not use.
    """
    if isinstance(each, About):
        _check_about(id, each, needs.facts, uses)

    def make(body: Callable[[Ctx, *Ts], Findings]) -> Rule:
        return Rule(
            id=id,
            title=title,
            sources=sources,
            force=force,
            governed_by=governed_by,
            when=when,
            needs=needs.facts,
            may_ask=may_ask,
            each=each.fact.items if isinstance(each, About) else each,
            about=each if isinstance(each, About) else None,
            waits=waits,
            readings=readings,
            uses=uses,
            remedy=remedy,
            preview=preview,
            body=body,
        )

    return make
