"""Limits that no noise can touch: what is imported, what a check calls, what it does only once."""

import gc
import json
import subprocess
import sys
from datetime import date, timedelta
from importlib import import_module
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve

import bilanlib.engine.program
import bilanlib.messages.formatting
from bilanlib.cli.commands import _HOMES
from bilanlib.engine.program import program_of
from bilanlib.io.reading import read_case
from bilanlib.law.citation import Reference, Version
from bilanlib.questions.check import check
from bilanlib.rules.fr.code_du_travail.r6313_5 import not_employer
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.timeline import Validity

FILE = Path(__file__).parent / "reference.json"
REFERENCE = FILE.read_text("utf-8")
DURING, AFTER = date(2026, 11, 10), date(2026, 11, 21)
HEAVY = ("attrs", "asyncio", "babel", "cattrs", "dateutil", "holidays", "icalendar", "importlib.metadata", "pydantic")

LATER = (
    "bilanlib.calculators.windows",
    "bilanlib.engine.dating",
    "bilanlib.parameters.fr.code_du_travail.l6313_4_visible",
    "bilanlib.schemes.fr_private.deadlines",
    "bilanlib.schemes.loading",
    "bilanlib.schemes.naming",
)
"""Modules that only the deadlines, the redaction, a wrong name or schemes of other packages need."""


def modules_after(code):
    """Names of the modules that a fresh interpreter holds after running some code."""
    run = f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


class TestImporting:
    """What `import bilanlib` costs."""

    def test_it_loads_nothing_heavy(self):
        added = modules_after("import bilanlib") - modules_after("pass")

        assert {name for name in added if name.startswith(HEAVY)} == set()

    def test_it_loads_at_most_twenty_five_modules_more_than_attrs_and_the_standard_ones(self):
        ours = modules_after("import bilanlib")
        yardstick = modules_after("import attrs, json, datetime, enum")

        assert len(ours) <= len(yardstick) + 25

    def test_the_check_and_the_models_load_neither_babel_nor_cattrs_nor_dateutil(self):
        added = modules_after("from bilanlib import check, Bilan, read_case, render_text, UNKNOWN, scheme_named")

        heavy = {"babel", "cattrs", "dateutil", "holidays"}
        assert {name for name in added if name.split(".")[0] in heavy} == set()

    def test_cattrs_is_loaded_when_a_case_is_read(self):
        read = "from bilanlib import read_case; read_case({'schema_version': 1, 'kind': 'bilan'})"

        assert "cattrs" in modules_after(read)

    def test_the_check_loads_nothing_that_writes_it_down_and_no_other_question(self):
        ours = {name for name in modules_after("from bilanlib import check") if name.startswith("bilanlib.")}
        questions = {name for name in ours if name.startswith("bilanlib.questions.")}

        assert {name for name in ours if name.startswith(("bilanlib.render", "bilanlib.io"))} == set()
        assert questions == {f"bilanlib.questions.{name}" for name in ("asking", "check", "report")}

    @pytest.mark.parametrize("name", LATER)
    def test_the_check_does_not_load_what_another_question_asks_for(self, name):
        import_module(name)  # it is there

        assert name not in modules_after("from bilanlib import check")

    @pytest.mark.parametrize(
        "code",
        [
            "from bilanlib import check, scheme_named; scheme_named('fr-private')",
            f"from bilanlib.cli import main; main(['check', {str(FILE)!r}, '--at', '2026-11-10', '--no-config'])",
        ],
    )
    def test_nothing_looks_for_other_packages_before_one_is_named(self, code):
        added = modules_after(code) - modules_after("pass")

        assert added & {"importlib.metadata", "bilanlib.schemes.loading"} == set()

    def test_the_check_loads_no_module_of_deadlines(self):
        ours = modules_after("from bilanlib import check")

        assert {name for name in ours if "deadlines" in name.split(".")} == set()

    def test_the_command_line_loads_the_command_that_is_called_and_no_other(self):
        code = f"from bilanlib.cli import main; main(['check', {str(FILE)!r}, '--at', '2026-11-10', '--no-config'])"
        ours = modules_after(code)
        homes = {f"bilanlib.cli.{name}" for name in _HOMES.values()}

        assert ours & homes == {"bilanlib.cli.checking"}
        assert {name for name in ours if name.startswith("bilanlib.questions.")} == {
            f"bilanlib.questions.{name}" for name in ("asking", "check", "report")
        }

    def test_the_command_line_loads_no_command_before_one_is_called(self):
        ours = modules_after("from bilanlib.cli import main")

        assert ours & {f"bilanlib.cli.{name}" for name in _HOMES.values()} == set()


