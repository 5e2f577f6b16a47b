import os
import subprocess
import sys
from datetime import date

import pytest

from bilanlib.io.json_text import MAX_BYTES
from bilanlib.io.problems import WrongValueError
from bilanlib.io.toml_text import parse_toml


def refused(source):
    """The sentence on what is no TOML, in English."""
    with pytest.raises(WrongValueError) as caught:
        parse_toml(source)

    return caught.value.message.format("en")


class TestReading:
    """Text or bytes to plain data."""

    @pytest.mark.parametrize("source", ["a.b = 2026-03-01", b"a.b = 2026-03-01", "\ufeffa.b = 2026-03-01".encode()])
    def test_text_and_bytes(self, source):
        assert parse_toml(source) == {"a": {"b": date(2026, 3, 1)}}

    @pytest.mark.parametrize("source", ["", b"", "# nothing\n"])
    def test_an_empty_text_is_an_empty_table(self, source):
        assert parse_toml(source) == {}

    def test_the_parser_is_imported_on_first_use(self):
        code = "import sys; from bilanlib import read_pins; print('tomllib' in sys.modules);"
        code += "read_pins(''); print('tomllib' in sys.modules)"
        # Measuring coverage reads a TOML file of its own.
        quiet = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
        done = subprocess.run([sys.executable, "-c", code], env=quiet, check=True, capture_output=True, text=True)

        assert done.stdout.split() == ["False", "True"]


class TestRefusing:
    """What is no TOML, and where."""

    @pytest.mark.parametrize(
        ("source", "line", "column"),
        [
            ("a", 1, None),
            ("a = 1\nb = ", 2, None),
            ("a = 1\nb = \n", 2, 5),
            ("a = 1\n\n[b", 3, None),
            ('a = """\n\n', 1, None),
            ("a = 1\nb = ?\nc = 2\n", 2, 5),
            ("a = 1\na = 2\n", 2, 6),
            ("[a]\n[a]\n", 2, 3),
            ("on = 2026-02-30\n", 1, 6),
            ("a = 'x\x00'\n", 1, 7),
        ],
    )
    def test_the_line_is_told(self, source, line, column):
        said = refused(source)

        assert said == (
            f"this is not TOML: the text ends too early, line {line}"
            if column is None
            else f"this is not TOML: line {line}, column {column}"
        )

    def test_bytes_that_are_not_utf_8(self):
        assert refused(b"a = '\xff'") == "byte 5 is not readable; expected: text in UTF-8"

    @pytest.mark.parametrize("size", [MAX_BYTES - 1, MAX_BYTES])
    def test_a_text_of_the_longest_length_is_read(self, size):
        assert parse_toml(b"#" * size) == {}

    def test_a_text_of_one_byte_more_is_refused(self):
        assert refused(b"#" * (MAX_BYTES + 1)) == "4,194,305 bytes; expected: 4,194,304 at most"

    @pytest.mark.parametrize("source", ["a = " + "[" * 100_000, "a = " + "{a=" * 100_000])
    def test_a_text_that_is_nested_too_deeply(self, source):
        assert refused(source).startswith("too many nested levels; ")

    def test_a_number_that_python_does_not_read(self):
        assert refused("a = " + "9" * 5000).startswith("a number has too many digits; ")
