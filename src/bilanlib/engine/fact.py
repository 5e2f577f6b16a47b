"""What can be asked of a case: facts, things that a case has several of, and the events that choose the wording."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import Generic, TypeAlias, TypeGuard, TypeVar, cast, overload

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.unknown import UNKNOWN, Maybe, Unknown
from bilanlib.models.views import Subject
from bilanlib.readings.reading import Reading

T_co = TypeVar("T_co", covariant=True)
Thing_co = TypeVar("Thing_co", covariant=True)
T = TypeVar("T")

Tried: TypeAlias = Callable[[type[Reading]], tuple[Reading, ...]]
"""Gives the answers to try for a question, the recommended one first."""


class Need(Generic[T_co]):
    """Something a rule needs to be told: a fact, or the day of an event."""

    __slots__ = ()


@frozen(eq=False, kw_only=True)
class Question:
    """What to ask somebody, and whom.

    Attributes:
        text: The question, in French.
        holder: Who usually knows.
        proof: What would show it, in French.
    """

    text: str
    holder: Holder
    proof: str


@frozen(eq=False)
class Items(Generic[Thing_co]):
    """Things that a case has several of, judged one by one.

    Attributes:
        path: Where they stand: `documents`.
        ask: What to ask when nobody told them.
        subjects: Classes of cases that have them.
        read: Gives them, or UNKNOWN.
        where: Path of one of them, by its place in what `read` gives.
        things: Path of one of them without numbers: `documents.disclosures`; empty where it is `path`.
        parts: Fields below the path that must be told before there is anything to judge.
        among: Whether a part of an item at the path may matter, by the item and the name of the part; None for all.
    """

    path: str
    ask: Question
    subjects: tuple[type[Subject], ...]
    read: Callable[..., Maybe[tuple[Thing_co, ...]]]
    where: Callable[..., str]
    things: str = ""
    parts: tuple[str, ...] = ()
    among: Callable[..., bool] | None = None

    def gaps(self, case: object) -> tuple[str, ...]:
        """Paths of what is not told, as exactly as the case allows."""
        return _gaps(case, self, "")


@frozen(eq=False)
class Fact(Need[T_co]):
    """One fact of a case.

    A told fact is its path: reading it means following the path, and a step that is UNKNOWN (or None) makes the
    whole UNKNOWN (or None). A derived fact has a function of its own. Make facts with `Fact[…].told` and `derived`.

    Attributes:
        path: Where it stands in the case, as in the JSON file: `convention.draft_sent_on`.
        ask: What to ask when nobody told it.
        subjects: Classes of cases that have it.
        get: Gives its value, or UNKNOWN.
        items: The things it is a fact of; None for a fact of the case itself.
        parts: Fields below the path that must be told as well, for a fact derived from a list.
        pinned: The fact that stands in its place under an answer that is tried only where a caller pins it.
        besides: Facts of other places that it hangs on as well.
        lacking: Gives the paths of what is not told, where path and parts do not say it.
        among: Whether a part of an item at the path may matter, by the item and the name of the part; None for all.
    """

    path: str
    ask: Question
    subjects: tuple[type[Subject], ...]
    get: Callable[..., T_co | Unknown]
    items: Items[object] | None = None
    parts: tuple[str, ...] = ()
    pinned: Mapping[Reading, "Fact[T_co]"] = MappingProxyType({})
    besides: tuple["Fact[object]", ...] = ()
    lacking: Callable[..., tuple[str, ...]] | None = None
    among: Callable[..., bool] | None = None

    @classmethod
    def told(
        cls, path: str, ask: Question, subjects: tuple[type[Subject], ...], items: Items[object] | None = None
    ) -> "Fact[T_co]":
        """The fact that stands at a path: `Fact[date | None].told("convention.draft_sent_on", …)`.

        Args:
            path: The path, from the case or from the thing; a test holds it against the models' types.
            ask: What to ask when nobody told it.
            subjects: Classes of cases that have it.
            items: The things it is a fact of; None for a fact of the case itself.
        """
        # A path and not a function: the same words are the JSON path, the place in a report and the way to the value,
        # and the standard library follows them without a call of ours.
        if path.endswith((".name", ".value")):
            # UNKNOWN is a member of an Enum, which has both: this path is followed step by step. The cast is the same
            # promise as attrgetter's, and held by the same test.
            step_by_step = cast("Callable[..., T_co | Unknown]", partial(_last_step, path=path))
            return cls(path, ask, subjects, step_by_step, items)
        return cls(path, ask, subjects, attrgetter(path), items)

    def read(self, case: object) -> T_co | Unknown:
        """Its value in a case, or UNKNOWN."""
        try:
            return self.get(case)
        except AttributeError:
            # What a function of ours does not find is a mistake of ours, not an answer.
            if not isinstance(self.get, attrgetter):
                raise
            # A step of the path is UNKNOWN or None: the draft of a convention that does not exist was not sent.
            # The cast is the same promise as attrgetter's, and held by the same test.
            return cast("T_co | Unknown", _last_step(case, self.path))

    @property
    def follow(self) -> Callable[..., T_co | Unknown]:
        """What gives its value and never fails: `get` where no step of the path can be UNKNOWN or None, else `read`."""
        return self.read if "." in self.path else self.get

    def gaps(self, case: object, prefix: str = "") -> tuple[str, ...]:
        """Paths of what is not told, as exactly as the case allows."""
        if self.lacking is not None:
            return self.lacking(case) or (prefix + self.path,)
        return _gaps(case, self, prefix)

    def under(self, tried: Tried) -> "Fact[T_co]":
        """The fact to look at, given the answers that are tried."""
        for answer, instead in self.pinned.items():
            if tried(type(answer)) == (answer,):
                return instead
        return self


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _last_step(owner: object, path: str) -> object:
    for step in path.split("."):
        if owner is UNKNOWN or owner is None:
            return owner
        owner = attrgetter(step)(owner)
    return owner


def _gaps(owner: object, asked: "Fact[object] | Items[object]", prefix: str) -> tuple[str, ...]:
    listed = _last_step(owner, asked.path) if asked.parts else UNKNOWN
    things = listed if _is_tuple(listed) else ()
    found = [
        f"{prefix}{asked.path}[{place}].{part}"
        for place, item in enumerate(things)
        for part in asked.parts
        if attrgetter(part)(item) is UNKNOWN and (asked.among is None or asked.among(item, part))
    ]
    return tuple(found) or (prefix + asked.path,)


@overload
def derived(
    path: str,
    ask: Question,
    subjects: tuple[type[Bilan]],
    read: Callable[[Bilan], T | Unknown],
    parts: tuple[str, ...] = (),
    *,
    besides: tuple[Fact[object], ...] = (),
    lacking: Callable[[Bilan], tuple[str, ...]] | None = None,
    among: Callable[..., bool] | None = None,
) -> Fact[T]: ...
@overload
def derived(
    path: str,
    ask: Question,
    subjects: tuple[type[Bilan], type[Programme]],
    read: Callable[[Bilan | Programme], T | Unknown],
    parts: tuple[str, ...] = (),
    pinned: Mapping[Reading, Fact[T]] | None = None,
    *,
    besides: tuple[Fact[object], ...] = (),
) -> Fact[T]: ...
def derived(
    path: str,
    ask: Question,
    subjects: tuple[type[Subject], ...],
    read: Callable[..., T | Unknown],
    parts: tuple[str, ...] = (),
    pinned: Mapping[Reading, Fact[T]] | None = None,
    *,
    besides: tuple[Fact[object], ...] = (),
    lacking: Callable[..., tuple[str, ...]] | None = None,
    among: Callable[..., bool] | None = None,
) -> Fact[T]:
    """A fact that follows from what stands at a path.

    Args:
        path: Where what it follows from stands.
        ask: What to ask when nobody told it.
        subjects: Classes of cases that have it; the checkers hold them against what `read` looks at.
        read: Gives its value, or UNKNOWN.
        parts: Fields below the path that must be told as well.
        pinned: The fact that stands in its place under an answer that is tried only where a caller pins it.
        besides: Facts of other places that it hangs on as well.
        lacking: Gives the paths of what is not told, where path and parts do not say it; empty where all is told and
            the fact is still not sure.
        among: Whether a part of an item at the path may matter, by the item and the name of the part; None for all.
    """
    return Fact(path, ask, subjects, read, None, parts, pinned or MappingProxyType({}), besides, lacking, among)


@frozen(eq=False)
class Event(Need[date]):
    """The event whose day chooses the wording and the values of a rule.

    Attributes:
        name: What happens that day, in French.
        days: The fact that holds the day, for each answer of the reading; under the key None where nothing is disputed.
        reading: The dispute about which day it is; None where there is none.
        floor: A fact that holds a day before which the event cannot lie.
        regime: The fact whose day chooses the wording instead, under an answer tried only where a caller pins it.
    """

    name: str
    days: Mapping[Reading | None, Fact[date | None]]
    reading: type[Reading] | None = None
    floor: Fact[date | None] | None = None
    regime: Mapping[Reading, Fact[date | None]] = MappingProxyType({})
