"""Takes out early exits and turns membership round: what the mutation library does not do."""

import ast
from collections.abc import Iterator

from mutants.source import Source

_NESTED = (ast.If, ast.For, ast.While, ast.Try, ast.With, ast.match_case, ast.ExceptHandler)
_TURNED = {ast.In: "not in", ast.NotIn: "in"}


def turned(source: Source) -> Iterator[str]:
    """The texts of a module in which an early exit is left out, or `in` says `not in`."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Compare):
            yield from _turned_membership(source, node)
        elif isinstance(node, ast.Raise):
            yield source.with_node(node, "pass")
        elif isinstance(node, _NESTED):
            yield from (source.with_node(one, "pass") for one in _exits(node))


def _exits(node: ast.AST) -> list[ast.stmt]:
    body: list[ast.stmt] = [*getattr(node, "body", ()), *getattr(node, "orelse", ())]
    return [one for one in body if isinstance(one, ast.Return | ast.Continue)]


def _turned_membership(source: Source, node: ast.Compare) -> Iterator[str]:
    sides = [node.left, *node.comparators]
    for place, operator in enumerate(node.ops):
        if type(operator) in _TURNED:
            start, end = source.span(sides[place])[1], source.span(sides[place + 1])[0]
            yield source.with_text(start, end, f" {_TURNED[type(operator)]} ")
