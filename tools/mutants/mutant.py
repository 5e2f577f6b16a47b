"""One change of one module."""

import ast
from collections.abc import Iterator

from attrs import frozen

from mutants.source import Source


@frozen
class Key:
    """What a mutant is known by, wherever its line moves to.

    Attributes:
        module: Path of the module below the package.
        within: Name of the constant, function or class that it changes.
        before: The lines that it changes, without the blanks around.
        after: What they become.
        nth: Which of several such changes it is, counted from 1.
    """

    module: str
    within: str
    before: str
    after: str
    nth: int = 1


@frozen
class Mutant:
    """A module with one thing changed.

    Attributes:
        key: What it is known by.
        line: Number of the first changed line.
        name: What the module is imported as.
        text: The whole text of the module, changed.
    """

    key: Key
    line: int
    name: str
    text: str


def mutant_of(source: Source, text: str) -> Mutant:
    """The mutant that a changed text is."""
    old, new = source.text.splitlines(), text.splitlines()
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    before, after = (lines[head : len(lines) - tail] for lines in (old, new))
    key = Key(source.path, _within(source, head + 1), _plain(before), _plain(after))
    return Mutant(key, head + 1, source.name, text)


def _shared(one: list[str], other: list[str]) -> int:
    """How many lines two lists have in common at their beginning."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _plain(lines: list[str]) -> str:
    return "\n".join(line.strip() for line in lines if line.strip())


def _within(source: Source, line: int) -> str:
    """The named thing that a line belongs to: `destroy`, `RETENTION`, `Feasts.__contains__`; empty outside any."""
    steps = [name for first, last, name in _named(source.tree.body) if first <= line <= last]
    return ".".join(steps)


def _named(body: list[ast.stmt]) -> Iterator[tuple[int, int, str]]:
    """First and last line and name of each named statement, the outer ones before the inner ones."""
    for node in body:
        last = node.end_lineno or node.lineno
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            yield first, last, node.name
            if isinstance(node, ast.ClassDef):
                yield from _named(node.body)
        elif isinstance(node, ast.Assign):
            yield node.lineno, last, ", ".join(ast.unparse(target) for target in node.targets)
        elif isinstance(node, ast.AnnAssign):
            yield node.lineno, last, ast.unparse(node.target)
