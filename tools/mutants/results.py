"""The results of a run, as a file that the next run and other tools can read."""

import json
from collections.abc import Iterable
from pathlib import Path

from attrs import asdict, frozen

from mutants.mutant import Key


@frozen
class Result:
    """What became of a mutant, without its text.

    Attributes:
        key: What it is known by.
        line: Number of the first changed line.
        outcome: `survived`, `import`, `timeout`, `crash`, or the stage that killed it.
    """

    key: Key
    line: int
    outcome: str

    @property
    def is_survivor(self) -> bool:
        """Whether no test objected."""
        return self.outcome == "survived"


def read_results(file: Path) -> list[Result]:
    """The results in a file; none where there is no file yet."""
    if not file.exists():
        return []
    rows = json.loads(file.read_text("utf-8"))
    return [Result(Key(**row["key"]), row["line"], row["outcome"]) for row in rows]


def write_results(file: Path, results: Iterable[Result]) -> None:
    """Write results, sorted, so that two runs can be compared line by line."""
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [asdict(one) for one in sorted(results, key=lambda one: (one.key.module, one.line, one.key.after))]
    file.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", "utf-8")
