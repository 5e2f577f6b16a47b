"""Moves values by one: numbers, days, members of lists, words of closed lists."""

import ast
import re
from collections.abc import Iterator
from datetime import date, timedelta

from mutants.source import Source
from mutants.words import Words

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NEIGHBOURS = (timedelta(days=-1), timedelta(days=1))
_FUNCTIONS = (ast.FunctionDef, ast.Lambda)


def moved(source: Source, words: Words) -> Iterator[str]:
    """The texts of a module in which one value is moved."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Set):
            yield from _shortened(source, node)
    for node in values(source.tree, words):
        yield from _moved_day(source, node)
        if isinstance(node, ast.Constant) and type(node.value) is int:
            yield from (source.with_node(node, str(node.value + step)) for step in (-1, 1))
        elif isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load):
            yield from _shortened(source, node)
        elif isinstance(node, ast.Dict):
            yield from _without_key(source, node)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "needs":
            yield from _dropped(source, node.args)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield from _next_word(source, node, words.get(node.value.id, ()))


def values(node: ast.AST, words: Words) -> Iterator[ast.expr]:
    """The expressions worked out on import: no bodies of functions, no types, no words defined, no names passed on."""
    for field, value in ast.iter_fields(node):
        if field in {"annotation", "returns", "bases", "slice"} or (field == "body" and isinstance(node, _FUNCTIONS)):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or (isinstance(child, ast.ClassDef) and child.name in words):
                continue
            if isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) == "__all__":
                continue  # Names that a folder passes on: checkers and linters hold them, and no value hangs on them.
            if isinstance(child, ast.expr):
                yield child
            yield from values(child, words)


def _moved_day(source: Source, node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _DAY.fullmatch(node.value):
        day = date.fromisoformat(node.value)
        yield from (source.with_node(node, f'"{day + step}"') for step in _NEIGHBOURS)
    elif isinstance(node, ast.Call) and ast.unparse(node.func) == "date":
        numbers = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, int)]
        if len(numbers) == len(node.args) == 3:  # noqa: PLR2004 - year, month, day
            for near in (date(*numbers) + step for step in _NEIGHBOURS):
                yield source.with_node(node, f"date({near.year}, {near.month}, {near.day})")


def _shortened(source: Source, node: ast.Set | ast.Tuple | ast.List) -> Iterator[str]:
    """The list without each of its members in turn."""
    match node.elts, node:
        case [_], _:
            yield source.with_node(node, {ast.Set: "set()", ast.Tuple: "()", ast.List: "[]"}[type(node)])
        case [one, other], ast.Tuple():
            yield from (source.with_node(node, f"({source.said(kept)},)") for kept in (other, one))
        case _:
            yield from _dropped(source, node.elts)


def _dropped(source: Source, members: list[ast.expr]) -> Iterator[str]:
    """The text without each of some things between commas."""
    for place, member in enumerate(members):
        start, end = source.span(member)
        if place + 1 < len(members):
            end = source.span(members[place + 1])[0]
        elif place > 0:
            start = source.span(members[place - 1])[1]
        yield source.with_text(start, end, "")


def _without_key(source: Source, node: ast.Dict) -> Iterator[str]:
    for place, value in enumerate(node.values):
        key = node.keys[place]
        if key is not None:
            (start, _), (_, end) = source.span(key), source.span(value)
            comma = re.compile(r"\s*,").match(source.text, end)
            yield source.with_text(start, comma.end() if comma else end, "")


def _next_word(source: Source, node: ast.Attribute, members: tuple[str, ...]) -> Iterator[str]:
    if node.attr in members and len(members) > 1:
        following = members[(members.index(node.attr) + 1) % len(members)]
        yield source.with_node(node, f"{ast.unparse(node.value)}.{following}")
