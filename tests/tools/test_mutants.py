import os
import signal
import textwrap

import pytest

from mutants.distinct import distinct
from mutants.exits import turned
from mutants.importers import MOST, rules_on
from mutants.literals import moved
from mutants.mutant import Key, Mutant, mutant_of
from mutants.page import page_of
from mutants.reasons import Reason, idle, read_reasons
from mutants.results import Result, read_results, write_results
from mutants.source import PACKAGE, ROOMS, ROOT, Source, sources
from mutants.stages import Stage, stages_of
from mutants.telling import tell
from mutants.trial import FIRST_STAGE
from mutants.words import words_of
from mutants.workers import Workshop, outcome_of

WORDS = {"Colour": ("RED", "GREEN", "BLUE"), "Only": ("ONE",)}


def source(text, path="law/toy.py"):
    return Source(path, textwrap.dedent(text).lstrip())


def changes(maker, text, *more):
    """The changed lines of each mutant of a text."""
    one = source(text)
    return [mutant_of(one, changed).key.after for changed in maker(one, *more)]


class TestMoved:
    """Values of modules move by one."""

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("LIMIT = 24", ["LIMIT = 23", "LIMIT = 25"]),
            ("GAP = -2", ["GAP = -1", "GAP = -3"]),
            ("IS_SO = True", []),
            ('SINCE = law("2020-02-29")', ['SINCE = law("2020-02-28")', 'SINCE = law("2020-03-01")']),
            ('NAME = "R6313-7"', []),
            ('"""Since 2020-02-29."""', []),
            ("C = Colour.RED", ["C = Colour.GREEN"]),
            ("C = Colour.BLUE", ["C = Colour.RED"]),
            ("C = Only.ONE", []),
            ("C = Other.RED", []),
            ("S = {a, b, c}", ["S = {b, c}", "S = {a, c}", "S = {a, b}"]),
            ("S = {a}", ["S = set()"]),
            ("T = (a,)", ["T = ()"]),
            ("T = (a, b)", ["T = (b,)", "T = (a,)"]),
            ("T = (a, b, *c)", ["T = (b, *c)", "T = (a, *c)", "T = (a, b)"]),
            ("L = [a]", ["L = []"]),
            ('__all__ = ["a", "b"]', []),
            ("D = {a: b, **c}", ["D = { **c}"]),
            ("D = {a: b, c: d}", ["D = { c: d}", "D = {a: b, }"]),
            ("N = needs(A, B)", ["N = needs(B)", "N = needs(A)"]),
            ("N = other(A, B)", []),
            ("T: tuple[int, str]", []),
            ("F = Fact[A, B]", []),
        ],
    )
    def test_each_value_has_its_neighbours(self, before, after):
        assert changes(moved, before, WORDS) == after

    def test_a_day_moves_as_a_day_before_its_numbers_do(self):
        found = changes(moved, "DAY = date(2023, 12, 31)", WORDS)

        assert found[:2] == ["DAY = date(2023, 12, 30)", "DAY = date(2024, 1, 1)"]
        assert len(found) == 8

    def test_in_the_body_of_a_function_only_lists_without_order_are_shortened(self):
        found = changes(moved, "def f(a=1):\n    return a in {x, y} or a == 7 or Colour.RED or (3, 4)", WORDS)

        assert found[0].startswith("return a in {y} or")
        assert found[1].startswith("return a in {x} or")
        assert found[2:] == ["def f(a=0):", "def f(a=2):"]

    def test_members_on_lines_of_their_own_are_taken_out_with_their_comma(self):
        text = "S = {\n    é,\n    b,  # why\n    c,\n}\n"

        for changed in moved(source(text), WORDS):
            members = eval(changed.partition("=")[2], {"é": 1, "b": 2, "c": 3})  # noqa: S307 - the text above
            assert len(members) == 2

    def test_what_defines_the_words_stays(self):
        assert changes(moved, "class Colour(Enum):\n    RED = 1, 2", WORDS) == []


class TestTurned:
    """Early exits are left out, membership is turned round."""

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("def f(a):\n    if a:\n        return 1\n    return 2", ["pass"]),
            ("def f(a):\n    if a:\n        return 1\n    else:\n        return 2", ["pass", "pass"]),
            ("def f(a):\n    return 2", []),
            ("def f(a):\n    for b in a:\n        continue", ["pass"]),
            ("def f(a):\n    match a:\n        case 1:\n            return 2", ["pass"]),
            ("def f(a):\n    raise a", ["pass"]),
            ("X = a in b", ["X = a not in b"]),
            ("X = a not in b", ["X = a in b"]),
            ("X = a < b", []),
        ],
    )
    def test_each_exit(self, before, after):
        assert changes(turned, before) == after


