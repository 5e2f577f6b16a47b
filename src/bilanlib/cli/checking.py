"""`bilanlib check`: judges files."""

import json
import sys
from datetime import date

from attrs import frozen

from bilanlib.answers.force import Force
from bilanlib.cli.exits import BAD_INPUT, exit_code, gravest
from bilanlib.cli.inputs import load_case
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import BilanlibError
from bilanlib.io.problems import InvalidCaseError
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.check import check
from bilanlib.questions.report import Report
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
        readings: Answers that the caller pins.
        previews: Drafts to judge by as well.
    """

    files: tuple[str, ...]
    scheme: Scheme | None
    at: date
    language: Language
    is_json: bool
    fail_on: Force
    allows_open: bool
    readings: tuple[Reading, ...]
    previews: tuple[str, ...]


def check_files(options: CheckOptions) -> int:
    """Judge every file, print what comes out, and return the gravest exit code."""
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
        print(json.dumps({"exit": worst, "files": entries}, ensure_ascii=False, indent=2))
    return worst


def _judge(name: str, options: CheckOptions) -> tuple[Report | None, list[str]]:
    try:
        case = load_case(name)
        report = check(case, options.scheme, at=options.at, readings=options.readings, preview=options.previews)
    except InvalidCaseError as error:
        return None, [problem.format(options.language) for problem in error.problems]
    except BilanlibError as error:
        return None, [str(error)]
    return report, []
