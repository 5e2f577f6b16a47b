"""Files named on the command line."""

import sys
from pathlib import Path
from typing import TextIO

from bilanlib.io.json_text import MAX_BYTES
from bilanlib.io.problems import InvalidCaseError, Problem
from bilanlib.io.reading import read_case
from bilanlib.messages.message import Message
from bilanlib.models.views import Subject


def load_case(name: str) -> Subject:
    """The case in a file; `-` is standard input.

    Raises:
        InvalidCaseError: the file cannot be read, or is not a case.
    """
    try:
        # One byte more than is allowed shows that there is too much, without reading it all.
        if name == "-":
            return read_case(_standard_input())
        with Path(name).open("rb") as file:
            return read_case(file.read(MAX_BYTES + 1))
    except (OSError, ValueError) as error:
        if isinstance(error, InvalidCaseError):
            raise
        reason = _REASONS.get(type(error), Message("le fichier est illisible ; attendu : un fichier JSON"))
        raise InvalidCaseError((Problem("", reason),)) from None


def _standard_input() -> bytes:
    # A program that was started without it has None there, whatever the type says.
    stream: TextIO | None = sys.stdin
    if stream is None:
        raise InvalidCaseError((Problem("", Message("l’entrée standard est fermée ; attendu : un fichier JSON")),))
    return stream.buffer.read(MAX_BYTES + 1)


_REASONS: dict[type[Exception], Message] = {
    FileNotFoundError: Message("le fichier n’existe pas ; attendu : un fichier JSON"),
    IsADirectoryError: Message("c’est un dossier ; attendu : un fichier JSON"),
    PermissionError: Message("la lecture est interdite ; attendu : un fichier JSON"),
}
