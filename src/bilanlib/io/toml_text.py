"""TOML text to plain data."""

import re

from bilanlib.io.json_text import text_of
from bilanlib.io.problems import WrongValueError

_PLACE = re.compile(r"at line (\d+), column (\d+)\)$")


def parse_toml(source: str | bytes) -> dict[str, object]:
    """Read TOML text: tables are dicts, lists are lists, days are `date`, moments are `datetime` or `time`.

    Raises:
        WrongValueError: it is too long, not UTF-8 or not TOML; the line is told.
    """
    # Imported on first use: most programs read no such file.
    import tomllib  # noqa: PLC0415 - see the comment above

    text = text_of(source)
    try:
        data: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(text, str(error)) from None
    except RecursionError:
        raise WrongValueError("trop de niveaux imbriqués ; attendu : des tables de textes et de jours") from None
    except ValueError:
        # Python refuses to make a number of thousands of digits, and that error is not one of TOML.
        raise WrongValueError("un nombre a trop de chiffres ; attendu : des tables de textes et de jours") from None
    return data


def _not_toml(text: str, said: str) -> WrongValueError:
    place = _PLACE.search(said)
    if place is None:
        return WrongValueError(
            "ce n’est pas du TOML : le texte s’arrête trop tôt, ligne {line}", line=text.rstrip("\r\n").count("\n") + 1
        )
    line, column = place.groups()
    return WrongValueError("ce n’est pas du TOML : ligne {line}, colonne {column}", line=int(line), column=int(column))
