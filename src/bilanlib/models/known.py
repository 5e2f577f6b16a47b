"""Sets that are known in part."""

from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class KnownSet(Generic[T]):
    """A set of which some members are sure.

    Attributes:
        members: What surely belongs to it.
        is_complete: Whether nothing else does.
    """

    members: frozenset[T]
    is_complete: bool
