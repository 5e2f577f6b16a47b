"""Files that a command was asked to write."""

from pathlib import Path

from bilanlib.errors import InvalidValueError


def write_file(name: str, text: str, *, overwrites: bool) -> None:
    """Write a text file in UTF-8.

    Args:
        name: Where.
        text: What.
        overwrites: Whether a file that is there may go.

    Raises:
        InvalidValueError: there is a file, and it may not go; or nothing can be written there.
    """
    try:
        with Path(name).open("w" if overwrites else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise InvalidValueError(f"{name} is there already, not a new file (--force overwrites it)") from None
    except OSError as error:
        raise InvalidValueError(f"{name} is no place to write to: {error.strerror}") from None
