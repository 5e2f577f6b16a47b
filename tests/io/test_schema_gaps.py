"""What only the reader refuses: each reason of the closed list occurs, and the docs tell it."""

import json
import re

import pytest

from kit import HERE
from schema_gaps import GAPS, reasons
from schema_kit import STRICT, refused_by_reader, refused_by_schema

PAGE = HERE.parent / "docs" / "reference" / "only-the-reader.md"
ROW = re.compile(r"^\| `([a-z0-9-]+)` \| (.*?) \| (.*?) \|$", re.MULTILINE)


def rows():
    return ROW.findall(PAGE.read_text("utf-8"))


def data_of(example):
    return json.loads(example) if isinstance(example, str | bytes) else example


@pytest.mark.parametrize("name", GAPS)
class TestReasons:
    """Each reason by its example."""

    def test_the_schema_lets_the_example_through(self, name):
        assert refused_by_schema(data_of(GAPS[name].example)) == set()

    def test_the_reader_refuses_it_for_that_reason_alone(self, name):
        (problem,) = refused_by_reader(GAPS[name].example)

        assert reasons(problem) == [name]
        assert problem.where == GAPS[name].where

    def test_a_validator_that_holds_days_to_the_calendar_refuses_one_of_them(self, name):
        expected = {GAPS[name].where} if name == "impossible-day" else set()

        assert refused_by_schema(data_of(GAPS[name].example), STRICT) == expected


# The suite also runs against the wheel alone, without the docs.
@pytest.mark.skipif(not PAGE.exists(), reason="no docs here")
class TestPage:
    """The page of the docs."""

    def test_every_reason_is_explained_and_no_other(self):
        assert [name for name, _, _ in rows()] == list(GAPS)

    def test_what_the_page_shows_is_let_through_by_the_schema_and_refused_by_the_reader(self):
        shown = {name: json.loads(cell.strip("`")) for name, cell, _ in rows() if cell.startswith("`{")}
        found = {
            name: (refused_by_schema(whole), [reasons(problem) for problem in refused_by_reader(whole)])
            for name, part in shown.items()
            for whole in [{"schema_version": 1, "kind": "bilan", **part}]
        }

        assert found == {name: (set(), [[name]]) for name in shown}
        assert len(found) == len(GAPS) - 3
