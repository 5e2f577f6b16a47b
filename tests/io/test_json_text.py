import json
import time
from datetime import date
from decimal import Decimal

import pytest

from bilanlib.io.json_text import MAX_BYTES, check_plain, join, parse_json
from bilanlib.io.problems import InvalidCaseError


def refused(source):
    """The problems of a text that is refused."""
    with pytest.raises(InvalidCaseError) as caught:
        parse_json(source)
    return caught.value.problems


def the_problem(source):
    """The only problem of a text that is refused."""
    (problem,) = refused(source)
    return problem


class TestForm:
    """JSON in UTF-8, and nothing else."""

    @pytest.mark.parametrize(
        "source", ['{"a": [1, 2.5, "é", true, null]}', '{"a": [1, 2.5, "é", true, null]}'.encode()]
    )
    def test_text_and_its_bytes_are_the_same(self, source):
        assert parse_json(source) == {"a": [1, 2.5, "é", True, None]}

    @pytest.mark.parametrize(("source", "data"), [("[]", []), ('"a"', "a"), ("1", 1), ("null", None), (" {} \n", {})])
    def test_any_json_value_may_stand_at_the_top(self, source, data):
        assert parse_json(source) == data

    @pytest.mark.parametrize("source", [b"\xef\xbb\xbf{}", "\ufeff{}"])
    def test_a_byte_order_mark_is_accepted(self, source):
        assert parse_json(source) == {}

    @pytest.mark.parametrize(
        "source", ["", b"", " ", b"\xef\xbb\xbf", "{", "{]", '{"a": 1,}', "{'a': 1}", "a", "{} {}"]
    )
    def test_what_is_not_json_is_refused_with_its_place(self, source):
        problem = the_problem(source)

        assert problem.where == ""
        assert set(dict(problem.message.facts)) == {"line", "column"}

    def test_the_place_is_counted_from_one(self):
        assert dict(the_problem('{\n  "a": x\n}').message.facts) == {"line": 2, "column": 8}

    @pytest.mark.parametrize(
        ("source", "place"),
        [
            (b"\xff", 0),
            ('{"a": "é"}'.encode("latin-1"), 7),
            (b'{"a": "\xed\xa0\x80"}', 7),
            ("{}".encode("utf-16"), 0),
            (b'{"a": "\xc3', 7),
        ],
    )
    def test_bytes_that_are_not_utf_8_are_refused_with_their_place(self, source, place):
        assert dict(the_problem(source).message.facts) == {"place": place}


class TestDuplicateKeys:
    """A key that is written twice is an error: JSON readers keep the last one and say nothing."""

    @pytest.mark.parametrize(
        "source",
        [
            '{"a": 1, "a": 2}',
            '{"a": 1, "a": 1}',
            '{"b": {"a": 1, "a": 2}}',
            '[[{"b": [{"a": 1, "c": 3, "a": 2}]}]]',
            '{"\\u0061": 1, "a": 2}',
        ],
    )
    def test_at_any_depth(self, source):
        assert dict(the_problem(source).message.facts) == {"key": '"a"'}

    def test_every_one_of_them_once(self):
        problems = refused('{"a": {"b": 1, "b": 2}, "c": 1, "c": 2, "c": 3, "d": 1, "d": 2}')

        assert [dict(problem.message.facts)["key"] for problem in problems] == ['"b"', '"c"', '"d"']

    def test_ten_thousand_of_them_are_found_in_no_time(self):
        source = "{" + ",".join(f'"{number % 10_000}":1' for number in range(20_000)) + "}"
        began = time.process_time()

        assert len(refused(source)) == 10_000
        # Tens of milliseconds are enough; comparing every key with every other takes several seconds.
        assert time.process_time() - began < 2

    def test_one_key_in_two_objects_is_no_duplicate(self):
        assert parse_json('[{"a": 1}, {"a": {"a": 2}}]') == [{"a": 1}, {"a": {"a": 2}}]


