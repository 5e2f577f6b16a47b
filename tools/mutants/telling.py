"""What a run ends with: what is not explained, what explains nothing any more, and whether that is few enough."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from mutants.page import page_of
from mutants.reasons import Reason, idle
from mutants.results import Result
from mutants.source import PACKAGE

NONE: Mapping[str, int] = {}
LIMIT = 0.02
"""Share of mutants, excluded, that may survive without a reason."""


def tell(
    results: Sequence[Result], reasons: Sequence[Reason], page: Path | None, untried: Mapping[str, int] = NONE
) -> int:
    """Print what is left to do, write the page if there is one, and return the exit code.

    Args:
        results: What became of the mutants that were tried.
        reasons: Why some of them survive.
        page: The page to write; None for none.
        untried: By module, how many mutants were not tried.
    """
    explained = {reason.key for reason in reasons}
    survivors = [one for one in results if one.is_survivor]
    unexplained = [one for one in survivors if one.key not in explained]
    for one in unexplained:
        print(f"unexplained: {shown(one)}")
    for reason in idle(reasons, (one.key for one in survivors), (one.key for one in results)):
        print(f"reason without a survivor: {reason.key}")
    if page is not None:
        page.write_text(page_of(results, reasons, PACKAGE, untried), "utf-8")
    print(f"{len(results)} mutants, {len(survivors)} survived, {len(unexplained)} unexplained")
    return int(len(unexplained) >= LIMIT * len(results))


def shown(one: Result) -> str:
    """A result on one line."""
    return f"{one.key.module}:{one.line} {one.key.within}: {one.key.before!r} -> {one.key.after!r}"
