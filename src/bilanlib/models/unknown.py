"""What nobody told, which is not the same as no."""

from enum import Enum
from typing import Final, Literal, NoReturn, TypeAlias, TypeVar

T = TypeVar("T")


class _Unknown(Enum):
    UNKNOWN = "unknown"

    def __bool__(self) -> NoReturn:
        """Refuse to be taken for true or false."""
        raise TypeError("UNKNOWN is neither true nor false; compare with `is UNKNOWN`")

    # A single object, so that the hash of the object will do; that of Enum is a call of Python.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = _Unknown.UNKNOWN
"""Nobody told us. `None` means known to be absent ("not signed"); a value is known."""

Unknown: TypeAlias = Literal[_Unknown.UNKNOWN]
"""The type of `UNKNOWN`."""

Maybe: TypeAlias = T | Unknown
"""A fact that may not have been told."""