class TestNumbers:
    """Numbers that every program reads alike."""

    @pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
    def test_what_is_no_number_is_refused(self, name):
        assert dict(the_problem(f'{{"a": [{name}]}}').message.facts) == {"name": name}

    @pytest.mark.parametrize(
        ("digits", "is_read"),
        [
            (99_999_999_999_999, True),
            (999_999_999_999_999, True),
            (1_000_000_000_000_000, False),
            (-99_999_999_999_999, True),
            (-999_999_999_999_999, True),
            (-1_000_000_000_000_000, False),
        ],
    )
    def test_integers_of_fifteen_digits_are_read(self, digits, is_read):
        if is_read:
            assert parse_json(str(digits)) == digits
        else:
            assert dict(the_problem(str(digits)).message.facts)["digits"] == 15

    @pytest.mark.parametrize(
        ("text", "is_read"),
        [
            ("999999999999999.0", True),
            ("1e14", True),
            ("1e15", False),
            ("-1e14", True),
            ("-1e15", False),
            ("1E+16", False),
            ("1e308", False),
            ("1e400", False),
            ("-1e400", False),
            ("1e-400", True),
        ],
    )
    def test_decimals_below_ten_to_the_fifteenth_are_read(self, text, is_read):
        if is_read:
            assert parse_json(text) == float(text)
        else:
            assert dict(the_problem(text).message.facts)["digits"] == 15

    @pytest.mark.parametrize("number", ["1000000000000000", "-1e15", "1E400", "9" * 5_000])
    def test_a_number_out_of_range_has_its_place(self, number):
        problems = refused(f'{{"a": [1, {number}], "b": {{"c": {number}}}}}')

        assert [problem.where for problem in problems] == ["a[1]", "b.c"]

    @pytest.mark.parametrize("digits", ["9" * 5_000, "-" + "9" * 5_000, "9" * 1_000_000])
    def test_an_endless_integer_is_refused_and_shown_in_short(self, digits):
        assert len(the_problem(digits).format()) < 200


class TestLetters:
    """Text that can be printed."""

    @pytest.mark.parametrize("code", ["0000", "0001", "0008", "000b", "001f", "007f", "d800", "dfff", "dc00"])
    def test_commands_and_half_letters_are_refused(self, code):
        assert the_problem(f'{{"a": ["b\\u{code}"]}}').where == "a[0]"

    @pytest.mark.parametrize("code", ["0009", "000a", "000d", "0020", "0080", "00e9", "d7ff", "e000", "d83d\\ude00"])
    def test_other_letters_are_kept(self, code):
        source = f'{{"a": ["b\\u{code}"]}}'

        assert parse_json(source) == json.loads(source)

    def test_half_a_letter_in_the_text_itself_is_refused(self):
        assert the_problem('{"a": "\ud800"}').where == "a"

    def test_keys_are_looked_at_as_well_as_values(self):
        problems = refused('{"a": {"b\\u0000": "\\u0000"}}')

        assert [problem.where for problem in problems] == ["a.b�", "a.b�"]

    def test_every_one_has_its_path(self):
        source = '{"a": "\\u0000", "b": [1, "\\u0000", {"c": "\\ud800", "d": "fine"}], "e": "\\u0000"}'

        assert [problem.where for problem in refused(source)] == ["a", "b[1]", "b[2].c", "e"]

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_the_error_itself_can_be_printed(self, language):
        text = the_problem('{"a": "\\ud800\\n\\u0000"}').format(language)

        assert text.replace("\u00a0", " ").isprintable()