class TestDistinct:
    """Each mutant once."""

    def test_those_that_mean_the_same_are_one(self):
        one = source("X = a is b\n")

        found = distinct(
            one, ["X = a is not b\n", "X = not a is b\n", "X = (a is not b)\n", "X = not not a is not b\n"]
        )

        assert [mutant.text for mutant in found] == ["X = a is not b\n"]

    def test_what_says_the_same_as_the_source_or_is_no_python_is_left_out(self):
        assert distinct(source("X = a\n"), ["X = (a)\n", "X = = a\n"]) == []

    def test_they_come_in_the_order_of_the_lines(self):
        found = distinct(source("X = 1\nY = 1\n"), ["X = 1\nY = 2\n", "X = 2\nY = 1\n"])

        assert [mutant.line for mutant in found] == [1, 2]


class TestKey:
    """What a mutant is known by."""

    @pytest.mark.parametrize(
        ("text", "within"),
        [
            ("X = 1\n", "X"),
            ("X: int = 1\n", "X"),
            ("A, B = 1, c\n", "(A, B)"),
            ("def f():\n    y = 1\n", "f"),
            ("@g(1)\ndef f(): ...\n", "f"),
            ("class C:\n    def f(self):\n        return 1\n", "C.f"),
            ("f(1)\n", ""),
        ],
    )
    def test_it_names_what_the_line_belongs_to(self, text, within):
        one = source(text)

        assert mutant_of(one, one.text.replace("1", "2")).key.within == within

    def test_it_does_not_change_when_lines_are_added_above(self):
        low, high = source("X = 1\n"), source("# why\n\nX = 1\n")

        keys = {mutant_of(one, one.text.replace("1", "2")).key for one in (low, high)}

        assert keys == {Key("law/toy.py", "X", "X = 1", "X = 2")}

    def test_the_second_of_two_equal_changes_is_number_two(self):
        one = source("def f():\n    g(1)\n    g(1)\n")
        texts = ["def f():\n    g(2)\n    g(1)\n", "def f():\n    g(1)\n    g(2)\n"]

        assert [mutant.key.nth for mutant in distinct(one, texts)] == [1, 2]

    def test_lines_that_go_become_nothing(self):
        one = source("S = {\n    a,\n    b,\n}\n")

        assert mutant_of(one, "S = {\n    \n    b,\n}\n").key == Key("law/toy.py", "S", "a,", "")


class TestStages:
    """The nearest tests come first."""

    def test_own_tests_then_the_folder_then_the_rules(self):
        names = [stage.name for stage in stages_of("periods/period.py", ROOT)]

        assert names == ["own", "room", "cases", "rules", "questions", "reports", "properties"]

    def test_a_rule_meets_the_data_cases_at_once(self):
        first, second, *_ = stages_of("rules/fr/code_du_travail/r6313_6.py", ROOT)

        assert (first.name, first.rules) == ("cases", ("fr.ct.R6313-6.identified-unit",))
        assert (second.name, second.paths) == ("rules", ("tests/rules",))

    def test_what_rules_stand_on_meets_the_data_cases_of_those_that_import_it(self):
        first, second, *_ = stages_of("rules/facts/absence.py", ROOT)

        assert (first.name, second.name) == ("cases", "rules")
        assert set(first.rules) >= {"fr.ct.L6323-17.authorised", "fr.ct.L6323-18.pay"}
        assert not any(rule.startswith(("be.", "fr.anfh.")) for rule in first.rules)

    def test_what_too_many_rules_import_meets_those_of_some(self):
        rules = rules_on("answers/force.py", PACKAGE)

        assert MOST // 2 < len(rules) <= MOST
        assert {rule.split(".")[0] for rule in rules} == {"be", "fr"}

    def test_what_no_rule_imports_has_no_data_cases(self):
        assert rules_on("cli/main.py", PACKAGE) == ()

    @pytest.mark.parametrize("room", ROOMS)
    def test_every_room_has_tests_that_exist(self, room):
        modules = [one.path for one in sources(PACKAGE, (room,))]
        paths = [path for module in modules for stage in stages_of(module, ROOT) for path in stage.paths]

        assert paths
        assert [path for path in paths if not (ROOT / path.partition("::")[0]).exists()] == []

    @pytest.mark.parametrize("one", sources(PACKAGE), ids=lambda one: one.path)
    def test_no_test_stands_in_two_stages(self, one):
        files = [
            {file for path in stage.paths for file in found_below(ROOT / path)} - {ROOT / file for file in stage.done}
            for stage in stages_of(one.path, ROOT)
            if not stage.rules  # It runs apart.
        ]

        assert sum(map(len, files)) == len(set().union(*files))


def found_below(path):
    return set(path.rglob("test_*.py")) if path.is_dir() else {path}


