"""One mutant against its tests, in a process of its own that a warm parent has forked."""

import importlib
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from mutants.mutant import Mutant
from mutants.stages import Stage

SURVIVED, UNIMPORTABLE, FIRST_STAGE = 0, 2, 10
"""Exit codes of a trial; a stage that kills gives `FIRST_STAGE` and its place."""

OPTIONS = ("-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
"""How every trial calls pytest, which cannot rewrite what is loaded before forking, and need not."""
_HARMLESS = {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}


class _Loader(SourceFileLoader):
    """Loads a text in the place of what stands in the file."""

    def __init__(self, name: str, path: str, text: str) -> None:
        super().__init__(name, path)
        self._text = text

    def get_data(self, path: str) -> bytes:  # noqa: ARG002 - there is one text only
        return self._text.encode()

    def path_stats(self, path: str) -> dict[str, float]:
        raise OSError(f"{path} is changed: nothing compiled before holds")


class _Finder:
    """Finds one module before anybody else does."""

    def __init__(self, name: str, file: Path, text: str) -> None:
        self._name, self._file, self._text = name, file, text

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer for that module; `path` and `target` are what the import system passes."""
        del path, target
        if name != self._name:
            return None
        loader = _Loader(name, str(self._file), self._text)
        places = [str(self._file.parent)] if self._file.name == "__init__.py" else None
        return spec_from_file_location(name, self._file, loader=loader, submodule_search_locations=places)


class _NearestFirst:
    """Puts the tests first that speak of the article of the module."""

    def __init__(self, module: str) -> None:
        self._article = Path(module).stem

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Sort them; the others keep their order."""
        items.sort(key=lambda item: self._article not in item.nodeid.lower().replace("-", "_"))


def install(mutant: Mutant, file: Path) -> None:
    """Put the mutant in the place of its module, which nothing has imported yet."""
    if mutant.name in sys.modules:
        raise RuntimeError(f"{mutant.name} is imported already: the mutant would change nothing")
    sys.meta_path.insert(0, _Finder(mutant.name, file, mutant.text))


def try_out(name: str, stages: Iterable[Stage], module: str) -> int:
    """Import a module and run its tests until one fails.

    Args:
        name: What the module is imported as.
        stages: Its tests.
        module: Its path below the package.

    Returns:
        `SURVIVED`, `UNIMPORTABLE`, or `FIRST_STAGE` and the place of the stage with a test that fails.
    """
    try:
        importlib.import_module(name)
    except Exception:  # noqa: BLE001 - a mutant may raise anything
        return UNIMPORTABLE
    for place, stage in enumerate(stages):
        if not (_passes_apart(stage, module) if stage.rules else _passes(stage, module)):
            return FIRST_STAGE + place
    return SURVIVED


def _passes(stage: Stage, module: str) -> bool:
    # Nobody catches this alarm: it ends the process. It counts the time of the process, not that of the clock.
    signal.setitimer(signal.ITIMER_VIRTUAL, stage.seconds)
    return pytest.main([*OPTIONS, *stage.arguments], plugins=[_NearestFirst(module)]) in _HARMLESS


def _passes_apart(stage: Stage, module: str) -> bool:
    """The same in a fork: what it has read of the tests is not all that later stages need."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.environ["BILANLIB_RULES"] = " ".join(stage.rules)
            code = int(not _passes(stage, module))
        finally:
            os._exit(code)
    status = os.waitpid(pid, 0)[1]
    if os.WIFSIGNALED(status):
        os.kill(os.getpid(), os.WTERMSIG(status))
    return status == 0


def silence() -> None:
    """Send what the tests print nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    sys.stdout = sys.stderr = os.fdopen(nowhere, "w")
