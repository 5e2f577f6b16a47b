"""One question, asked of every file that is named."""

import json
import sys
from collections.abc import Callable
from typing import Protocol

from attrs import frozen

from bilanlib.cli.exits import BAD_INPUT, gravest
from bilanlib.cli.inputs import load_case
from bilanlib.cli.options import Options
from bilanlib.errors import BilanlibError
from bilanlib.io.problems import InvalidCaseError
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.views import Subject


class Writable(Protocol):
    """An answer that can be written as data and as text."""

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data."""
        ...

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people, with a line end at the end."""
        ...


@frozen
class Said:
    """What one case was answered.

    Attributes:
        answer: The answer.
        code: What it means for the exit of the command.
    """

    answer: Writable
    code: int


def ask_files(options: Options, ask: Callable[[Subject], Said], *, key: str = "answer") -> int:
    """Ask about every file, print what comes out, and return the gravest exit code.

    Args:
        options: What the command was told.
        ask: The question; a `BilanlibError` that it raises is printed and counts as bad input.
        key: Under which name the answer stands in JSON.
    """
    if options.config.problems:
        return refuse(options)
    if options.config.name is not None and not options.is_json:
        print(options.config.told(options.language))
    entries: list[Json] = []
    codes: list[int] = []
    for name in options.files:
        said, errors = ask_file(name, options, ask)
        for error in errors:
            print(f"{name}: {error}", file=sys.stderr)
        if said is None:
            codes.append(BAD_INPUT)
            entries.append({"file": name, "exit": BAD_INPUT, "errors": [*errors]})
            continue
        codes.append(said.code)
        if options.is_json:
            entries.append({"file": name, "exit": said.code, key: said.answer.to_dict(options.language)})
        else:
            print(f"== {name} ==\n{said.answer.to_text(options.language)}")
    worst = gravest(codes)
    if options.is_json:
        print_json({"exit": worst, "config": options.config.name, "files": entries})
    return worst


def print_json(data: Json) -> None:
    """Print data as people and programs can read it."""
    print(json.dumps(data, ensure_ascii=False, indent=2))


def refuse(options: Options) -> int:
    """Say what is wrong with the file of the firm; nothing is asked."""
    errors = options.config.print_problems(options.language)
    if options.is_json:
        print_json({"exit": BAD_INPUT, "config": options.config.name, "errors": [*errors], "files": []})
    return BAD_INPUT


def ask_file(name: str, options: Options, ask: Callable[[Subject], Said]) -> tuple[Said | None, list[str]]:
    """Ask about one file: what was answered, or what is wrong with the file."""
    try:
        return ask(load_case(name)), []
    except InvalidCaseError as error:
        return None, [problem.format(options.language) for problem in error.problems]
    except BilanlibError as error:
        return None, [str(error)]
