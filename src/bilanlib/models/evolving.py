"""Objects with other facts, whatever their class."""

from collections.abc import Callable
from typing import TypeVar

from attrs import AttrsInstance, fields_dict

A = TypeVar("A", bound=AttrsInstance)


def evolved(owner: A, **facts: object) -> A:
    """The object with other facts; `attrs.evolve` for those who learn the class at run time."""
    make: Callable[..., A] = type(owner)
    told = {name: getattr(owner, name) for name in fields_dict(type(owner))}
    return make(**(told | facts))
