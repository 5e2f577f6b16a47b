"""Tries mutants of functions in a process that has all tests loaded, each in a fork of it."""

import gc
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from mutants.living import Alive, Change, change_of
from mutants.mutant import Mutant
from mutants.session import Calls, Session, gathered, in_session, nearest_first
from mutants.source import Source
from mutants.trial import FIRST_STAGE, SURVIVED
from mutants.workers import Fate, outcome_of, side_by_side

CALLED = "called"
"""Killed by a test that calls the function."""
_ON_IMPORT = ("law", "parameters")
"""Rooms whose functions work values out on import: to change them later would change nothing."""


@frozen
class Living:
    """Mutants that are one function each, and how they are tried.

    Attributes:
        root: Folder that holds `tests` and `pyproject.toml`.
        package: Folder of the package.
        changes: Each mutant with what becomes of its function.
        workers: How many are tried at a time.
        is_over: Whether no other is to be started.
    """

    root: Path
    package: Path
    changes: Sequence[tuple[Mutant, Change]]
    workers: int
    is_over: Callable[[], bool]

    def run(self, tell: Callable[[Fate], None]) -> None:
        """Collect all tests, find out which function each of them calls, and try the mutants.

        A function that is called on import is left to those who load its module anew.
        """

        def among(session: Session) -> None:
            calls = gathered(session, self.package, self.workers)
            known = {id(mutant): change for mutant, change in self.changes if change.spot not in session.on_import}
            mutants = [mutant for mutant, _ in self.changes if id(mutant) in known]
            trial = _trial_in(session, calls, known)
            # A fork that collected garbage among all that was there before would copy it.
            gc.freeze()
            for mutant, status in side_by_side(mutants, trial, self.workers, self.is_over):
                tell(Fate(mutant, outcome_of(status, (CALLED,))))

        in_session(among, self.root, self.package)


def _trial_in(session: Session, calls: Calls, changes: Mapping[int, Change]) -> Callable[[Mutant], int]:
    alive = Alive.now()

    def trial(mutant: Mutant) -> int:
        change = changes[id(mutant)]
        if not alive.install(change):
            raise RuntimeError(f"{change.spot} is no living function")
        tests = nearest_first(calls.get(change.spot, ()), session.items, mutant.key.module)
        return FIRST_STAGE if session.fails(tests) else SURVIVED

    return trial


def changes_of(mutants: Sequence[Mutant], sources: Mapping[str, Source], package: Path) -> list[tuple[Mutant, Change]]:
    """The mutants that change one function and nothing else."""
    found: list[tuple[Mutant, Change]] = []
    for mutant in mutants:
        source = sources[mutant.key.module]
        change = None if source.room in _ON_IMPORT else change_of(package / source.path, source.text, mutant.text)
        if change is not None:
            found.append((mutant, change))
    return found


def apart(work: Callable[[], None]) -> None:
    """Do something in a process of its own, so that what it loads is not loaded here.

    Raises:
        RuntimeError: it failed there.
    """
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        except BaseException:  # noqa: BLE001 - whatever it is, it is told here and ends this process only
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(code)
    if os.waitpid(pid, 0)[1]:
        raise RuntimeError("the trial of functions failed")
