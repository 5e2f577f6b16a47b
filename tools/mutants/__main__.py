"""Make the mutants, try them, tell what became of them. Ends with 1 when 2 % of them or more are unexplained."""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from random import Random
from time import perf_counter

from mutants.livings import Living, apart, changes_of
from mutants.making import mutants_of
from mutants.mutant import Key, Mutant, mutant_of
from mutants.reasons import read_reasons
from mutants.results import Result, read_results, write_results
from mutants.source import PACKAGE, ROOT, sources
from mutants.stages import quick_stages_of, stages_of
from mutants.telling import shown, tell
from mutants.warming import warm_up
from mutants.words import words_of
from mutants.workers import Fate, Workshop

RESULTS = ROOT / "build" / "mutants.json"
SO_FAR = RESULTS.with_name("so-far.json")
"""What is left of a run that was broken off."""
WORTH_IT = 2000
"""How many mutants of functions make up for finding out which test calls which function: some minutes."""
PAGE = ROOT / "docs" / "reference" / "mutants.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    told = _parser().parse_args(arguments)
    everything = _make()
    made = [one for one in everything if one.key.module.startswith(tuple(told.only))]
    before = {one.key: one for one in read_results(RESULTS)}
    known = before if told.since_survivors else {}
    wanted = [one for one in made if one.key not in known or known[one.key].is_survivor]
    # What is tried before the time is over is a fair sample, and the same one the next time.
    Random(0).shuffle(wanted)  # noqa: S311 - an order, no secret
    tried = _try(wanted, told.workers, told.minutes * 60, is_quick=told.quick)
    elsewhere = [one for one in before.values() if not one.key.module.startswith(tuple(told.only))]
    found = known | tried
    results = [*elsewhere, *(found[one.key] for one in made if one.key in found)]
    write_results(RESULTS, results)
    tried_keys = {one.key for one in results}
    untried = Counter(one.key.module for one in everything if one.key not in tried_keys)
    return tell(results, read_reasons(), PAGE, untried)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__)
    parser.add_argument(
        "--only", nargs="+", default=[""], metavar="PATH", help="modules whose path below the package begins so"
    )
    parser.add_argument("--since-survivors", action="store_true", help="leave out what was killed the last time")
    parser.add_argument("--quick", action="store_true", help="without the tests that take long: more survive")
    parser.add_argument("--workers", type=int, default=2, help="how many mutants are tried at a time")
    parser.add_argument("--minutes", type=int, default=600, help="when to stop; what is left stays untried")
    return parser


def _make() -> list[Mutant]:
    words = words_of(PACKAGE)
    with ProcessPoolExecutor() as pool:
        made = list(chain.from_iterable(pool.map(partial(mutants_of, words=words), sources(PACKAGE), chunksize=8)))
    print(f"{len(made)} mutants made", flush=True)
    return made


def _unchanged(rooms: set[str]) -> list[Mutant]:
    """The longest module of each room as it is."""
    longest = [max(sources(PACKAGE, (room,)), key=lambda one: len(one.text)) for room in sorted(rooms)]
    return [mutant_of(source, source.text) for source in longest]


def _try(mutants: Sequence[Mutant], workers: int, seconds: float, *, is_quick: bool) -> dict[Key, Result]:
    if not mutants:
        return {}
    warm_up(PACKAGE.parent, RESULTS.with_name("bytecode"))
    started = perf_counter()
    told = _Told(len(mutants), started)

    def is_over() -> bool:
        return perf_counter() - started > seconds

    if not is_quick:
        _try_functions(mutants, workers, is_over, told)
    left = [one for one in mutants if one.key not in told.found]
    workshop = Workshop(ROOT, PACKAGE, quick_stages_of if is_quick else stages_of)
    if left and not workshop.passes(_unchanged({one.key.module.partition("/")[0] for one in left}), workers):
        sys.exit("The tests fail before anything is changed: mend them first.")
    for fate in workshop.run(left, workers, is_over):
        told.tell(fate)
    return told.found


def _try_functions(mutants: Sequence[Mutant], workers: int, is_over: Callable[[], bool], told: "_Told") -> None:
    """Those that change one function, in a process that has everything loaded, and tells by a file."""
    changes = changes_of(mutants, {one.path: one for one in sources(PACKAGE)}, PACKAGE)
    file = RESULTS.with_name("functions.json")
    file.unlink(missing_ok=True)

    def work() -> None:
        try:
            Living(ROOT, PACKAGE, changes, workers, is_over).run(told.tell)
        finally:
            write_results(file, told.found.values())

    if len(changes) >= WORTH_IT:
        apart(work)
        told.found |= {one.key: one for one in read_results(file)}


class _Told:
    """What became of mutants so far, told as they come."""

    def __init__(self, wanted: int, started: float) -> None:
        self.found: dict[Key, Result] = {}
        self._wanted, self._started = wanted, started

    def tell(self, fate: Fate) -> None:
        """Note one."""
        result = Result(fate.mutant.key, fate.mutant.line, fate.outcome)
        self.found[result.key] = result
        if result.is_survivor:
            print(f"survived: {shown(result)}", flush=True)
        if len(self.found) % 100 == 0:
            write_results(SO_FAR, self.found.values())
            print(f"{len(self.found)} of {self._wanted} tried in {perf_counter() - self._started:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
