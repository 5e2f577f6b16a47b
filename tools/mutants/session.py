"""All tests collected once, in a process that is forked for each mutant; a mutant meets the tests that call it."""

import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import process_time
from types import CodeType, FrameType

import pytest
from attrs import frozen

from mutants.living import Spot, spot_of
from mutants.trial import OPTIONS, silence

NOT_ON_LAW = (
    *("tests/tools", "tests/typing", "tests/properties/test_spread.py", "tests/properties/test_spread_of_schemes.py"),
    *("tests/properties/test_strategies.py", "tests/properties/test_round_trip.py", "tests/io/test_schema_drawn.py"),
    *("tests/test_gates.py", "tests/test_architecture.py"),
)
"""Tests that count on chance, on processes of their own, or on files: nothing that a function does can fail them."""
SECONDS = 30
"""How many seconds of computing a test that a mutant meets may take before the mutant is said to run for ever."""


@frozen
class Call:
    """A test that calls a function.

    Attributes:
        test: Its place among all tests.
        seconds: How long it takes, all in all.
    """

    test: int
    seconds: float


Calls = dict[Spot, list[Call]]


class Session:
    """A plugin of pytest that runs something of its own in the place of the tests, once they are collected."""

    def __init__(self, run: Callable[["Session"], None]) -> None:
        """Hold what is to be run."""
        self._run = run
        self._session: pytest.Session | None = None
        self.on_import = set[Spot]()

    @property
    def items(self) -> Sequence[pytest.Item]:
        """The tests that were collected."""
        return () if self._session is None else self._session.items

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run it, and nothing after it."""
        self._session = session
        self._run(self)
        return True

    def fails(self, tests: Sequence[int]) -> bool:
        """Whether one of those tests fails; the others are not run after it."""
        for place, test in enumerate(tests):
            following = self.items[tests[place + 1]] if place + 1 < len(tests) else None
            item = self.items[test]
            signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._session is not None and self._session.testsfailed:
                return True
        return False

    def calls(self, package: Path, part: int, parts: int) -> Calls:
        """Which tests call which function of the package: of every so-manieth test.

        Raises:
            RuntimeError: a test fails although nothing was changed.
        """
        found: Calls = {}
        for test in range(part, len(self.items), parts):
            started = process_time()
            seen = Watch(package).start()
            has_failed = self.fails((test,))
            seen.stop()
            if has_failed:
                raise RuntimeError(f"{self.items[test].nodeid} fails before anything is changed")
            call = Call(test, process_time() - started)
            for spot in seen.spots:
                found.setdefault(spot, []).append(call)
        return found


class Watch:
    """Notes each function of a package that is called while it is on."""

    def __init__(self, package: Path) -> None:
        self._package = str(package)
        self._codes = set[CodeType]()

    @property
    def spots(self) -> set[Spot]:
        """Where they stand."""
        return {spot_of(code) for code in self._codes if code.co_filename.startswith(self._package)}

    def start(self) -> "Watch":
        """Begin to look."""
        sys.setprofile(self._note)
        return self

    def stop(self) -> None:
        """Look no longer."""
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            self._codes.add(frame.f_code)


def in_session(run: Callable[[Session], None], root: Path, package: Path) -> None:
    """Collect all tests, then run something in the place of them.

    Raises:
        RuntimeError: pytest ended with an error, which it has printed.
    """
    seen = Watch(package)

    def loaded(session: Session) -> None:
        seen.stop()
        session.on_import = seen.spots
        run(session)

    ignored = (f"--ignore={root / path}" for path in NOT_ON_LAW)
    options = [*OPTIONS, "-s", "--rootdir", str(root), *ignored, str(root / "tests")]
    seen.start()
    code = pytest.main(options, plugins=[Session(loaded)])
    if code is not pytest.ExitCode.OK:
        raise RuntimeError(f"pytest ended with {code}")


def nearest_first(calls: Sequence[Call], items: Sequence[pytest.Item], module: str) -> list[int]:
    """The tests in the order in which they are tried: what names the article of the module, then what is quick."""
    article = Path(module).stem

    def rank(call: Call) -> tuple[bool, float]:
        return article not in items[call.test].nodeid.lower().replace("-", "_"), call.seconds

    return [one.test for one in sorted(calls, key=rank)]


def gathered(session: Session, package: Path, workers: int) -> Calls:
    """Which tests call which function, found out by several processes, of which each runs a part of the tests.

    Raises:
        RuntimeError: the tests fail although nothing was changed.
    """
    found: Calls = {}
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{part}.json") for part in range(workers)]
        pids = [_started(session, package, part, files) for part in range(workers)]
        statuses = [os.waitpid(pid, 0)[1] for pid in pids]
        if any(statuses):
            raise RuntimeError("the tests fail before anything is changed: mend them first")
        for file in files:
            for spot, call in _read(file):
                found.setdefault(spot, []).append(call)
    return found


def _started(session: Session, package: Path, part: int, files: Sequence[Path]) -> int:
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            silence()
            files[part].write_text(_written(session.calls(package, part, len(files))), "utf-8")
            code = 0
        finally:
            os._exit(code)
    return pid


def _written(calls: Calls) -> str:
    rows = [[one.file, one.name, one.line, [[c.test, c.seconds] for c in those]] for one, those in calls.items()]
    return json.dumps(rows)


def _read(file: Path) -> Iterator[tuple[Spot, Call]]:
    for path, name, line, calls in json.loads(file.read_text("utf-8")):
        for test, seconds in calls:
            yield Spot(path, name, line), Call(test, seconds)
