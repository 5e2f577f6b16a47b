"""Make the mutants, try them, tell what became of them. Ends with 1 when 2 % of them or more are unexplained."""

import argparse
import sys
from collections.abc import Sequence
from time import perf_counter

from mutants.making import mutants_of
from mutants.mutant import Key, Mutant, mutant_of
from mutants.reasons import read_reasons
from mutants.results import Result, read_results, write_results
from mutants.source import PACKAGE, ROOT, sources
from mutants.telling import shown, tell
from mutants.warming import warm_up
from mutants.words import words_of
from mutants.workers import Workshop

RESULTS = ROOT / "build" / "mutants.json"
PAGE = ROOT / "docs" / "reference" / "mutants.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    told = _parser().parse_args(arguments)
    made = _make(told.only)
    before = {one.key: one for one in read_results(RESULTS)}
    known = before if told.since_survivors else {}
    wanted = [one for one in made if one.key not in known or known[one.key].is_survivor]
    tried = _try(wanted, told.workers, told.minutes * 60)
    elsewhere = [one for one in before.values() if told.only and not one.key.module.startswith(told.only)]
    found = known | tried
    results = [*elsewhere, *(found[one.key] for one in made if one.key in found)]
    write_results(RESULTS, results)
    return tell(results, read_reasons(), PAGE)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__)
    parser.add_argument("--only", default="", metavar="PATH", help="modules whose path below the package begins so")
    parser.add_argument("--since-survivors", action="store_true", help="leave out what was killed the last time")
    parser.add_argument("--workers", type=int, default=2, help="how many mutants are tried at a time")
    parser.add_argument("--minutes", type=int, default=600, help="when to stop; what is left stays untried")
    return parser


def _make(only: str) -> list[Mutant]:
    words = words_of(PACKAGE)
    made = [one for source in sources(PACKAGE) if source.path.startswith(only) for one in mutants_of(source, words)]
    print(f"{len(made)} mutants made", flush=True)
    return made


def _unchanged(rooms: set[str]) -> list[Mutant]:
    """The longest module of each room as it is."""
    longest = [max(sources(PACKAGE, (room,)), key=lambda one: len(one.text)) for room in sorted(rooms)]
    return [mutant_of(source, source.text) for source in longest]


def _try(mutants: Sequence[Mutant], workers: int, seconds: float) -> dict[Key, Result]:
    if not mutants:
        return {}
    warm_up(PACKAGE.parent, RESULTS.with_name("bytecode"))
    workshop, started = Workshop(ROOT, PACKAGE), perf_counter()
    if not workshop.passes(_unchanged({one.key.module.partition("/")[0] for one in mutants}), workers):
        sys.exit("The tests fail before anything is changed: mend them first.")
    found: dict[Key, Result] = {}
    for fate in workshop.run(mutants, workers, lambda: perf_counter() - started > seconds):
        result = Result(fate.mutant.key, fate.mutant.line, fate.outcome)
        found[result.key] = result
        if result.is_survivor:
            print(f"survived: {shown(result)}", flush=True)
        if len(found) % 100 == 0:
            print(f"{len(found)} of {len(mutants)} tried in {perf_counter() - started:.0f} s", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
