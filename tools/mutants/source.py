"""The modules that are mutated, as text and as a tree."""

import ast
from functools import cached_property
from pathlib import Path

from attrs import define

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "bilanlib"
ROOMS = ("parameters", "law", "rules", "calculators", "periods", "answers")
"""Folders whose literals and conditions must not move unseen."""


@define(slots=False)
class Source:
    """A module of the library.

    Attributes:
        path: Its path below the package, with slashes: `rules/fr/code_du_travail/r6313_7/keeping.py`.
        text: What it says.
    """

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text)

    @property
    def room(self) -> str:
        """The folder of the package that it stands in."""
        return self.path.partition("/")[0]

    @property
    def name(self) -> str:
        """What it is imported as."""
        return "bilanlib." + self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        return starts

    def offset(self, line: int, column: int) -> int:
        """Place in the text of a place in the tree, which counts lines from 1 and columns in bytes of UTF-8."""
        start = self._starts[line - 1]
        before = self.text[start : self._starts[line]].encode()[:column].decode()
        return start + len(before)

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """Where a node begins and ends in the text."""
        end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
        return self.offset(node.lineno, node.col_offset), self.offset(end_line, end_column)

    def said(self, node: ast.expr | ast.stmt) -> str:
        """The text of a node."""
        start, end = self.span(node)
        return self.text[start:end]

    def with_text(self, start: int, end: int, new: str) -> str:
        """The whole text with a part of it replaced."""
        return self.text[:start] + new + self.text[end:]

    def with_node(self, node: ast.expr | ast.stmt, new: str) -> str:
        """The whole text with a node replaced."""
        return self.with_text(*self.span(node), new)


def sources(package: Path, rooms: tuple[str, ...] = ROOMS) -> list[Source]:
    """The modules of those folders, in the order of their paths."""
    files = sorted(file for room in rooms for file in (package / room).rglob("*.py"))
    return [Source(file.relative_to(package).as_posix(), file.read_text("utf-8")) for file in files]
