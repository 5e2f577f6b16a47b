"""Drafts that keep to some of the constraints, the scheme's word on them, and what clashes where none will do."""

from collections.abc import Callable, Iterable, Sequence

from attrs import define, field

from bilanlib.calculators.planning.clashing import Names, smallest_clash
from bilanlib.calculators.planning.draft import Dated, drafted
from bilanlib.calculators.planning.frame import Frame
from bilanlib.questions.planning.constraint import Constraint

Drafted = tuple[Dated, ...]


@define(eq=False)
class Planner:
    """Makes drafts that keep to some of the constraints; each only once.

    Attributes:
        frame: What they are made in.
        constraints: The constraints.
        broken: Says which rules break a draft, as constraints.
    """

    frame: Frame
    constraints: Sequence[Constraint]
    broken: Callable[[Drafted], tuple[Constraint, ...]]
    _drafts: dict[Names, Drafted | None] = field(factory=dict[Names, "Drafted | None"], init=False)
    _broken: dict[Drafted, Names] = field(factory=dict[Drafted, Names], init=False)

    def draft(self, names: Iterable[str] | None = None) -> Drafted | None:
        """A draft that keeps to the constraints of those names, or to all; None where there is none."""
        known = frozenset(one.id for one in self.constraints)
        kept = known if names is None else known.intersection(names)
        if kept not in self._drafts:
            effects = [effect for one in self.constraints if one.id in kept for effect in one.effects]
            self._drafts[kept] = drafted(self.frame, effects)
        return self._drafts[kept]

    def draft_beside(self, more: Iterable[Constraint]) -> Drafted | None:
        """A draft that keeps to all of them and to some more; None where there is none."""
        return drafted(self.frame, [effect for one in (*self.constraints, *more) for effect in one.effects])

    def clash(self) -> tuple[Constraint, ...]:
        """The fewest constraints, rules that break the draft among them, that cannot hold together."""
        whole = self.draft()
        rules = () if whole is None else self.broken(whole)
        named = {one.id: one for one in (*self.constraints, *rules)}
        # A draft that keeps to everything also keeps to any part of it.
        others = [] if whole is None else [whole]

        def is_possible(names: Names) -> bool:
            found = self.draft(names)
            asked = names.intersection(one.id for one in rules)
            return found is not None and any(not asked & self._names(one) for one in (found, *others))

        return tuple(named[name] for name in smallest_clash([*named], is_possible))

    def _names(self, draft: Drafted) -> Names:
        if draft not in self._broken:
            self._broken[draft] = frozenset(one.id for one in self.broken(draft))
        return self._broken[draft]
