"""Rows about whole processes: what an import costs, what the first report costs, how much memory it takes.

A process is counted by the time that it kept a processor, not by the clock: see `timing`.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from timing import ROUNDS, median

STANDARD = "import asyncio, dataclasses, datetime, decimal, enum, inspect, json, logging, re, typing, urllib.request"
OURS = "from bilanlib import Bilan, check, read_case"
REPORT = "from bilanlib.cli import main; main(['check', 'case.json', '--at', '2026-11-21'])"
FIRST_CHECK = f"{OURS}; from datetime import date; check(read_case(open('case.json').read()), at=date(2026, 11, 21))"
PEER = "from shape import File; File.model_validate_json(open('case.json', 'rb').read())"
YARDSTICK = "import attrs, json, datetime"

CODES = {
    "nothing": "pass",
    "yardstick": YARDSTICK,
    "name": "import bilanlib",
    "import": OURS,
    "first check": FIRST_CHECK,
    "first report": REPORT,
    "pydantic": PEER,
}
INSIDE = {"ours": OURS, "pydantic": "from shape import File"}
MEMORY = {"yardstick": YARDSTICK, "ours": FIRST_CHECK}

_TIME = "{before}\nfrom time import process_time as now\nstart = now()\n{code}\nprint(now() - start)"
_SIZE = """{code}
lines = open('/proc/self/smaps_rollup')
print(sum(int(line.split()[1]) for line in lines if line.startswith('Private_')))"""


def run(code, folder):
    """What a fresh process prints, and the seconds of processor it took."""
    # Bytecode is written and kept, as for an installed package: else the compiler would be measured.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=environment, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def one_round(folder):
    spent = {name: run(code, folder)[1] for name, code in CODES.items()}
    inside = {name: _TIME.format(before=STANDARD, code=code) for name, code in INSIDE.items()}
    sizes = {name: _SIZE.format(code=code) for name, code in MEMORY.items()}
    spent |= {f"{name} inside": float(run(code, folder)[0]) for name, code in inside.items()}
    return spent | {f"{name} size": int(run(code, folder)[0]) / 1024 for name, code in sizes.items()}


def measure():
    from standalone import module  # noqa: PLC0415 - makes the models, which the other rows need not wait for

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        module(folder)
        one_round(folder)
        return [one_round(folder) for _ in range(ROUNDS)]


def rows():
    rounds = measure()

    def ratio(ours, theirs="yardstick"):
        return median(rounds, lambda one: one[ours] / one[theirs])

    grown = median(rounds, lambda one: one["ours size"] - one["yardstick size"])
    yield "", f"milliseconds: {YARDSTICK}", median(rounds, lambda one: one["yardstick"]) * 1e3
    yield "", "python that imports nothing / import attrs, json, datetime", ratio("nothing")
    yield "", "import bilanlib (its names are lazy) / the same", ratio("name")
    yield "5", f"{OURS} / the same", ratio("import")
    yield (
        "",
        "first check of a file (no text) / cold pydantic v2, models to validated",
        ratio("first check", "pydantic"),
    )
    yield "6", "first text report of a file / cold pydantic v2, models to validated", ratio("first report", "pydantic")
    yield (
        "7",
        "import in a process full of standard modules / pydantic v2 and models",
        ratio("ours inside", "pydantic inside"),
    )
    yield "8", f"memory after the first check, above {YARDSTICK}", grown
