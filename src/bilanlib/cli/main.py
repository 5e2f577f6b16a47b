"""Entry point of the `bilanlib` command."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from itertools import pairwise
from typing import TextIO

from bilanlib.cli.commands import command_named
from bilanlib.cli.exits import BAD_INPUT
from bilanlib.cli.parser import build_parser
from bilanlib.messages.terms import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that knows no accents shows something else in their place; it does not end the command.
            stream.reconfigure(errors="replace")
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        output: TextIO | None = sys.stdout
        if output is not None:
            output.flush()
    except BrokenPipeError:
        # The reader went away (`| head`): what is left unsaid goes nowhere, and Python must not try to flush it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BAD_INPUT
    return code


def _run(given: list[str]) -> int:
    told = build_parser(_language(given), given=given).parse_args(given)
    return command_named(told.command).run(told)


def _language(given: Sequence[str]) -> Language:
    """The language asked for, before anything is parsed: the help itself is in it."""
    wanted = [after for before, after in pairwise(given) if before == "--lang"]
    wanted += [one.removeprefix("--lang=") for one in given if one.startswith("--lang=")]
    return Language.ENGLISH if Language.ENGLISH.value in wanted else Language.FRENCH