class TestSize:
    """What is too much is refused before it costs anything."""

    @pytest.mark.parametrize(("size", "is_read"), [(MAX_BYTES - 1, True), (MAX_BYTES, True), (MAX_BYTES + 1, False)])
    @pytest.mark.parametrize("form", [str, str.encode])
    def test_around_the_limit(self, size, is_read, form):
        source = form('"' + "a" * (size - 2) + '"')

        if is_read:
            assert len(parse_json(source)) == size - 2
        else:
            assert dict(the_problem(source).message.facts) == {"size": size, "limit": MAX_BYTES}

    @pytest.mark.parametrize("source", [b" " * 10_000_000, " " * 10_000_000])
    def test_ten_megabytes_are_refused(self, source):
        assert dict(the_problem(source).message.facts)["size"] == 10_000_000

    @pytest.mark.parametrize(("depth", "is_read"), [(49, True), (50, True), (51, False), (900, False), (3_000, False)])
    @pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")], ids=["list", "object"])
    def test_fifty_levels_are_read(self, depth, is_read, opening, closing):
        text = opening * depth + "0" + closing * depth

        if is_read:
            assert parse_json(text) == json.loads(text)
        else:
            assert dict(the_problem(text).message.facts) == {"depth": 50}

    def test_brackets_beside_each_other_are_no_depth(self):
        assert len(parse_json("[" + "[]," * 1_000 + "[" * 49 + "0" + "]" * 49 + "]")) == 1_001

    @pytest.mark.parametrize("brackets", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000])
    def test_a_hundred_thousand_brackets_are_refused(self, brackets):
        assert the_problem(brackets).where == ""


class TestPlainData:
    """What is refused in text is refused in plain data."""

    @pytest.mark.parametrize(
        ("number", "is_fine"),
        [
            (10**15 - 1, True),
            (10**15, False),
            (1 - 10**15, True),
            (-(10**15), False),
            (999_999_999_999_999.0, True),
            (1e15, False),
            (float("nan"), False),
            (float("inf"), False),
            (float("-inf"), False),
            (True, True),
        ],
    )
    def test_numbers_that_every_program_reads_alike(self, number, is_fine):
        if is_fine:
            check_plain({"a": [number]})
        else:
            with pytest.raises(InvalidCaseError) as caught:
                check_plain({"a": [number]})

            assert [problem.where for problem in caught.value.problems] == ["a[0]"]

    @pytest.mark.parametrize(("depth", "is_fine"), [(49, True), (50, True), (51, False), (10_000, False)])
    def test_fifty_levels(self, depth, is_fine):
        data = 0
        for _ in range(depth):
            data = [data]

        if is_fine:
            check_plain(data)
        else:
            with pytest.raises(InvalidCaseError):
                check_plain(data)

    @pytest.mark.parametrize("value", [date(2026, 3, 2), {1}, (1,), b"x", Decimal(1), object()])
    def test_what_json_cannot_say_is_refused_at_its_place(self, value):
        with pytest.raises(InvalidCaseError) as caught:
            check_plain({"a": [1, value]})

        assert [problem.where for problem in caught.value.problems] == ["a[1]"]

    @pytest.mark.parametrize("key", [1, None, 1.5, True, ("a",)])
    def test_a_key_that_is_no_text_is_refused_where_it_stands(self, key):
        with pytest.raises(InvalidCaseError) as caught:
            check_plain({"a": {"b": 1, key: "\x00"}, key: 1})

        assert [problem.where for problem in caught.value.problems] == ["a", ""]

    def test_every_problem_at_once(self):
        with pytest.raises(InvalidCaseError) as caught:
            check_plain({"a": "\x00", "b": [float("nan"), {"c\ud800": 1}]})

        assert [problem.where for problem in caught.value.problems] == ["a", "b[0]", "b[1].c�"]


class TestJoin:
    """The path, one step further down, on one line."""

    @pytest.mark.parametrize(
        ("where", "step", "path"),
        [
            ("", "a", "a"),
            ("a", "b", "a.b"),
            ("a", 0, "a[0]"),
            ("a[0]", "b", "a[0].b"),
            ("", 0, "[0]"),
            ("a", "b\nc", "a.b�c"),
            ("a", '"', 'a."'),
        ],
    )
    def test_keys_and_places(self, where, step, path):
        assert join(where, step) == path
