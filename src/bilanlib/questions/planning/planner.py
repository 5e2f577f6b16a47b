"""Drafts that keep to some of the constraints, and what clashes where none will do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from attrs import define, field

from bilanlib.calculators.planning.clashing import Names, smallest_clash
from bilanlib.calculators.planning.draft import Dated, drafted
from bilanlib.calculators.planning.effects import NotBefore
from bilanlib.calculators.planning.frame import Frame
from bilanlib.questions.planning.constraint import Constraint

Drafted = tuple[Dated, ...]


@define(eq=False)
class Planner:
    """Makes drafts that keep to some of the constraints; each only once.

    Attributes:
        frame: What they are made in.
        constraints: The constraints.
        later: Days from which a draft may begin as well, where a rule breaks it; in order.
        broken: Says which rules break a draft, as constraints.
    """

    frame: Frame
    constraints: Sequence[Constraint]
    later: Sequence[date]
    broken: Callable[[Drafted], tuple[Constraint, ...]]
    _drafts: dict[tuple[Names, date | None], Drafted | None] = field(
        factory=dict[tuple[Names, "date | None"], "Drafted | None"], init=False
    )
    _broken: dict[Drafted, Names] = field(factory=dict[Drafted, Names], init=False)

    def draft(self, names: Iterable[str] | None = None, *, first: date | None = None) -> Drafted | None:
        """A draft that keeps to the constraints of those names, or to all, and begins no earlier than a day.

        None where there is none.
        """
        known = frozenset(one.id for one in self.constraints)
        kept = known if names is None else known.intersection(names)
        if (kept, first) not in self._drafts:
            effects = [effect for one in self.constraints if one.id in kept for effect in one.effects]
            more = [] if first is None else [NotBefore(first)]
            self._drafts[kept, first] = drafted(self.frame, [*effects, *more])
        return self._drafts[kept, first]

    def names_broken(self, draft: Drafted) -> Names:
        """Ids of the rules that break a draft."""
        if draft not in self._broken:
            self._broken[draft] = frozenset(one.id for one in self.broken(draft))
        return self._broken[draft]

    def clash(self) -> tuple[Constraint, ...]:
        """The fewest constraints, rules that break the draft among them, that cannot hold together."""
        whole = self.draft()
        rules = () if whole is None else self.broken(whole)
        named = {one.id: one for one in (*self.constraints, *rules)}
        asked_for = frozenset(one.id for one in rules)

        def is_possible(names: Names) -> bool:
            asked = names & asked_for
            return any(not asked or not asked & self.names_broken(one) for one in self._all(names, whole))

        return tuple(named[name] for name in smallest_clash([*named], is_possible))

    def _all(self, names: Names, whole: Drafted | None) -> Iterator[Drafted]:
        """Drafts that keep to some constraints: one that keeps to all of them is among them."""
        found = self.draft(names)
        if found is not None:
            yield found
        if whole is not None:
            yield whole
            later = (self.draft(names, first=day) for day in self.later)
            yield from (one for one in later if one is not None)
