"""Choices made with a single number: a strategy of its own for each would cost many times as much."""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


def pick(draw: st.DrawFn, choices: Sequence[T]) -> T:
    """One of the choices; failing cases are shown with the first where any will do."""
    return choices[draw(st.integers(0, len(choices) - 1))]


def pick_some(draw: st.DrawFn, choices: Sequence[T]) -> list[T]:
    """Any of the choices, in their order, each at most once."""
    taken = draw(st.integers(0, (1 << len(choices)) - 1))
    return [choice for place, choice in enumerate(choices) if taken >> place & 1]