class TestChecking:
    """What a check of a compliant case costs."""

    def test_the_reference_case_is_compliant(self):
        assert check(read_case(REFERENCE), FR_PRIVATE, at=DURING).lawful is True
        assert check(read_case(REFERENCE), FR_PRIVATE, at=AFTER).lawful is True

    def test_it_calls_at_most_twenty_five_functions_more_than_there_are_rules(self):
        check(read_case(REFERENCE), FR_PRIVATE, at=DURING)
        rules = len(program_of(FR_PRIVATE, frozenset(), is_offer=False).steps)

        assert calls_of_check(DURING) <= rules + 25

    def test_after_the_end_each_document_costs_a_few_calls_more(self):
        check(read_case(REFERENCE), FR_PRIVATE, at=AFTER)
        rules = len(program_of(FR_PRIVATE, frozenset(), is_offer=False).steps)
        documents = len(json.loads(REFERENCE)["documents"])

        assert calls_of_check(AFTER) <= rules + 25 + 10 * documents

    def test_it_imports_nothing(self):
        code = (
            "import sys; from datetime import date; from bilanlib import check, read_case, scheme_named;"
            f"case = read_case({REFERENCE!r}); scheme = scheme_named('fr-private');"
            "before = set(sys.modules); check(case, scheme, at=date(2026, 11, 10)).lawful;"
            "print(set(sys.modules) - before)"
        )
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

        assert done.stdout.strip() == "set()"

    def test_it_writes_no_sentence(self, monkeypatch):
        def refuse(*_):
            raise AssertionError("a sentence was written")

        monkeypatch.setattr(bilanlib.messages.formatting, "write", refuse)

        assert check(read_case(REFERENCE), FR_PRIVATE, at=AFTER).lawful is True

    def test_it_looks_at_the_sessions_once(self):
        case = read_case(REFERENCE)
        watched = Watched(case.sessions)
        object.__setattr__(case, "sessions", watched)

        check(case, FR_PRIVATE, at=AFTER)

        assert watched.rounds == 1

    def test_a_scheme_is_made_ready_once(self):
        case = read_case(REFERENCE)
        check(case, FR_PRIVATE, at=AFTER)
        before = program_of.cache_info().misses

        for _ in range(5):
            check(case, FR_PRIVATE, at=AFTER)

        assert program_of.cache_info().misses == before

    def test_no_wording_is_looked_at_again(self, monkeypatch):
        case = read_case(REFERENCE)
        check(case, FR_PRIVATE, at=AFTER)
        monkeypatch.setattr(bilanlib.engine.program, "editions_of", None)

        assert check(case, FR_PRIVATE, at=AFTER).lawful is True

    @pytest.mark.parametrize("number", [1, 10, 100])
    def test_more_wordings_cost_no_call(self, number):
        amended = evolve(FR_PRIVATE, rules=tuple(with_older_wordings(rule, number) for rule in FR_PRIVATE.rules))
        check(read_case(REFERENCE), amended, at=AFTER)
        check(read_case(REFERENCE), FR_PRIVATE, at=AFTER)

        assert calls_of_check(AFTER, amended) == calls_of_check(AFTER)

    @pytest.mark.parametrize("number", [1, 10, 100])
    def test_a_rule_that_passes_costs_one_call_more(self, number):
        added = tuple(evolve(not_employer, id=f"{not_employer.id}.{place}") for place in range(number))
        longer = evolve(FR_PRIVATE, rules=(*FR_PRIVATE.rules, *added))
        check(read_case(REFERENCE), longer, at=AFTER)
        check(read_case(REFERENCE), FR_PRIVATE, at=AFTER)

        assert calls_of_check(AFTER, longer) == calls_of_check(AFTER) + number


def with_older_wordings(rule, number):
    """The rule with wordings of a day each, before those that are encoded; a rule with values cannot be older."""
    if rule.uses:
        return rule
    first = min(source.version.validity.since for source in rule.sources)
    days = [first - timedelta(days=place) for place in range(number, -1, -1)]
    stretches = [Validity(day, after) for day, after in pairwise(days)]
    older = tuple(Reference(rule.sources[0].article, Version(None, stretch)) for stretch in stretches)
    return evolve(rule, sources=rule.sources + older)


class Watched(tuple):  # noqa: SLOT001 - it counts on itself
    """A tuple that counts how often somebody goes through it."""

    rounds = 0

    def __iter__(self):
        self.rounds += 1
        return super().__iter__()


def calls_of_check(at, scheme=FR_PRIVATE):
    """How many functions of Python one check calls."""
    case = read_case(REFERENCE)
    count = 0

    def count_calls(_frame, event, _arg):
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    gc.disable()  # a collection on the way calls what other libraries hang on it, and would be counted
    sys.setprofile(count_calls)
    try:
        check(case, scheme, at=at)
    finally:
        sys.setprofile(before)
        gc.enable()
    return count


@pytest.mark.parametrize("at", [DURING, AFTER])
def test_settling_at_the_first_run_and_judging_in_full_agree(at):
    report = check(read_case(REFERENCE), FR_PRIVATE, at=at)

    assert [outcome.verdict for outcome in report.outcomes] == [result.verdict for result in report.results]
