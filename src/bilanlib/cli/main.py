"""Entry point of the `bilanlib` command."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from itertools import pairwise
from typing import TextIO

from bilanlib.cli.checking import CheckOptions, check_files
from bilanlib.cli.config import find_config
from bilanlib.cli.exits import BAD_INPUT, LAWFUL
from bilanlib.cli.parser import build_parser
from bilanlib.cli.readings import list_readings
from bilanlib.cli.schema import print_schema
from bilanlib.io.problems import nearest
from bilanlib.messages.terms import Language
from bilanlib.render.coverage import coverage_to_data, render_coverage
from bilanlib.render.rule_page import render_rule, render_rules, rules_to_data
from bilanlib.schemes.catalogue import SCHEMES


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
    told = build_parser(_language(given)).parse_args(given)
    match told.command:
        case "check":
            return check_files(_options(told))
        case "rules":
            return _list_rules(told)
        case "readings":
            return list_readings(told)
        case "schema":
            return print_schema(Language(told.lang))
        case _:
            return _explain(told.rule, Language(told.lang))


def _language(given: Sequence[str]) -> Language:
    """The language asked for, before anything is parsed: the help itself is in it."""
    wanted = [after for before, after in pairwise(given) if before == "--lang"]
    wanted += [one.removeprefix("--lang=") for one in given if one.startswith("--lang=")]
    return Language.ENGLISH if Language.ENGLISH.value in wanted else Language.FRENCH


def _options(told: Namespace) -> CheckOptions:
    return CheckOptions(
        files=tuple(told.files),
        scheme=told.scheme,
        # The one place that reads the clock: the day is printed in the report.
        at=told.at or date.today(),  # noqa: DTZ011 - the day where the user is
        language=Language(told.lang),
        is_json=told.format == "json",
        fail_on=told.fail_on,
        allows_open=told.allow_open,
        config=find_config(told.config, is_ignored=told.no_config),
        readings=tuple(told.reading),
        previews=tuple(told.preview),
    )


def _list_rules(told: Namespace) -> int:
    schemes = SCHEMES if told.scheme is None else (told.scheme,)
    if told.format == "json":
        to_data = coverage_to_data if told.coverage else rules_to_data
        print(json.dumps([to_data(scheme, told.lang) for scheme in schemes], ensure_ascii=False, indent=2))
    else:
        write = render_coverage if told.coverage else render_rules
        print("\n".join(write(scheme, told.lang) for scheme in schemes), end="")
    return LAWFUL


def _explain(name: str, language: Language) -> int:
    rules = {rule.id: rule for scheme in SCHEMES for rule in scheme.all_rules()}
    if name in rules:
        print(render_rule(rules[name], language), end="")
        return LAWFUL
    meant = nearest(name, tuple(rules))
    print(
        f"rule is {name!r}, not one of `bilanlib rules`" + (f"; did you mean {meant}?" if meant else ""),
        file=sys.stderr,
    )
    return BAD_INPUT
