"""Which fields somebody is not shown, whatever the case tells of them."""

from collections.abc import Iterator
from functools import cache
from typing import get_args, get_type_hints

from attrs import frozen

from bilanlib.calculators.redaction import Sight
from bilanlib.parameters.field_classes import FIELD_CLASSES
from bilanlib.parameters.visibility import PARTS, Extent, FieldClass

_ANYWHERE = {FieldClass.KEY: "**.ref", FieldClass.NOTES: "**.extra"}


@frozen
class Hidden:
    """A field that is not shown, or of which only a part is.

    Attributes:
        path: Where it stands: `[]` is any item of a list, or the other items; `**` is any object of the case.
        kind: Its class.
        extent: How much of it is seen.
    """

    path: str
    kind: FieldClass
    extent: Extent = Extent.NOTHING


def hidden_from(sight: Sight, subject: type) -> tuple[Hidden, ...]:
    """The fields of a class of subjects that are not shown.

    It depends on who looks and not on what is told, so that the list betrays no fact. What stands below a field that is
    not shown is not listed again.
    """
    anywhere = (Hidden(path, kind) for kind, path in _ANYWHERE.items() if sight.extent(kind) is Extent.NOTHING)
    return (*_hidden(sight, subject, ""), *anywhere)


def _hidden(sight: Sight, owner: type, above: str) -> Iterator[Hidden]:
    for name, kind in FIELD_CLASSES[owner].items():
        path, extent = f"{above}{name}", sight.extent_of(owner, name)
        if kind in _ANYWHERE:
            continue
        if extent is Extent.NOTHING:
            yield Hidden(path, kind)
            continue
        below, is_list = _held(owner).get(name, (None, False))
        if below is None:
            continue
        if extent in PARTS:
            yield Hidden(f"{path}[]", kind, extent)
        yield from _hidden(sight, below, f"{path}[]." if is_list else f"{path}.")


@cache
def _held(owner: type) -> dict[str, tuple[type, bool]]:
    """The class of the objects that each field of a class holds, and whether it holds a list of them."""
    found: dict[str, tuple[type, bool]] = {}
    for name, hint in get_type_hints(owner).items():
        for member in get_args(hint):
            for one in (member, *get_args(member)):
                if one in FIELD_CLASSES:
                    found[name] = (one, one is not member)
    return found
