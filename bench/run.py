"""Ratios against peers, all measured side by side in one run. Only ratios of one run are worth comparing.

`BENCH_ROUNDS=3` makes a short run; `BENCH_ROWS=one_record,processes` a part of it.
"""

import os
import platform
from importlib import import_module

from goals import GOALS, TOLERANCE, line_of
from inputs import RULES, TEXT
from timing import ROUNDS

FAMILIES = ("one_record", "openfisca", "processes", "batch")


def main():
    print(f"Python {platform.python_version()}, {ROUNDS} rounds, reference case of {len(TEXT)} characters")
    print(f"rules in force: {RULES}; noise forgiven at a gate: {TOLERANCE - 1:.0%}\n")
    print(f"{'row':5}{'':68}{'ratio':>10}{'gate':>10}{'target':>10}  verdict")
    families = os.environ.get("BENCH_ROWS", ",".join(FAMILIES)).split(",")
    printed = set()
    for family in families:
        for number, title, ratio in import_module(family).rows():
            print(line_of(number, title, ratio), flush=True)
            printed.add(number)
    lacking = sorted(set(GOALS) - printed) if set(families) >= set(FAMILIES) else []
    if lacking:
        raise SystemExit(f"no row for: {', '.join(lacking)}")


if __name__ == "__main__":
    main()
