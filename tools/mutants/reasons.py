"""Why a mutant may survive: `reasons.toml`, one sentence for each change that no test can or need see."""

import tomllib
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from mutants.mutant import Key

FILE = Path(__file__).with_name("reasons.toml")


@frozen
class Reason:
    """A reason for one change.

    Attributes:
        key: The change.
        why: The reason, a sentence.
    """

    key: Key
    why: str


def read_reasons(file: Path = FILE) -> list[Reason]:
    """The reasons that were written down, one for each change even where several share a sentence."""
    entries = tomllib.loads(file.read_text("utf-8"))["reason"]
    return [
        Reason(
            Key(entry["module"], entry["within"], entry["before"], after, entry.get("nth", 1)),
            " ".join(entry["why"].split()),
        )
        for entry in entries
        for after in entry["after"]
    ]


def idle(reasons: Iterable[Reason], survivors: Iterable[Key], tried: Iterable[Key]) -> list[Reason]:
    """Reasons that explain nothing: of changes that were tried and died, or that can no longer be made."""
    alive, modules = set(survivors), {key.module for key in tried}
    return [reason for reason in reasons if reason.key.module in modules and reason.key not in alive]
