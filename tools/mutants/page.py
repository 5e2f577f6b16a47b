"""The page of the docs that tells the figures and names every survivor."""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from mutants.livings import CALLED
from mutants.mutant import Key
from mutants.reasons import Reason
from mutants.results import Result
from mutants.source import ROOMS
from mutants.stages import CASES, LAST, OWN, PAGE, QUESTIONS, REPORTS, ROOM

_INTRODUCTION = """\
# Mutants

`make mutants` changes one thing in the library at a time and runs the tests that should notice. It moves every number
and every day of `law/` and `parameters/` by one, drops each member of each list in turn, and puts the next word in the
place of each word of a closed list; in `rules/`, `calculators/`, `periods/` and `answers/` it also turns every
comparison and condition round, moves every limit to its neighbour, and leaves out every early exit. A change that no
test notices is a survivor. This page is written by that command.

Comparisons, conditions, booleans and numbers are changed by the operators of
[cosmic-ray](https://cosmic-ray.readthedocs.io/); its runner would start Python anew for each mutant. What stands at the
level of a module (values of the law, lists, what a rule declares), membership and early exits are changed by a script
of our own, `tools/mutants/`. mutmut was looked at and left out: it does not change functions that have a decorator,
which all rules are, nor values of modules.
"""
_ORDER = """\
To try all of them takes hours. They come in a random order, within the parts that are asked for. Where one survived,
tests were written and it was tried again: of those never tried, more will survive than the share above says."""
_OUTCOMES = {
    "import": "killed: the package cannot be imported any more",
    CALLED: "killed by a test that calls the function",
    CASES: "killed by the data cases of the rules in the same module",
    PAGE: "killed by the page of values",
    OWN: "killed by the tests of the same module",
    ROOM: "killed by the tests of the same folder, or of one next to it",
    "rules": "killed by the data cases of the rules",
    QUESTIONS: "killed by the tests of what can be asked of a case",
    REPORTS: "killed by approved reports, architecture, engine and rendering",
    LAST: "killed by the properties",
    "timeout": "killed: the tests do not end any more",
    "crash": "killed: the interpreter ends",
    "survived": "survived",
}


def page_of(results: Sequence[Result], reasons: Sequence[Reason], package: Path, untried: Mapping[str, int]) -> str:
    """The page, in Markdown."""
    why = {reason.key: reason.why for reason in reasons}
    survivors = [one for one in results if one.is_survivor]
    unexplained = [one for one in survivors if one.key not in why]
    lines = [
        _INTRODUCTION,
        "## Figures",
        "",
        _state(package),
        "",
        _figures(len(results), len(survivors), len(unexplained), sum(untried.values())),
        "",
        *_table(results),
        "",
        *_untried(untried),
        *_listed("Survivors without a reason", unexplained, {}),
        *_listed("Survivors with a reason", [one for one in survivors if one.key in why], why),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _untried(untried: Mapping[str, int]) -> Iterator[str]:
    """How many mutants of each folder were not tried."""
    if not untried:
        return
    folders = Counter[str]()
    for module, count in untried.items():
        folders[PurePosixPath(module).parent.as_posix()] += count
    yield from ("## Not tried yet", "", _ORDER, "", "| folder | mutants |", "| --- | ---: |")
    yield from (f"| `{folder}` | {count} |" for folder, count in sorted(folders.items()))
    yield ""


def _state(package: Path) -> str:
    version = _constant(package / "version.py", "__version__")
    return f"Version {version}, law as of {_constant(package / 'law' / 'citation.py', 'LAW_AS_OF')}."


def _figures(tried: int, survived: int, unexplained: int, untried: int) -> str:
    share = f"{100 * unexplained / tried:.1f} %; under 2 % is asked"
    left = f" {untried} more were made and not tried." if untried else ""
    return (
        f"{tried} mutants: {tried - survived} killed, {survived} survived, {unexplained} of them unexplained ({share})."
        f"{left}"
    )


def _constant(file: Path, name: str) -> str:
    """The literal value of a constant, read without importing the package."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            numbers = [str(one.value).zfill(2) for one in ast.walk(node.value) if isinstance(one, ast.Constant)]
            return "-".join(numbers)
    raise LookupError(f"{file} has no {name}")


def _table(results: Sequence[Result]) -> list[str]:
    counts = {room: Counter(one.outcome for one in results if one.key.module.startswith(f"{room}/")) for room in ROOMS}
    rows = [("", *(f"`{room}`" for room in ROOMS), "all"), ("---", *("---:" for _ in ROOMS), "---:")]
    rows.append(("tried", *(str(sum(counts[room].values())) for room in ROOMS), str(len(results))))
    for outcome, label in _OUTCOMES.items():
        numbers = [counts[room][outcome] for room in ROOMS]
        rows.append((label, *map(str, numbers), str(sum(numbers))))
    return ["| " + " | ".join(row) + " |" for row in rows]


def _listed(title: str, survivors: Sequence[Result], why: Mapping[Key, str]) -> Iterator[str]:
    yield from (f"## {title}", "")
    if not survivors:
        yield from ("None.", "")
    module = ""
    for one in sorted(survivors, key=lambda one: (one.key.module, one.line)):
        if one.key.module != module:
            module = one.key.module
            yield from (f"### `{module}`", "")
        place = f"Line {one.line}, in `{one.key.within}`" if one.key.within else f"Line {one.line}"
        yield f"- {place}: {_code(one.key.before)} becomes {_code(one.key.after)}."
        yield from ([f"  {why[one.key]}"] if one.key in why else [])
        yield ""


def _code(lines: str) -> str:
    return f"``{lines.replace(chr(10), ' ⏎ ')}``" if lines else "nothing"
