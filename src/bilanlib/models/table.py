"""Small immutable mappings: facts keyed by a word, and the embedder's own notes."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Generic, TypeAlias, TypeVar

from bilanlib.messages.terms import Term

K = TypeVar("K", bound=Term)
V = TypeVar("V")

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""Anything a JSON file can hold."""

Record: TypeAlias = "dict[str, bool | str | None]"
"""A flat row: the name of each column and what stands in it."""

Frozen: TypeAlias = "bool | int | float | str | tuple[Frozen, ...] | Extra | None"
"""The same, immutable."""


class Table(Mapping[K, V], Generic[K, V]):
    """Facts keyed by a word of a closed list; a word that is not a key has not been told.

    Attributes:
        pairs: The same facts as a plain mapping, for reading only: looking a word up in it is no call of ours.
    """

    __slots__ = ("pairs",)

    pairs: Mapping[K, V]

    def __init__(self, pairs: Mapping[K, V] | Iterable[tuple[K, V]] = ()) -> None:
        """Keep the pairs in the order of the closed list, so that equal tables look alike."""
        told = dict(pairs)
        order: dict[Term, int] = {}
        for words in {type(word) for word in told}:
            order |= _places(words)
        self.pairs = {word: told[word] for word in sorted(told, key=order.__getitem__)}

    def __getitem__(self, word: K) -> V:
        """What was told about that word."""
        return self.pairs[word]

    def words_with(self, told: V) -> frozenset[K]:
        """The words about which exactly this was told."""
        found: list[K] = []
        for word, value in self.pairs.items():
            if value is told or value == told:
                found.append(word)  # A comprehension would be a call of its own before Python 3.12.
        return frozenset(found)

    def __iter__(self) -> Iterator[K]:
        """The words something was told about."""
        return iter(self.pairs)

    def __len__(self) -> int:
        """About how many words something was told."""
        return len(self.pairs)

    def __hash__(self) -> int:
        """Equal tables have equal hashes."""
        return hash(tuple(self.pairs.items()))

    def __repr__(self) -> str:
        """How to write the table again."""
        return f"Table({self.pairs!r})"


class Extra(Mapping[str, Frozen]):
    """The embedder's own notes on an object: kept, given back, never judged and never shown in a report."""

    __slots__ = ("_notes",)

    def __init__(self, notes: Mapping[str, Json] | None = None) -> None:
        """Keep an immutable copy of anything JSON can say."""
        self._notes = {key: _freeze(value) for key, value in (notes or {}).items()}

    def __getitem__(self, key: str) -> Frozen:
        """The note of that name."""
        return self._notes[key]

    def __iter__(self) -> Iterator[str]:
        """The names of the notes."""
        return iter(self._notes)

    def __len__(self) -> int:
        """How many notes there are."""
        return len(self._notes)

    def __eq__(self, other: object) -> bool:
        """Notes are equal to notes, and to plain mappings, that say the same."""
        if self is other:
            return True  # Before all else: most objects have no notes, and hold the very same ones.
        if isinstance(other, Extra):
            return self._notes == other._notes
        return super().__eq__(other)

    def __hash__(self) -> int:
        """Equal notes have equal hashes, whatever their order."""
        return hash(frozenset(self._notes.items()))

    def __repr__(self) -> str:
        """Only the names: the notes may hold personal data."""
        return f"Extra({', '.join(self._notes)})"

    def to_json(self) -> dict[str, Json]:
        """The notes as plain dicts and lists."""
        return {key: _thaw(value) for key, value in self._notes.items()}


@cache
def _places(words: type[Term]) -> dict[Term, int]:
    return {word: place for place, word in enumerate(words)}


def _freeze(value: Json) -> Frozen:
    if isinstance(value, dict):
        return Extra(value)
    if isinstance(value, list):
        return tuple(_freeze(item) for item in value)
    return value


def _thaw(value: Frozen) -> Json:
    if isinstance(value, Extra):
        return value.to_json()
    if isinstance(value, tuple):
        return [_thaw(item) for item in value]
    return value
