import pytest

from bilanlib.io.problems import WrongValueError
from bilanlib.io.tables import Tables, is_table

EXPECTED = "clé absente ; attendu : une valeur"


def doubled(value):
    """Reads numbers only."""
    if not isinstance(value, int):
        raise WrongValueError("{value} !", value="x")
    return 2 * value


def told(tables):
    return [str(problem.format().replace("\u00a0", " ")) for problem in tables.problems]


class TestValue:
    """What stands at a key."""

    def test_it_is_read(self):
        tables = Tables()

        assert tables.value({"a": 2}, "", "a", doubled) == 4
        assert tables.problems == []

    @pytest.mark.parametrize(("where", "place"), [("", "a"), ("b.c", "b.c.a")])
    def test_what_cannot_be_read_is_a_problem_with_its_path(self, where, place):
        tables = Tables()

        assert tables.value({"a": "2"}, where, "a", doubled) is None
        assert told(tables) == [f"{place}: x !"]

    def test_a_key_that_is_absent_is_a_problem(self):
        tables = Tables()

        assert tables.value({"b": 2}, "t", "a", doubled) is None
        assert told(tables) == [f"t.a: {EXPECTED}"]

    def test_problems_are_not_shared(self):
        Tables().value({}, "", "a", doubled)

        assert Tables().problems == []


class TestTable:
    """A table in a table."""

    def test_it_is_given(self):
        tables = Tables()

        assert tables.table({"a": {"b": 1}}, "", "a") == {"b": 1}
        assert tables.problems == []

    @pytest.mark.parametrize(("owner", "said"), [({}, EXPECTED), ({"a": 3}, "3 ; attendu : une table")])
    def test_where_there_is_none_it_is_empty(self, owner, said):
        tables = Tables()

        assert tables.table(owner, "t", "a") == {}
        assert told(tables) == [f"t.a: {said}"]

    @pytest.mark.parametrize(("value", "is_one"), [({}, True), ([], False), ("", False), (None, False)])
    def test_only_a_table_is_one(self, value, is_one):
        assert is_table(value) is is_one


class TestOtherKeys:
    """Keys that nobody knows."""

    def test_each_is_a_problem(self):
        tables = Tables()
        tables.refuse_others({"answer": 1, "anwser": 2, "x": 3}, "t", ("answer", "by"))

        assert told(tables) == [
            "t.anwser: clé inconnue ; vouliez-vous dire « answer » ?",
            "t.x: clé inconnue ; attendu : answer, by",
        ]
