"""Keeps one of the mutants that mean the same."""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve

from mutants.mutant import Key, Mutant, mutant_of
from mutants.source import Source

_CONTRARY: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


def distinct(source: Source, texts: Iterable[str]) -> list[Mutant]:
    """The mutants that some texts are, in the order of their lines: each once, and none that says what the source says.

    A text that is no Python is left out: it would be no test's merit to refuse it.
    """
    seen = {_meaning(source.tree)}
    found: list[Mutant] = []
    for text in texts:
        try:
            meaning = _meaning(ast.parse(text))
        except SyntaxError:
            continue
        if meaning not in seen:
            seen.add(meaning)
            found.append(mutant_of(source, text))
    return list(_numbered(sorted(found, key=lambda one: one.line)))


def _numbered(mutants: Iterable[Mutant]) -> Iterator[Mutant]:
    """The same lines may stand twice in one function: the second change of the same kind is number 2."""
    seen = Counter[Key]()
    for one in mutants:
        seen[one.key] += 1
        yield evolve(one, key=evolve(one.key, nth=seen[one.key]))


def _meaning(tree: ast.Module) -> str:
    return ast.dump(_Plain().visit(ast.parse(ast.unparse(tree))))


class _Plain(ast.NodeTransformer):
    """Writes `not a is b` as `a is not b` and `not not a` as `a`, so that one mutant is not tried under two names."""

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        inner = self.visit(node.operand)
        if not isinstance(node.op, ast.Not):
            return ast.UnaryOp(node.op, inner)
        if isinstance(inner, ast.UnaryOp) and isinstance(inner.op, ast.Not):
            return inner.operand
        if isinstance(inner, ast.Compare) and len(inner.ops) == 1:
            return ast.Compare(inner.left, [_CONTRARY[type(inner.ops[0])]()], inner.comparators)
        return ast.UnaryOp(node.op, inner)
