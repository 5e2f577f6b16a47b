"""The file in which a firm keeps its pinned answers."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from attrs import frozen

from bilanlib.cli.command import Say
from bilanlib.io.json_text import MAX_BYTES
from bilanlib.io.pins import has_pins_table, read_pins
from bilanlib.io.problems import InvalidPinsError, Problem
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.readings.pin import Pin

OWN, SHARED = "bilanlib.toml", "pyproject.toml"
"""Names under which the file is looked for, in the current directory only; in the second it is `[tool.bilanlib]`."""


@frozen
class Config:
    """What a firm pinned.

    Attributes:
        name: The file that was used; None where there is none.
        pins: Its pins.
        problems: What is wrong with it; where there is anything, nothing may be judged.
    """

    name: str | None
    pins: tuple[Pin, ...] = ()
    problems: tuple[Problem, ...] = ()

    def told(self, language: Language) -> str:
        """Which file was used, and how many answers it pins."""
        if self.name is None:
            return Message("Aucun fichier de réponses fixées.").format(language)
        facts = (("name", self.name), ("count", len(self.pins)))
        return Message("Réponses fixées lues dans {name} : {count}.", facts).format(language)

    def print_problems(self, language: Language) -> list[str]:
        """Print what is wrong on the standard error, one line each, and give it back."""
        errors = [problem.format(language) for problem in self.problems]
        for error in errors:
            print(f"{self.name}: {error}", file=sys.stderr)
        return errors


def add_config(parser: ArgumentParser, say: Say) -> None:
    """Add the options that choose the file."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--config", metavar="FILE", help=say(_CONFIG))
    choice.add_argument("--no-config", action="store_true", help=say("ne lire aucun fichier de réponses fixées"))


_CONFIG = (
    "Fichier TOML des réponses fixées par votre organisation ; par défaut bilanlib.toml dans le dossier courant, sinon "
    "la table [tool.bilanlib] de pyproject.toml dans ce même dossier ; jamais dans les dossiers parents."
)


def find_config(named: str | None, *, is_ignored: bool) -> Config:
    """Read the file that is named, or the one in the current directory; parents are never looked at."""
    if is_ignored:
        return Config(None)
    if named is not None:
        return _config(named, is_default=False)
    own = _config(OWN, is_default=True)
    return own if own.name is not None else _config(SHARED, is_default=True)


def _config(name: str, *, is_default: bool) -> Config:
    try:
        # One byte more than is allowed shows that there is too much, without reading it all.
        with Path(name).open("rb") as file:
            text = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        if is_default and isinstance(error, FileNotFoundError):
            return Config(None)
        reason = _REASONS.get(type(error), Message("le fichier est illisible ; attendu : un fichier TOML"))
        return Config(name, problems=(Problem("", reason),))
    return _read(name, text, is_default=is_default)


def _read(name: str, text: bytes, *, is_default: bool) -> Config:
    in_pyproject = Path(name).name == SHARED
    try:
        if in_pyproject and is_default and not has_pins_table(text):
            return Config(None)
        return Config(name, read_pins(text, in_pyproject=in_pyproject, source=name))
    except InvalidPinsError as error:
        return Config(name, problems=error.problems)


_REASONS: dict[type[Exception], Message] = {
    FileNotFoundError: Message("le fichier n’existe pas ; attendu : un fichier TOML"),
    IsADirectoryError: Message("c’est un dossier ; attendu : un fichier TOML"),
    PermissionError: Message("la lecture est interdite ; attendu : un fichier TOML"),
}
