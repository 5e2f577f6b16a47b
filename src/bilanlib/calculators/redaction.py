"""A case as somebody may see it: what is withheld is UNKNOWN, and a list seen in part ends with an item untold."""

from typing import TypeGuard, TypeVar

import attrs
from attrs import field, frozen

from bilanlib.calculators.viewers import Position, is_asked_for
from bilanlib.models.documents import Document
from bilanlib.models.evolving import evolved
from bilanlib.models.funding import FundingLine
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.field_classes import FIELD_CLASSES
from bilanlib.parameters.visibility import PARTS, Extent, FieldClass, VisibilityTable

A = TypeVar("A", bound=attrs.AttrsInstance)


@frozen(kw_only=True)
class Sight:
    """How far somebody sees into a case.

    Attributes:
        position: Where they stand.
        table: How far each position sees each class of fields.
        readable: Documents whose content they may be shown, where that is asked of each.
    """

    position: Position
    table: VisibilityTable = field(repr=False)
    readable: frozenset[Document] = field(default=frozenset[Document](), repr=False)

    def extent(self, kind: FieldClass) -> Extent:
        """How far a class of fields is seen; who is not in its row sees nothing."""
        return self.table[kind].get(self.position.viewer, Extent.NOTHING)

    def extent_of(self, owner: type, name: str) -> Extent:
        """How far a field is seen, where its owner is."""
        extent = self.extent(FIELD_CLASSES[owner][name])
        return extent if extent not in PARTS or (owner, name) in PARTS[extent] else Extent.NOTHING

    def is_own(self, line: FundingLine) -> bool:
        """Whether a funding line is theirs."""
        return line.source is not UNKNOWN and line.source in self.position.sources

    def is_named(self, line: FundingLine) -> bool:
        """Whether they know that there is such a line, and no more."""
        return line.source is not UNKNOWN and line.source in self.position.named

    def concerns(self, item: object) -> bool:
        """Whether an item of a list may be seen at all."""
        match item:
            case FundingLine():
                is_theirs = self.is_own(item) or self.is_named(item)
                return is_theirs or self.extent(FieldClass.FUNDING) is Extent.ALL
            case Session():
                return is_asked_for(item) or self.extent(FieldClass.DATES) is Extent.ALL
            case HourTotal():
                # A total without its phase would speak of the whole action.
                is_whole = item.phase is None and item.kind is None
                return is_whole or self.extent(FieldClass.COURSE) is Extent.ALL
            case _:
                return True


def seen(owner: A, sight: Sight) -> A:
    """An object of a case, of which only what may be seen is told."""
    changes: dict[str, object] = {}
    for one in attrs.fields(type(owner)):
        told: object = getattr(owner, one.name)
        extent = sight.extent_of(type(owner), one.name)
        is_withheld = extent is Extent.NOTHING or (extent is Extent.BY_DOCUMENT and owner not in sight.readable)
        left: object = one.default if is_withheld else _within(told, sight, extent)
        if left != told:
            changes[one.name] = left
    return evolved(owner, **changes) if changes else owner


def _within(told: object, sight: Sight, extent: Extent) -> object:
    if _is_tuple(told):
        return _items(told, sight, extent)
    if isinstance(told, FundingLine) and sight.is_named(told) and not sight.is_own(told):
        return FundingLine(source=told.source)
    return seen(told, sight) if _is_facts(told) else told


def _items(items: tuple[object, ...], sight: Sight, extent: Extent) -> object:
    shown = tuple(_within(item, sight, extent) for item in items if sight.concerns(item))
    if extent not in PARTS and len(shown) == len(items):
        return shown
    # Told whole, the list would say that there is nothing else; the last item says that more may be there. It is the
    # same whether something was left out or not: how many there are is withheld as well.
    return (*shown, type(items[0])()) if shown else UNKNOWN


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _is_facts(value: object) -> TypeGuard[attrs.AttrsInstance]:
    return type(value) in FIELD_CLASSES
