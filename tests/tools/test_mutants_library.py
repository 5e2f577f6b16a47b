"""Needs cosmic-ray, which only `make mutants` installs."""

import pytest

from mutants.mutant import mutant_of
from mutants.source import PACKAGE, Source
from mutants.words import words_of

pytest.importorskip("cosmic_ray", reason="only `make mutants` installs it")

library = pytest.importorskip("mutants.library")
making = pytest.importorskip("mutants.making")


def changes(text):
    """The changed lines of each mutant that the library makes of a text."""
    one = Source("law/toy.py", text + "\n")
    return {" ".join(mutant_of(one, changed).key.after.split()) for changed in library.flipped(one)}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("X = a < b", {"X = a >= b", "X = a <= b"}),
        ("X = a >= b", {"X = a < b", "X = a > b"}),
        ("X = a == b", {"X = a != b"}),
        ("X = a is not None", {"X = a is None"}),
        ("X = a and b", {"X = a or b"}),
        ("X = not a", {"X = a"}),
        ("X = True", {"X = False"}),
        ("X = a if b else c", {"X = a if not b else c"}),
        ("X = a + 1", {"X = a - 1", "X = a + 2", "X = a + 0"}),
        ("X = a in b", set()),
    ],
)
def test_each_condition_is_turned_round_and_each_limit_moved(before, after):
    assert changes(before) == after


@pytest.mark.parametrize("path", ["calculators/disclosure.py", "parameters/fr/code_du_travail/r6313_7.py"])
def test_an_operator_that_is_not_tried_would_change_nothing(path):
    text = (PACKAGE / path).read_text("utf-8")
    left = [name for name in library.OPERATORS if library.sign_of(name) not in text]

    assert left != []
    assert {library.mutate_code(text, library.get_operator(f"core/{name}")(), 0) for name in left} == {None}


def test_what_stands_in_a_match_is_reached():
    text = "def f(a):\n    match a:\n        case 1:\n            return a < 2"

    assert {"return a <= 2", "return a >= 2"} <= changes(text)


def test_our_own_mutants_and_those_of_the_library_come_together_each_once():
    text = "LIMIT = 24\n\n\ndef f(a):\n    if a in LIMIT:\n        return 1 < a\n    return 2\n"

    made = making.mutants_of(Source("law/toy.py", text), {})
    lines = [one.line for one in made]

    # 23, 25; not in; no return, >=, <=, 0 and 2 for 1; 1 and 3 for 2.
    assert {line: lines.count(line) for line in lines} == {1: 2, 5: 1, 6: 5, 7: 2}


def test_every_comparison_and_every_condition_of_the_sources_has_a_mutant():
    text = (PACKAGE / "calculators" / "disclosure.py").read_text("utf-8")
    made = making.mutants_of(Source("calculators/disclosure.py", text), words_of(PACKAGE))

    turned = [one.key.after for one in made if "is not Stance" in one.key.after]

    assert len(turned) == text.count("is Stance")
