"""Functions are changed where they live, in a process that has the tests loaded."""

import sys
import textwrap
from functools import lru_cache

import pytest

from mutants.living import Alive, change_of
from mutants.livings import CALLED, Living, apart, changes_of
from mutants.mutant import mutant_of
from mutants.session import Call, nearest_first
from mutants.source import Source

LIMITS = """
LIMIT = 24


def fits(hours, more=0):
    return hours + more <= LIMIT


def untested(hours):
    return hours > 0


def for_ever(hours):
    while hours > 24:
        hours -= 1
    return hours


def doubled(hours):
    return hours * 2


DOUBLE = doubled(LIMIT)


class Span:
    start = 1

    def length(self):
        def inner():
            return [hour for hour in range(self.start)]

        return len(inner())


SHORT = [lambda hours: hours < 2]
"""
TESTS = """
from toy_of_law import limits


def test_fits():
    assert limits.fits(24)
    assert not limits.fits(25)


def test_for_ever():
    assert limits.for_ever(30) == 24


def test_doubled():
    assert limits.doubled(2) == 4
    assert limits.DOUBLE == 48
"""


class TestChangeOf:
    """The one function that differs."""

    @pytest.mark.parametrize(
        ("before", "after", "name"),
        [
            ("more <= LIMIT", "more < LIMIT", "fits"),
            ("hours > 0", "hours > 1", "untested"),
            ("range(self.start)", "range(self.start + 1)", "Span.length"),
            ("len(inner())", "len(inner()) + 1", "Span.length"),
            ("hours < 2", "hours < 3", "<lambda>"),
        ],
    )
    def test_it_is_named(self, tmp_path, before, after, name):
        change = change_of(tmp_path / "limits.py", LIMITS, LIMITS.replace(before, after))

        assert change.spot.name == name
        assert change.spot.file == str(tmp_path / "limits.py")

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("LIMIT = 24", "LIMIT = 25"),
            ("more=0", "more=1"),
            ("start = 1", "start = 2"),
            ("doubled(LIMIT)", "doubled(23)"),
            ("def untested", "@staticmethod\ndef untested"),
            ("hours", "days"),
            ("nothing of it", ""),
        ],
    )
    def test_there_is_none_where_something_else_or_nothing_differs(self, tmp_path, before, after):
        assert change_of(tmp_path / "limits.py", LIMITS, LIMITS.replace(before, after)) is None

    def test_a_function_that_closes_over_something_is_left_alone_with_what_is_around_it(self, tmp_path):
        text = "def outer(a):\n    def inner():\n        return a + 1\n    return inner\n"

        change = change_of(tmp_path / "closing.py", text, text.replace("+", "-"))

        assert change.spot.name == "outer"


class TestInstall:
    """Whoever holds the function holds the mutant."""

    def test_what_was_worked_out_before_is_forgotten(self, tmp_path):
        file, text = tmp_path / "held.py", "def one():\n    return 1\n"
        names = {}
        exec(compile(text, str(file), "exec"), names)  # noqa: S102 - a text of this test
        held, kept = names["one"], lru_cache(names["one"])
        assert (held(), kept()) == (1, 1)

        assert Alive.now().install(change_of(file, text, text.replace("1", "2")))

        assert (held(), kept()) == (2, 2)

    def test_a_function_that_does_not_live_cannot_be_changed(self, tmp_path):
        text = "def one():\n    return 1\n"

        assert not Alive.now().install(change_of(tmp_path / "nowhere.py", text, text.replace("1", "2")))


class TestOrder:
    """Which test comes first."""

    class Item:
        def __init__(self, nodeid):
            self.nodeid = nodeid

    def test_what_names_the_article_then_what_is_quick(self):
        items = [self.Item("tests/a"), self.Item("tests/b"), self.Item("tests/cases[fr.ct.R6313-6.x]")]

        order = nearest_first([Call(0, 0.1), Call(1, 0.01), Call(2, 9.0)], items, "rules/fr/ct/r6313_6.py")

        assert order == [2, 1, 0]


@pytest.fixture
def toy(tmp_path, monkeypatch):
    """A package of one module and its tests."""
    package = tmp_path / "toy_of_law"
    (tmp_path / "tests").mkdir()
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "limits.py").write_text(LIMITS)
    (tmp_path / "tests" / "test_limits.py").write_text(TESTS)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "toy_of_law", raising=False)
    return tmp_path


def fates_of(toy, texts, *, is_over=lambda: False):
    """What becomes of each text, told by a file: the trial runs in a process of its own."""
    one, package = Source("limits.py", LIMITS), toy / "toy_of_law"
    changes = changes_of([mutant_of(one, text) for text in texts], {"limits.py": one}, package)

    def work():
        with (toy / "fates").open("w") as file:
            Living(toy, package, changes, 2, is_over).run(
                lambda fate: print(fate.mutant.key.after, "=>", fate.outcome, file=file)
            )

    apart(work)
    return dict(line.split(" => ") for line in (toy / "fates").read_text().splitlines())


class TestLiving:
    """Killed and survived are told apart."""

    def test_each_mutant_meets_the_tests_that_call_it(self, toy):
        changed = [("more <= LIMIT", "more < LIMIT"), ("hours > 0", "hours > 1"), ("hours - 1", ""), ("* 2", "* 3")]

        fates = fates_of(toy, [LIMITS.replace(*one) for one in changed])

        # `doubled` is called on import: whoever loads its module anew tries it.
        assert fates == {"return hours + more < LIMIT": CALLED, "return hours > 1": "survived"}

    def test_a_test_that_does_not_end_kills(self, toy, monkeypatch):
        monkeypatch.setattr("mutants.session.SECONDS", 1)

        fates = fates_of(toy, [LIMITS.replace("hours -= 1", "hours += 1")])

        assert fates == {"hours += 1": "timeout"}

    def test_once_it_is_over_none_is_started(self, toy):
        assert fates_of(toy, [LIMITS.replace("hours > 0", "hours > 1")], is_over=lambda: True) == {}

    def test_tests_that_fail_unchanged_are_noticed(self, toy, capfd):
        (toy / "tests" / "test_limits.py").write_text("def test_limit():\n    assert False\n")

        with pytest.raises(RuntimeError, match="the trial of functions failed"):
            fates_of(toy, [textwrap.dedent(LIMITS).replace("hours > 0", "hours > 1")])

        assert "mend them first" in "".join(capfd.readouterr())
