"""Changes functions where they live: nothing is loaded anew, and whoever holds the function holds the mutant."""

import functools
import gc
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import CodeType, FunctionType

from attrs import frozen

_ON_IMPORT = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")


@frozen
class Spot:
    """A function as it stands in a file.

    Attributes:
        file: Path of the file.
        name: Its qualified name: `Feasts.__contains__`.
        line: Its first line, which tells apart functions that share a name.
    """

    file: str
    name: str
    line: int


@frozen
class Change:
    """A function and what becomes of it.

    Attributes:
        spot: Which function.
        code: Its new code.
    """

    spot: Spot
    code: CodeType


def change_of(file: Path, old: str, new: str) -> Change | None:
    """The one function that two texts of a module tell apart.

    None where they differ in what is worked out on import (values, defaults, decorators, bodies of classes), in a
    function that nothing can be put in the place of, or in several functions.
    """
    before, after = (compile(text, str(file), "exec", dont_inherit=True) for text in (old, new))
    changes = list(_changes(before, after))
    if len(changes) != 1 or changes[0] is None or changes[0].code.co_freevars:
        return None
    return changes[0]


@frozen
class Alive:
    """Functions and caches that live at a moment: looked for once, as looking touches all that there is.

    Attributes:
        functions: By place; several where a function is made anew at each call of another.
        caches: What remembers results.
    """

    functions: Mapping[Spot, Sequence[FunctionType]]
    caches: Sequence["functools._lru_cache_wrapper[object]"]

    @classmethod
    def now(cls) -> "Alive":
        """Look for them."""
        functions: dict[Spot, list[FunctionType]] = {}
        caches: list[functools._lru_cache_wrapper[object]] = []
        for one in gc.get_objects():
            if isinstance(one, FunctionType):
                functions.setdefault(spot_of(one.__code__), []).append(one)
            elif isinstance(one, functools._lru_cache_wrapper):  # noqa: SLF001 - the only name that its class has
                caches.append(one)
        return cls(functions, caches)

    def install(self, change: Change) -> bool:
        """Give every living function of that place its new code, and forget what was worked out by the old one.

        Returns:
            Whether there was one.
        """
        found = self.functions.get(change.spot, ())
        for function in found:
            function.__code__ = change.code
        for one in self.caches:
            one.cache_clear()
        return bool(found)


def spot_of(code: CodeType) -> Spot:
    """Where a code comes from."""
    return Spot(code.co_filename, code.co_qualname, code.co_firstlineno)


def _changes(before: CodeType, after: CodeType) -> Iterator[Change | None]:
    """What differs within two codes that run on import; None stands for a difference that cannot be put in place."""
    old, new = _inner(before), _inner(after)
    if _own(before) != _own(after) or [one.co_name for one in old] != [one.co_name for one in new]:
        yield None
        return
    for mine, theirs in zip(old, new, strict=True):
        if _runs_on_import(mine):
            yield from _changes(mine, theirs)
        elif not _same(mine, theirs):
            yield Change(spot_of(mine), theirs) if mine.co_name not in _ON_IMPORT else None


def _runs_on_import(code: CodeType) -> bool:
    """Whether it is the body of a class; functions have local variables of their own (`CO_NEWLOCALS`)."""
    return not code.co_flags & 0x2


def _inner(code: CodeType) -> list[CodeType]:
    return [one for one in code.co_consts if isinstance(one, CodeType)]


def _own(code: CodeType) -> tuple[object, ...]:
    """What a code is beside the codes within it and its lines."""
    values = tuple((type(one), repr(one)) for one in code.co_consts if not isinstance(one, CodeType))
    return code.co_code, values, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars


def _same(one: CodeType, other: CodeType) -> bool:
    inner, others = _inner(one), _inner(other)
    return (
        _own(one) == _own(other)
        and len(inner) == len(others)
        and all(_same(mine, theirs) for mine, theirs in zip(inner, others, strict=True))
    )
