"""A question that needs no file: its answer is printed, or what is wrong with the options."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import Protocol

from bilanlib.cli.exits import BAD_INPUT, LAWFUL
from bilanlib.errors import BilanlibError
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json


class Answer(Protocol):
    """What can be printed as text and as data."""

    def to_text(self, language: Language | str) -> str:
        """The answer for people."""
        ...

    def to_dict(self, language: Language | str) -> dict[str, Json]:
        """The answer as plain data."""
        ...


def answered(ask: Callable[[Namespace], Answer]) -> Callable[[Namespace], int]:
    """The run of a command that asks, prints what it is told, and gives the exit code."""

    def run(told: Namespace) -> int:
        try:
            answer = ask(told)
        except BilanlibError as error:
            print(error, file=sys.stderr)
            return BAD_INPUT
        language = Language(told.lang)
        if told.format == "json":
            print(json.dumps(answer.to_dict(language), ensure_ascii=False, indent=2))
        else:
            print(answer.to_text(language), end="")
        return LAWFUL

    return run
