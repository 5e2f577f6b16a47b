"""A scheme and the further schemes under which a case stands as well, made into one."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from attrs import evolve

from bilanlib.engine.scheme import Scheme


def layered(scheme: Scheme, layers: Iterable[Scheme]) -> Scheme:
    """The scheme with layers: the rules of each, every rule once.

    Args:
        scheme: The scheme that the case stands under; its id and its title stay those of the whole.
        layers: Further schemes, in their order. One that is the scheme itself, or a layer of it already, adds nothing.

    Returns:
        The whole; the same object for the same schemes, so that it is made ready for cases once.

    Raises:
        InvalidValueError: two of the schemes use one id for different rules or values.
    """
    held = {scheme.id, *(one.id for one in scheme.layers)}
    new = {one.id: one for one in layers if one.id not in held}
    return _made(scheme, tuple(new.values())) if new else scheme


@lru_cache(maxsize=256)
def _made(scheme: Scheme, new: tuple[Scheme, ...]) -> Scheme:
    return evolve(scheme, layers=(*scheme.layers, *new))


@lru_cache(maxsize=256)
def homes_of(scheme: Scheme) -> Mapping[str, str]:
    """Which of its parts each rule, duty and gap comes from: the id of the part by the id of what it holds."""
    homes: dict[str, str] = {}
    for part in scheme.parts():
        ids = (*(one.id for one in part.rules), *(one.id for one in part.duties), *(one.id for one in part.gaps))
        for name in ids:
            homes.setdefault(name, part.id)
    return MappingProxyType(homes)
