"""Which tests a mutant meets, the nearest first."""

from pathlib import Path, PurePosixPath

from attrs import evolve, frozen

from mutants.importers import rules_in, rules_on

PAGE, OWN, ROOM, CASES, RULES, QUESTIONS, REPORTS, LAST = (
    *("page", "own", "room", "cases", "rules"),
    *("questions", "reports", "properties"),
)
_RULES = ("tests/rules",)
_DECLARATIONS = "tests/rules/test_declarations.py"
_FACTS = "tests/rules/test_facts.py"
_OF_FACTS = (
    f"{_FACTS}::test_every_fact_stands_where_the_table_says_and_is_asked_of_whom_it_says",
    f"{_FACTS}::test_every_field_that_a_fact_is_drawn_from_is_asked_for",
    f"{_FACTS}::test_every_fact_that_is_drawn_from_fields_is_in_the_table",
    f"{_FACTS}::test_what_else_a_fact_hangs_on",
)
_OF_RULES = (
    "tests/rules/test_cases.py::test_a_case_gets_the_verdict_and_the_codes_that_it_expects",
    *("tests/rules/test_said.py", _DECLARATIONS, _FACTS, "tests/rules/test_taken_out.py"),
    "tests/rules/test_backwards.py",
)
_OTHERS = (
    *("tests/rules/test_untold.py", "tests/rules/test_among.py", "tests/rules/test_lacking.py"),
    *(
        "tests/rules/test_drawn.py",
        "tests/rules/test_absence.py",
        "tests/rules/test_own_money.py",
        "tests/rules/test_waiting.py",
    ),
)
_OF_ALL_RULES = (
    *(*_OF_FACTS, _DECLARATIONS, "tests/rules/test_generated.py"),
    *("tests/rules/test_cases.py", "tests/rules/test_said.py", *_OTHERS),
)
_QUESTIONS = ("tests/questions", "tests/schemes", "tests/cli")
_QUICK_QUESTIONS = (
    *("tests/questions/test_cpf.py", "tests/questions/test_eligibility.py", "tests/questions/test_who_pays.py"),
    *("tests/questions/test_deadlines.py", "tests/questions/test_absence_deadlines.py"),
    *("tests/questions/test_disposal.py", "tests/questions/test_disclosure.py"),
)
_PLANNING = ("tests/questions/planning", "tests/questions/test_plan.py", "tests/cli/test_planning.py")
_REDACTING = (
    *("tests/questions/test_redaction.py", "tests/questions/test_scrubbing.py"),
    *("tests/questions/test_handover.py", "tests/cli/test_redact.py"),
)
_STATES = ("tests/questions/test_states.py", "tests/questions/test_hours.py", "tests/questions/test_checklist.py")
_ASKED_BY = {
    "tightening": ("tests/engine/test_layering.py",),
    "planning": _PLANNING,
    **dict.fromkeys(("redaction", "scrubbing", "withholding", "viewers", "parts", "disclosure"), _REDACTING),
    **dict.fromkeys(("hours", "ranges", "windows", "completion"), (*_STATES, *_PLANNING)),
    **dict.fromkeys(("consents", "course", "meetings", "stages", "states", "stretches"), _STATES),
    **dict.fromkeys(("citations", "promised", "statements"), ("tests/questions/test_citations.py",)),
}
"""What else is quick, by the module or the room of calculators."""
_REPORTS = ("tests/test_approved.py", "tests/test_architecture.py", "tests/render", "tests/engine", "tests/readings")
# Properties of the strategies and of files; the first one counts on chance, which is fixed here.
_NOT_ON_LAW = {"test_spread.py", "test_spread_of_schemes.py", "test_strategies.py", "test_round_trip.py"}
_ON_THE_PAGE = {"parameters", "law"}
"""The rooms whose values stand on the page of values, word for word: one test shows most of what changes there."""
_NEAR = {
    "parameters": ("tests/calculators",),
    "law": ("tests/parameters", "tests/tools/test_law_watch.py"),
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
    page = ("tests/tools/test_values_page.py",) if path.parts[1] in _ON_THE_PAGE else ()
    stages = (
        Stage(PAGE, page, 30),
        Stage(OWN, (own,), 30),
        Stage(ROOM, () if room in _RULES else (room, *_NEAR[path.parts[1]]), 60, (own,)),
        Stage(RULES, _RULES, 60),
        Stage(QUESTIONS, _QUESTIONS, 240),
        Stage(REPORTS, _REPORTS, 90),
        Stage(LAST, _properties(root), 300),
    )
    there = (evolve(stage, paths=tuple(one for one in stage.paths if (root / one).exists())) for stage in stages)
    near = [stage for stage in there if stage.paths]
    first = sum(stage.name in {PAGE, OWN, ROOM} for stage in near)
    return (*near[:first], *_of_rules(module, root), *near[first:])


def quick_stages_of(module: str, root: Path) -> tuple[Stage, ...]:
    """The same, without what takes long: what survives them may still be killed by the others."""
    is_asked_only = module.startswith("calculators/")  # Or rules stand on it, which is asked first.
    rules = _OTHERS if _rules_of(module, root) else () if is_asked_only else _OF_ALL_RULES
    asked_by = _ASKED_BY.get(PurePosixPath(module).parts[1].removesuffix(".py"), ())
    quick = {_RULES: rules, _QUESTIONS: (*_QUICK_QUESTIONS, *asked_by)}
    stages = (evolve(one, paths=quick.get(one.paths, one.paths)) for one in stages_of(module, root))
    return tuple(stage for stage in stages if stage.paths and stage.name not in {REPORTS, LAST})


def _of_rules(module: str, root: Path) -> tuple[Stage, ...]:
    """What takes least: the data cases of the rules that stand in the module, or else on it."""
    rules = _rules_of(module, root)
    return (Stage(CASES, _OF_RULES, 30 + 2 * len(rules), rules=rules),) if rules else ()


def _rules_of(module: str, root: Path) -> tuple[str, ...]:
    package = root / "src" / "bilanlib"
    return rules_in(package / module) or rules_on(module, package)


def _properties(root: Path) -> tuple[str, ...]:
    files = sorted((root / "tests" / "properties").glob("test_*.py"))
    return tuple(file.relative_to(root).as_posix() for file in files if file.name not in _NOT_ON_LAW)
