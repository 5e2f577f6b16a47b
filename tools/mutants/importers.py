"""Which rules stand on a module: their data cases are what is most likely to kill its mutants."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_RULE_ID = re.compile(r'@rule\(\s*"([^"]+)"')
MOST = 24
"""Of how many rules the data cases are read: more would take longer than they are worth."""


def rules_in(file: Path) -> tuple[str, ...]:
    """The ids of the rules that stand in a file; none if there is no such file."""
    return tuple(_RULE_ID.findall(file.read_text("utf-8"))) if file.exists() else ()


@cache
def rules_on(module: str, package: Path) -> tuple[str, ...]:
    """The ids of the rules that import a module, by its path below the package.

    Those that import it themselves come first, then those that import what imports it. Of more than `MOST`, as many are
    taken, from all parts of the list: neighbours are alike.
    """
    importers = _importers(package)
    seen, level, found = {module}, {module}, list[str]()
    while level and len(found) < MOST:
        level = {above for one in level for above in importers.get(one, ())} - seen
        seen |= level
        found += [rule for one in sorted(level) for rule in rules_in(package / one)]
    step = max(1, -(-len(found) // MOST))
    return tuple(found[::step])


@cache
def _importers(package: Path) -> dict[str, set[str]]:
    """For each module the modules that import it, all by their paths below the package."""
    found: dict[str, set[str]] = {}
    for file in package.rglob("*.py"):
        path = file.relative_to(package).as_posix()
        for imported in _imported(ast.parse(file.read_text("utf-8")), package):
            found.setdefault(imported, set()).add(path)
    return found


def _imported(tree: ast.Module, package: Path) -> Iterator[str]:
    """The modules that a module imports from; of a package, each module that is named, else the package."""
    prefix = f"{package.name}."
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and f"{node.module}.".startswith(prefix):
            folder = package.joinpath(*node.module.split(".")[1:])
            names = [one.name for one in node.names]
            files = [folder / f"{one}.py" for one in names if (folder / f"{one}.py").exists()]
            files += [folder.with_suffix(".py")] if folder.with_suffix(".py").exists() else []
            files += [folder / "__init__.py"] if not files else []
            yield from (one.relative_to(package).as_posix() for one in files)
