"""`bilanlib check`: judges files."""

import json
import sys
from datetime import date

from attrs import frozen

from bilanlib.answers.force import Force
from bilanlib.cli.config import Config
from bilanlib.cli.exits import BAD_INPUT, exit_code, gravest
from bilanlib.cli.inputs import load_case
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import BilanlibError
from bilanlib.io.problems import InvalidCaseError
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.check import check
from bilanlib.questions.report import Report
from bilanlib.readings.pin import Pin, overruled
from bilanlib.readings.reading import Reading
from bilanlib.render.text import render_text


@frozen(kw_only=True)
class CheckOptions:
    """What `bilanlib check` was told.

    Attributes:
        files: Files to judge; `-` is standard input.
        scheme: Scheme to judge by; None takes what each file states.
        at: Day of judgement.
        language: Language of the report.
        is_json: Whether to print JSON rather than text.
        fail_on: Weakest force of which a failure counts.
        allows_open: Whether an open question is no failure.
        config: What the firm pinned.
        readings: Answers that the caller pins; they prevail over those of the firm.
        previews: Drafts to judge by as well.
    """

    files: tuple[str, ...]
    scheme: Scheme | None
    at: date
    language: Language
    is_json: bool
    fail_on: Force
    allows_open: bool
    config: Config
    readings: tuple[Reading, ...]
    previews: tuple[str, ...]

    @property
    def pinned(self) -> tuple[Pin | Reading, ...]:
        """Every answer that is pinned; those of the firm say whether the caller overrules them."""
        return (*overruled(self.config.pins, self.readings), *self.readings)


def check_files(options: CheckOptions) -> int:
    """Judge every file, print what comes out, and return the gravest exit code."""
    if options.config.problems:
        return _refuse(options)
    if options.config.name is not None and not options.is_json:
        print(options.config.told(options.language))
    entries: list[Json] = []
    codes: list[int] = []
    for name in options.files:
        report, errors = _judge(name, options)
        for error in errors:
            print(f"{name}: {error}", file=sys.stderr)
        if report is None:
            codes.append(BAD_INPUT)
            entries.append({"file": name, "exit": BAD_INPUT, "errors": [*errors]})
            continue
        codes.append(exit_code(report, options.fail_on, allows_open=options.allows_open))
        if options.is_json:
            entries.append({"file": name, "exit": codes[-1], "report": report.to_dict(options.language)})
        else:
            print(f"== {name} ==\n{render_text(report, options.language)}")
    worst = gravest(codes)
    if options.is_json:
        _print_json({"exit": worst, "config": options.config.name, "files": entries})
    return worst


def _refuse(options: CheckOptions) -> int:
    """Say what is wrong with the file of the firm; nothing is judged."""
    errors = options.config.print_problems(options.language)
    if options.is_json:
        _print_json({"exit": BAD_INPUT, "config": options.config.name, "errors": [*errors], "files": []})
    return BAD_INPUT


def _print_json(data: dict[str, Json]) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))


def _judge(name: str, options: CheckOptions) -> tuple[Report | None, list[str]]:
    try:
        case = load_case(name)
        report = check(case, options.scheme, at=options.at, readings=options.pinned, preview=options.previews)
    except InvalidCaseError as error:
        return None, [problem.format(options.language) for problem in error.problems]
    except BilanlibError as error:
        return None, [str(error)]
    return report, []
