"""Which tests a mutant meets, the nearest first."""

import re
from pathlib import Path, PurePosixPath

from attrs import evolve, frozen

OWN, ROOM, QUESTIONS, REPORTS, LAST, CASES = "own", "room", "questions", "reports", "properties", "cases"
_RULES = ("tests/rules",)
_OF_RULE = (
    "tests/rules/test_cases.py::test_a_case_gets_the_verdict_and_the_codes_that_it_expects",
    *("tests/rules/test_said.py", "tests/rules/test_declarations.py"),
)
_QUICK = (
    "tests/rules/test_facts.py::test_every_fact_stands_where_the_table_says_and_is_asked_of_whom_it_says",
    *("tests/rules/test_declarations.py", "tests/rules/test_untold.py", "tests/rules/test_generated.py"),
    *("tests/rules/test_cases.py", "tests/rules/test_said.py", "tests/rules/test_among.py"),
    *("tests/rules/test_absence.py", "tests/rules/test_own_money.py"),
)
_QUESTIONS = ("tests/questions", "tests/schemes", "tests/cli")
_QUICK_QUESTIONS = (
    *("tests/questions/test_cpf.py", "tests/questions/test_eligibility.py", "tests/questions/test_who_pays.py"),
    *("tests/questions/test_deadlines.py", "tests/questions/test_absence_deadlines.py"),
    *("tests/questions/test_disposal.py", "tests/questions/test_disclosure.py"),
)
_RULE_ID = re.compile(r'@rule\(\s*"([^"]+)"')
_REPORTS = ("tests/test_approved.py", "tests/test_architecture.py", "tests/render", "tests/engine", "tests/readings")
# Properties of the strategies and of files; the first one counts on chance, which is fixed here.
_NOT_ON_LAW = {"test_spread.py", "test_spread_of_schemes.py", "test_strategies.py", "test_round_trip.py"}
_NEAR = {
    "parameters": ("tests/calculators",),
    "law": ("tests/parameters",),
    "rules": (),
    "calculators": (),
    "periods": ("tests/calculators", "tests/parameters"),
    "answers": (),
}


@frozen
class Stage:
    """Tests that are run together.

    Attributes:
        name: How the report calls them.
        paths: Files and folders of tests.
        seconds: How many seconds of computing they may take before the mutant is said to run for ever.
        done: Files below the paths that an earlier stage has run; Hypothesis refuses to run a test twice.
        rules: Ids of the only rules whose data cases are read; the stage then runs apart, as others read them all.
    """

    name: str
    paths: tuple[str, ...]
    seconds: int
    done: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[str, ...]:
        """What pytest is told."""
        return (*self.paths, *(f"--ignore={file}" for file in self.done))


def stages_of(module: str, root: Path) -> tuple[Stage, ...]:
    """The tests for a module, by its path below the package; no test stands in two stages."""
    path = PurePosixPath("tests", module)
    own = str(path.with_name(f"test_{path.name}"))
    room = f"tests/{path.parts[1]}"
    stages = (
        Stage(OWN, (own,), 30),
        Stage(ROOM, () if room in _RULES else (room, *_NEAR[path.parts[1]]), 60, (own,)),
        Stage("rules", _RULES, 60),
        Stage(QUESTIONS, _QUESTIONS, 240),
        Stage(REPORTS, _REPORTS, 90),
        Stage(LAST, _properties(root), 300),
    )
    there = (evolve(stage, paths=tuple(one for one in stage.paths if (root / one).exists())) for stage in stages)
    return (*_of_rules(module, root), *(stage for stage in there if stage.paths))


def quick_stages_of(module: str, root: Path) -> tuple[Stage, ...]:
    """The same, without what takes long: what survives them may still be killed by the others."""
    quick = {_RULES: _QUICK, _QUESTIONS: _QUICK_QUESTIONS}
    stages = (evolve(one, paths=quick.get(one.paths, one.paths)) for one in stages_of(module, root))
    return tuple(stage for stage in stages if stage.name not in {REPORTS, LAST})


def _of_rules(module: str, root: Path) -> tuple[Stage, ...]:
    """What takes least: the data cases of the rules that stand in the module."""
    file = root / "src" / "bilanlib" / module
    rules = tuple(_RULE_ID.findall(file.read_text("utf-8"))) if file.exists() else ()
    return (Stage(CASES, _OF_RULE, 30, rules=rules),) if rules else ()


def _properties(root: Path) -> tuple[str, ...]:
    files = sorted((root / "tests" / "properties").glob("test_*.py"))
    return tuple(file.relative_to(root).as_posix() for file in files if file.name not in _NOT_ON_LAW)
