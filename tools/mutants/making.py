"""All mutants of a module."""

from mutants.distinct import distinct
from mutants.exits import turned
from mutants.library import flipped
from mutants.literals import moved
from mutants.mutant import Mutant
from mutants.source import Source
from mutants.words import Words


def mutants_of(source: Source, words: Words) -> list[Mutant]:
    """The mutants of our own, then what the library adds to them.

    How a class is declared (`@frozen(eq=False)`) says how its objects compare and are made, and nothing of the law.
    That a `zip` is strict says what holds of its lists anyway.
    """
    made = distinct(source, [*moved(source, words), *turned(source), *flipped(source)])
    return [one for one in made if not one.key.before.startswith("@frozen(") and not _is_less_strict(one)]


def _is_less_strict(one: Mutant) -> bool:
    return one.key.after == one.key.before.replace("strict=True", "strict=False") != one.key.before
