"""Ratios against peers, all measured side by side in one run. Only ratios of one run are worth comparing.

Every round runs every case once, for about 30 ms each; the table gives the median of the per-round ratios.
"""

import gc
import json
import os
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path
from time import perf_counter

import attrs
from peer import File

from bilanlib.engine.program import program_of
from bilanlib.io.reading import read_case
from bilanlib.questions.check import check
from bilanlib.schemes.fr_private import FR_PRIVATE

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "15"))
AT = date(2026, 11, 21)
REFERENCE = Path(__file__).parents[1] / "tests" / "reference.json"
TEXT = json.dumps(json.loads(REFERENCE.read_text("utf-8")), ensure_ascii=False)
BYTES = TEXT.encode()


def fresh(number):
    """Cases that nobody has looked at: what a case works out once must be worked out again."""
    case = read_case(TEXT)
    return [attrs.evolve(case) for _ in range(number)]


def check_fresh(number):
    cases = fresh(number)

    def run():
        for case in cases:
            check(case, FR_PRIVATE, at=AT)

    return run


def repeat(function, argument):
    def make(number):
        def run():
            for _ in range(number):
                function(argument)

        return run

    return make


CASES = {
    "pydantic v2: text to validated shape": repeat(File.model_validate_json, BYTES),
    "json.loads alone": repeat(json.loads, TEXT),
    "bilanlib: check of a ready case, seen for the first time": check_fresh,
    "bilanlib: check of a ready case, seen before": repeat(
        lambda case: check(case, FR_PRIVATE, at=AT), read_case(TEXT)
    ),
    "bilanlib: text to typed case": repeat(read_case, BYTES),
    "bilanlib: text to report": repeat(lambda source: check(read_case(source), FR_PRIVATE, at=AT), BYTES),
}


def timed(run):
    gc.collect()
    start = perf_counter()
    run()
    return perf_counter() - start


def calibrated(make):
    number = 10
    while timed(make(number)) < 0.03:
        number *= 2
    return number


def in_process():
    numbers = {name: calibrated(make) for name, make in CASES.items()}
    return [{name: timed(make(numbers[name])) / numbers[name] for name, make in CASES.items()} for _ in range(ROUNDS)]


IMPORTS = {
    "python, nothing imported": "pass",
    "import attrs, json, datetime": "import attrs, json, datetime",
    "import bilanlib": "import bilanlib",
    "import bilanlib and its check": "from bilanlib import check, Bilan",
    "first text report of a file": (
        f"from bilanlib.cli import main; main(['check', {str(REFERENCE)!r}, '--at', '2026-11-21'])"
    ),
}


def start(code):
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, stdout=subprocess.DEVNULL)
    return perf_counter() - begin


def whole_processes():
    for code in IMPORTS.values():
        start(code)
    return [{name: start(code) for name, code in IMPORTS.items()} for _ in range(ROUNDS)]


def table(title, rounds, base, unit):
    scale = {"µs": 1e6, "ms": 1e3}[unit]
    print(f"\n{title}\n{'':58}{'median ' + unit:>12}{'ratio':>8}")
    for name in rounds[0]:
        median = statistics.median(one[name] for one in rounds) * scale
        ratio = statistics.median(one[name] / one[base] for one in rounds)
        print(f"{name:58}{median:12.1f}{ratio:8.2f}")


def main():
    program = program_of(FR_PRIVATE, frozenset(), is_offer=False)
    print(f"Python {sys.version.split()[0]}, {ROUNDS} rounds, {len(TEXT)} characters, {len(program.steps)} rules")
    verdicts = {result.id: result.verdict.value for result in check(read_case(TEXT), FR_PRIVATE, at=AT)}
    assert set(verdicts.values()) <= {"pass", "not_applicable"}, verdicts
    table("One case (ratio to pydantic v2, which looks at the shape only)", in_process(), next(iter(CASES)), "µs")
    table("Whole processes (ratio to the yardstick)", whole_processes(), "import attrs, json, datetime", "ms")


if __name__ == "__main__":
    main()
