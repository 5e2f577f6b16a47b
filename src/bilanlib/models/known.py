"""Sets that are known in part."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class KnownSet(NamedTuple, Generic[T]):
    """A set of which some members are sure.

    Attributes:
        members: What surely belongs to it.
        is_complete: Whether nothing else does.
    """

    members: frozenset[T]
    is_complete: bool
