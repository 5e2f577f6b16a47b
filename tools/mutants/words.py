"""The closed lists of the package (enumerations), found without importing it."""

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path

Words = Mapping[str, tuple[str, ...]]
"""Names of the members of each enumeration, in their order."""


def words_of(package: Path) -> Words:
    """The enumerations of a package and what they hold."""
    return closed_lists(ast.parse(file.read_text("utf-8")) for file in sorted(package.rglob("*.py")))


def closed_lists(trees: Iterable[ast.Module]) -> Words:
    """The enumerations defined in some modules: classes that rest, however far up, on `Enum`."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    kinds = {"Enum"}
    before = 0
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {one.name for one in classes if kinds & {ast.unparse(base) for base in one.bases}}
    found = {one.name: _members(one) for one in classes if one.name in kinds}
    return {name: members for name, members in found.items() if members}


def _members(owner: ast.ClassDef) -> tuple[str, ...]:
    targets = [one.targets[0] for one in owner.body if isinstance(one, ast.Assign)]
    return tuple(one.id for one in targets if isinstance(one, ast.Name) and one.id.isupper())
