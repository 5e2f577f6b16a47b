"""What is wrong with an input: where, what it is, what was expected. Every problem of a file at once."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import TypeVar

from attrs import frozen

from bilanlib.errors import BilanlibError
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Language

P = TypeVar("P", int, str)
R = TypeVar("R")

_LONGEST = 60


@frozen
class Problem:
    """One thing that is wrong with an input.

    Attributes:
        where: JSON path of it: `sessions[3].duration`; empty for the input as a whole.
        message: What it is and what was expected.
    """

    where: str
    message: Message

    def format(self, language: Language | str = Language.FRENCH) -> str:
        """Write it on one line: path, then sentence."""
        text = self.message.format(language)
        return f"{self.where}: {text}" if self.where else text


class InvalidInputError(BilanlibError, ValueError):
    """An input that is not what it should be. Its text has one line per problem, in English.

    Attributes:
        problems: Every problem, in the order of the input.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems."""
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        """One line per problem."""
        return "\n".join(problem.format(Language.ENGLISH) for problem in self.problems)


class InvalidCaseError(InvalidInputError):
    """An input that is not a case. Its text has one line per problem, in English."""


class InvalidPinsError(InvalidInputError):
    """An input that is not a file of pinned answers. Its text has one line per problem, in English."""


class WrongValueError(BilanlibError, ValueError):
    """A value that is not what its place wants, before anybody knows the place.

    Attributes:
        message: What it is and what was expected.
    """

    def __init__(self, template: str, **facts: Printable) -> None:
        """Keep the sentence."""
        super().__init__(template)
        self.message = Message(template, tuple(facts.items()))


class PlacedError(BilanlibError):
    """An error and the step of the path at which it was met.

    Attributes:
        place: Index in a list, or key of an object.
        error: The error.
    """

    def __init__(self, place: str | int, error: Exception) -> None:
        """Keep both."""
        super().__init__(place, error)
        self.place = place
        self.error = error


def read_each(items: Iterable[tuple[P, object]], read: Callable[[P, object], R]) -> list[R]:
    """Read every item of a list or an object; raise every problem at once, each with its place."""
    done: list[R] = []
    errors: list[PlacedError] = []
    for place, item in items:
        try:
            done.append(read(place, item))
        except Exception as error:  # noqa: BLE001 - whatever a reader raises gets its place and goes on
            errors.append(PlacedError(place, error))
    if errors:
        raise ExceptionGroup("", errors)
    return done


def shown(value: object) -> str:
    """How a value of an input is shown in an error: as JSON would have it, and never long."""
    match value:
        case None:
            text = "null"
        case bool():
            text = "true" if value else "false"
        case str():
            text = f'"{value}"'
        case list() | tuple():
            text = "[…]"
        case dict():
            text = "{…}"
        case int() if abs(value) >= 10**_LONGEST:
            text = "…"
        case _:
            text = str(value)
    return printable(text)


def printable(text: str) -> str:
    """Text of an input on one line: short, and without anything that a terminal would obey."""
    plain = "".join(letter if letter.isprintable() else "�" for letter in text[: _LONGEST + 1])
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST] + "…"


def unknown_key(where: str, key: str, known: tuple[str, ...]) -> Problem:
    """What is wrong with a key that its object does not take: the one that was probably meant, or those there are."""
    meant = nearest(key, known)
    if meant:
        return Problem(where, Message("clé inconnue ; vouliez-vous dire « {meant} » ?", (("meant", meant),)))
    return Problem(where, Message("clé inconnue ; attendu : {known}", (("known", ", ".join(known)),)))


def nearest(word: str, known: tuple[str, ...]) -> str:
    """The known word that was probably meant; empty where none comes near."""
    return next(iter(get_close_matches(word, known, n=1)), "")
