"""Words of closed lists on a command line, where they are written with hyphens."""

from collections.abc import Callable
from enum import Enum
from typing import TypeVar

from bilanlib.cli.arguments import typed
from bilanlib.io.scalars import read_word

E = TypeVar("E", bound=Enum)


def listed(words: type[Enum]) -> str:
    """The words of a list, for a help."""
    return ", ".join(str(one.value).replace("_", "-") for one in words)


def word(words: type[E]) -> Callable[[str], E]:
    """A reader of one of them."""
    return typed(lambda text: read_word(text.replace("-", "_"), words))
