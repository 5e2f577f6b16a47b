"""Values of TOML tables, each with its path and with what is wrong with it."""

from collections.abc import Callable
from typing import TypeGuard, TypeVar

from attrs import field, frozen

from bilanlib.io.json_text import join
from bilanlib.io.problems import Problem, WrongValueError, shown, unknown_key
from bilanlib.messages.message import Message

T = TypeVar("T")


def is_table(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is a table of TOML."""
    return isinstance(value, dict)


@frozen
class Tables:
    """Reads values of tables, and keeps every problem that is met.

    Attributes:
        problems: The problems so far.
    """

    problems: list[Problem] = field(init=False, factory=list[Problem])

    def value(self, owner: dict[str, object], where: str, key: str, read: Callable[[object], T | None]) -> T | None:
        """What stands at a key; None, with a problem, where there is nothing or not what the key wants."""
        place = join(where, key)
        if key not in owner:
            self.problems.append(Problem(place, Message("clé absente ; attendu : une valeur")))
            return None
        try:
            return read(owner[key])
        except WrongValueError as error:
            self.problems.append(Problem(place, error.message))
            return None

    def table(self, owner: dict[str, object], where: str, key: str) -> dict[str, object]:
        """The table at a key; empty, with a problem, where there is none."""
        told = self.value(owner, where, key, _table)
        return {} if told is None else told

    def refuse_others(self, owner: dict[str, object], where: str, known: tuple[str, ...]) -> None:
        """Find fault with every key that is not known."""
        self.problems.extend(unknown_key(join(where, key), key, known) for key in owner if key not in known)


def _table(value: object) -> dict[str, object]:
    if is_table(value):
        return value
    raise WrongValueError("{value} ; attendu : une table", value=shown(value))