@pytest.fixture
def toy(tmp_path, monkeypatch):
    """A package of one module, its tests, and a workshop for them."""
    (tmp_path / "toy_of_law").mkdir()
    (tmp_path / "toy_of_law" / "__init__.py").write_text("")
    (tmp_path / "toy_of_law" / "limits.py").write_text("LIMIT = 24\n\ndef fits(hours):\n    return hours <= LIMIT\n")
    (tmp_path / "test_first.py").write_text(
        "from toy_of_law.limits import LIMIT\n\ndef test_limit():\n    assert LIMIT < 30\n"
    )
    (tmp_path / "test_second.py").write_text(
        "from toy_of_law.limits import fits\n\ndef test_fits():\n    assert fits(24)\n    assert not fits(26)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.chdir(tmp_path)
    stages = (Stage("first", ("test_first.py",), 20), Stage("second", ("test_second.py",), 4))
    return Workshop(tmp_path, tmp_path / "toy_of_law", lambda *_: stages)


class TestWorkshop:
    """Killed and survived are told apart."""

    def test_each_mutant_gets_its_fate(self, toy):
        wanted = {
            "LIMIT = 31\n\ndef fits(hours):\n    return hours <= LIMIT\n": "first",
            "LIMIT = 23\n\ndef fits(hours):\n    return hours <= LIMIT\n": "second",
            "LIMIT = 25\n\ndef fits(hours):\n    return hours <= LIMIT\n": "survived",
            "LIMIT = twenty\n": "import",
            "LIMIT = 24\n\ndef fits(hours):\n    while True: pass\n": "timeout",
        }
        one = Source("limits.py", (toy.package / "limits.py").read_text())
        mutants = [Mutant(mutant_of(one, text).key, 1, "toy_of_law.limits", text) for text in wanted]

        fates = {fate.mutant.text: fate.outcome for fate in toy.run(mutants, 2)}

        assert fates == wanted

    def test_once_it_is_over_no_other_is_started(self, toy):
        one = Mutant(Key("limits.py", "", "", ""), 1, "toy_of_law.limits", "LIMIT = twenty\n")
        answers = iter([False, False, True])

        fates = list(toy.run([one, one, one], 1, lambda: next(answers, True)))

        assert [fate.outcome for fate in fates] == ["import"]

    def test_the_file_itself_is_never_touched(self, toy):
        before = (toy.package / "limits.py").read_bytes()
        text = "LIMIT = 31\n"

        list(toy.run([Mutant(Key("limits.py", "", "", ""), 1, "toy_of_law.limits", text)], 1))

        assert (toy.package / "limits.py").read_bytes() == before

    def test_tests_that_fail_unchanged_are_noticed(self, toy):
        text = (toy.package / "limits.py").read_text()
        unchanged = [Mutant(Key("limits.py", "", "", ""), 1, "toy_of_law.limits", text)]

        assert toy.passes(unchanged, 1)
        (toy.root / "test_first.py").write_text("def test_limit():\n    assert False\n")
        assert not toy.passes(unchanged, 1)

    @pytest.mark.parametrize("code", [1, 3, FIRST_STAGE - 1, FIRST_STAGE + 1])
    def test_an_end_that_says_nothing_is_no_outcome(self, code):
        with pytest.raises(RuntimeError, match=f"ended with {code}"):
            outcome_of(code << 8, ["first"])

    def test_a_trial_that_the_alarm_ended_is_a_timeout(self):
        assert outcome_of(signal.SIGVTALRM, []) == "timeout"

    def test_a_trial_whose_interpreter_ended_is_a_crash(self):
        assert outcome_of(signal.SIGSEGV, []) == "crash"
        assert os.waitstatus_to_exitcode(signal.SIGVTALRM) == -signal.SIGVTALRM


KILLED = Result(Key("law/toy.py", "X", "X = 1", "X = 2"), 1, "own")
ALIVE = Result(Key("law/toy.py", "X", "X = 1", "X = 0"), 1, "survived")
WHY = Reason(ALIVE.key, "Nothing can see it.")


class TestApart:
    """A stage that reads the data cases of some rules only."""

    @pytest.mark.parametrize(
        ("body", "outcome"),
        [
            ('assert os.environ["BILANLIB_RULES"] == "a b"', "survived"),
            ('assert "BILANLIB_RULES" not in os.environ', "cases"),
            ("while True: pass", "timeout"),
        ],
    )
    def test_it_leaves_nothing_to_the_next(self, toy, body, outcome):
        (toy.root / "test_cases.py").write_text(f"import os\n\ndef test_cases():\n    {body}\n")
        (toy.root / "test_after.py").write_text(
            'import os\n\ndef test_after():\n    assert "BILANLIB_RULES" not in os.environ\n'
        )
        cases, after = Stage("cases", ("test_cases.py",), 2, rules=("a", "b")), Stage("after", ("test_after.py",), 9)
        text = (toy.package / "limits.py").read_text()
        mutant = Mutant(Key("limits.py", "", "", ""), 1, "toy_of_law.limits", text)

        fates = list(Workshop(toy.root, toy.package, lambda *_: (cases, after)).run([mutant], 1))

        assert [fate.outcome for fate in fates] == [outcome]


class TestReasons:
    """Why mutants survive."""

    def test_every_reason_is_about_lines_that_stand_in_its_module(self):
        lost = []
        for reason in read_reasons():
            text = (PACKAGE / reason.key.module).read_text("utf-8")
            lines = [line.strip() for line in text.splitlines()]
            lost += [line for line in reason.key.before.splitlines() if line not in lines]

        assert lost == []

    def test_every_reason_is_a_sentence_and_stands_once(self):
        reasons = read_reasons()

        assert [one for one in reasons if not (one.why[0].isupper() and one.why.endswith("."))] == []
        assert len({one.key for one in reasons}) == len(reasons)

    def test_one_sentence_may_explain_several_changes(self, tmp_path):
        file = tmp_path / "reasons.toml"
        file.write_text(
            '[[reason]]\nmodule = "law/toy.py"\nwithin = "X"\nbefore = "X = 1"\nafter = ["X = 0", "X = 2"]\n'
            'why = """\nNothing\ncan see it.\n"""\n'
        )

        assert read_reasons(file) == [WHY, Reason(KILLED.key, "Nothing can see it.")]

    @pytest.mark.parametrize(
        ("survivors", "tried", "found"),
        [
            ([ALIVE.key], [ALIVE.key, KILLED.key], []),
            ([], [KILLED.key], [WHY]),
            ([], [Key("law/other.py", "", "", "")], []),
        ],
    )
    def test_a_reason_without_a_survivor_is_idle_if_its_module_was_tried(self, survivors, tried, found):
        assert idle([WHY], survivors, tried) == found


class TestTelling:
    """Figures, and how a run ends."""

    @pytest.mark.parametrize(("killed", "code"), [(48, 1), (49, 1), (50, 0)])
    def test_two_in_a_hundred_unexplained_are_too_many(self, killed, code, capsys):
        results = [*(Result(Key("law/toy.py", "X", "", str(one)), 1, "own") for one in range(killed)), ALIVE]

        assert tell(results, [], None) == code
        assert "unexplained: law/toy.py:1 X: 'X = 1' -> 'X = 0'" in capsys.readouterr().out

    def test_what_is_explained_does_not_count(self, capsys):
        assert tell([KILLED, ALIVE], [WHY], None) == 0
        assert capsys.readouterr().out == "2 mutants, 1 survived, 0 unexplained\n"

    def test_a_reason_that_explains_nothing_is_named(self, capsys):
        assert tell([KILLED], [WHY], None) == 0
        assert "reason without a survivor" in capsys.readouterr().out

    def test_the_page_names_every_survivor_with_its_reason(self):
        text = page_of([KILLED, ALIVE], [WHY], PACKAGE, {})

        assert "2 mutants: 1 killed, 1 survived, 0 of them unexplained (0.0 %" in text
        assert "- Line 1, in `X`: ``X = 1`` becomes ``X = 0``.\n  Nothing can see it.\n" in text

    def test_the_page_names_survivors_without_a_reason_first(self):
        text = page_of([KILLED, ALIVE], [], PACKAGE, {})

        assert "1 of them unexplained (50.0 %" in text
        assert text.index("``X = 0``") < text.index("## Survivors with a reason\n\nNone.")

    def test_the_page_counts_what_was_not_tried_folder_by_folder(self):
        text = page_of([KILLED, ALIVE], [], PACKAGE, {"periods/period.py": 2, "periods/span.py": 1, "law/fr/toy.py": 2})

        assert " 5 more were made and not tried." in text
        assert "| `law/fr` | 2 |\n| `periods` | 3 |\n" in text

    def test_where_all_was_tried_the_page_says_nothing_of_it(self):
        assert "not tried" not in page_of([KILLED, ALIVE], [], PACKAGE, {}).lower()

    def test_results_can_be_read_again(self, tmp_path):
        file = tmp_path / "build" / "mutants.json"

        assert read_results(file) == []
        write_results(file, [KILLED, ALIVE])
        assert read_results(file) == [ALIVE, KILLED]


def test_the_closed_lists_of_the_package_are_found():
    words = words_of(PACKAGE)

    assert words["Verdict"] == ("PASS", "FAIL", "OPEN", "REVIEW", "NOT_APPLICABLE")
    assert words["TenDays"][0] == "ROLLED"
    assert "Term" not in words
