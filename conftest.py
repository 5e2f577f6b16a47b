"""The examples of the README and of the docs are run: Python blocks, the output under them, JSON cases, TOML pins."""

from functools import partial
from io import StringIO

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from bilanlib import read_case, read_pins


def _record_prints(namespace: dict[str, object]) -> None:
    printed = StringIO()
    namespace.update(printed=printed, print=partial(print, file=printed))


def _hold_output(example: Example) -> str | None:
    """Hold a block of text against what the Python blocks before it printed."""
    printed = example.namespace["printed"]
    actual = printed.getvalue().strip()
    printed.seek(0)
    printed.truncate()
    return None if actual == example.parsed.strip() else f"what is printed is not what is shown:\n{actual}"


def _read_json(example: Example) -> None:
    """Read a block of JSON as a case; Python blocks after it have its text as `text`."""
    read_case(example.parsed)
    example.namespace["text"] = str(example.parsed)


def _read_toml(example: Example) -> None:
    """Read a block of TOML as a file of pinned answers; Python blocks after it have its text as `text`."""
    read_pins(example.parsed)
    example.namespace["text"] = str(example.parsed)


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        CodeBlockParser("text", _hold_output),
        CodeBlockParser("json", _read_json),
        CodeBlockParser("toml", _read_toml),
    ],
    # A pattern is matched from its right end: one for each depth.
    patterns=["README.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
    excludes=["examples/*.md"],
    setup=_record_prints,
).pytest()
