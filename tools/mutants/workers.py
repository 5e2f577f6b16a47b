"""Tries mutants side by side: a parent that has all libraries loaded, and a fork of it for each mutant."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from attrs import frozen

from mutants.mutant import Mutant
from mutants.stages import Stage, stages_of
from mutants.trial import FIRST_STAGE, SURVIVED, UNIMPORTABLE, install, silence, try_out


@frozen
class Fate:
    """What became of a mutant.

    Attributes:
        mutant: The mutant.
        outcome: `survived`, `import`, `timeout`, `crash`, or the name of the stage whose tests killed it.
    """

    mutant: Mutant
    outcome: str


@frozen
class Workshop:
    """Where mutants are tried, each in a process that loads it in the place of its module.

    Attributes:
        root: Folder that holds `tests` and `pyproject.toml`.
        package: Folder of the package.
        stages: Gives the tests of a module, by its path below the package.
    """

    root: Path
    package: Path
    stages: Callable[[str, Path], tuple[Stage, ...]] = stages_of

    def passes(self, unchanged: Sequence[Mutant], count: int) -> bool:
        """Whether modules survive that were not changed; else every mutant would seem killed."""
        return all(fate.outcome == "survived" for fate in self.run(unchanged, count))

    def run(self, mutants: Sequence[Mutant], count: int, is_over: Callable[[], bool] = lambda: False) -> Iterator[Fate]:
        """Try mutants, so many at a time, and tell of each as soon as it is known; once it is over, start no other."""
        for mutant, status in side_by_side(mutants, self._trial, count, is_over):
            names = [stage.name for stage in self.stages(mutant.key.module, self.root)]
            yield Fate(mutant, outcome_of(status, names))

    def _trial(self, mutant: Mutant) -> int:
        os.chdir(self.root)
        install(mutant, self.package / mutant.key.module)
        return try_out(mutant.name, self.stages(mutant.key.module, self.root), mutant.key.module)


def side_by_side(
    mutants: Sequence[Mutant], trial: Callable[[Mutant], int], count: int, is_over: Callable[[], bool]
) -> Iterator[tuple[Mutant, int]]:
    """Each mutant with the status of the process that has tried it, so many processes at a time."""
    waiting, trials = list(reversed(mutants)), dict[int, Mutant]()
    while trials or (waiting and not is_over()):
        while waiting and len(trials) < count and not is_over():
            mutant = waiting.pop()
            trials[_fork(trial, mutant)] = mutant
        pid, status = os.wait()
        yield trials.pop(pid), status


def outcome_of(status: int, stages: Sequence[str]) -> str:
    """The outcome that a process which has ended tells, by the names of the stages that it went through.

    Raises:
        RuntimeError: it ended in a way that says nothing about the mutant.
    """
    code = os.waitstatus_to_exitcode(status)
    if code == -signal.SIGVTALRM:
        return "timeout"
    if code < 0:
        return "crash"
    if FIRST_STAGE <= code < FIRST_STAGE + len(stages):
        return stages[code - FIRST_STAGE]
    names = {SURVIVED: "survived", UNIMPORTABLE: "import"}
    if code not in names:
        raise RuntimeError(f"a trial ended with {code}, which is no outcome")
    return names[code]


def _fork(trial: Callable[[Mutant], int], mutant: Mutant) -> int:
    """Start a trial in a process of its own, which ends with what the trial returns."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            silence()
            code = trial(mutant)
        finally:
            # Never back into the parent's loop, whatever the tests did.
            os._exit(code)
    return pid
