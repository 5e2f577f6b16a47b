"""How things are timed: every round runs every case once, for about 30 ms each; a ratio is the median of its rounds.

Cases within this process are timed by the processor's time and not by the clock on the wall: on a machine that others
use, a case that takes longer is interrupted more often, and the ratio would say so.
"""

import gc
import os
import statistics
from time import process_time

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "15"))
SLICE = 0.03 if ROUNDS >= 9 else 0.01
"""Seconds for one case in one round; a short run takes shorter ones."""


def repeat(function, *arguments):
    """A case that calls a function again and again. A case is made for a number of times, and then run."""

    def make(number):
        def run():
            for _ in range(number):
                function(*arguments)

        return run

    return make


def once_each(prepare, function):
    """A case that calls a function on things that nobody has looked at; making them is not timed."""

    def make(number):
        things = prepare(number)

        def run():
            for thing in things:
                function(thing)

        return run

    return make


def timed(run):
    gc.collect()
    start = process_time()
    run()
    return process_time() - start


def calibrated(make):
    number = 1
    while (spent := timed(make(number))) < SLICE / 4:
        number *= 2
    return max(1, round(number * SLICE / max(spent, 1e-6)))


def measure(cases):
    """Seconds per call of every case, one dict per round."""
    numbers = {name: calibrated(make) for name, make in cases.items()}
    return [{name: timed(make(numbers[name])) / numbers[name] for name, make in cases.items()} for _ in range(ROUNDS)]


def median(rounds, read):
    """The median of what is read from every round."""
    return statistics.median(read(one) for one in rounds)
