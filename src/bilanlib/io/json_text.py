"""JSON text to plain data, refusing what JSON readers let through: duplicate keys, NaN, numbers out of range, NUL."""

import json
import re
from collections import Counter
from math import inf

from bilanlib.io.plain import is_number
from bilanlib.io.problems import InvalidCaseError, Problem, WrongValueError, printable, shown
from bilanlib.messages.message import Message
from bilanlib.models.table import Json

MAX_BYTES = 4 * 1024 * 1024
"""Longest input that is read. A case is a few kilobytes."""

_MAX_DIGITS = 15
_MAX_DEPTH = 50
# JSON readers refuse control characters as such; they let through escaped ones, DEL and half surrogate pairs. A number
# out of range has many digits, or an exponent.
_SUSPECT = re.compile(r"\\u|[\x7f\ud800-\udfff]|[0-9]{16}|[0-9][eE]")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def parse_json(source: str | bytes) -> Json:
    """Read JSON text.

    Raises:
        InvalidCaseError: it is too long, not UTF-8 or not JSON, or holds a duplicate key, NaN, a number out of range,
            a control character or half a surrogate pair.
    """
    try:
        data, found = _load(_text(source))
    except WrongValueError as error:
        raise InvalidCaseError((Problem("", error.message),)) from None
    if found:
        raise InvalidCaseError(tuple(found))
    return data


def _text(source: str | bytes) -> str:
    if len(source) > MAX_BYTES:
        raise WrongValueError("{size} octets ; attendu : {limit} au plus", size=len(source), limit=MAX_BYTES)
    if isinstance(source, str):
        return source
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongValueError("octet {place} illisible ; attendu : du texte en UTF-8", place=error.start) from None


def _load(text: str) -> tuple[Json, list[Problem]]:
    found: list[Problem] = []

    def unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        data = dict(pairs)
        if len(data) < len(pairs):
            times = Counter(name for name, _ in pairs)
            found.extend(_twice(name) for name, count in times.items() if count > 1)
        return data

    try:
        data: Json = json.loads(text, object_pairs_hook=unique, parse_int=_integer, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise WrongValueError(
            "ce n’est pas du JSON : ligne {line}, colonne {column}", line=error.lineno, column=error.colno
        ) from None
    except RecursionError:
        raise _too_deep() from None
    if text.count("[") + text.count("{") > _MAX_DEPTH and _is_deep(data):
        raise _too_deep()
    if _SUSPECT.search(text):
        found.extend(_unprintable("", data))
    return data, found


def _twice(name: str) -> Problem:
    sentence = "la clé {key} est écrite plusieurs fois ; attendu : une seule"
    return Problem("", Message(sentence, (("key", shown(name)),)))


def _integer(digits: str) -> int | float:
    # Numbers without end take long to make, and some are refused by Python itself; which one it was does not matter.
    return int(digits) if len(digits) <= _MAX_DIGITS + 1 else inf


def _no_number(name: str) -> float:
    raise WrongValueError("{name} n’est pas un nombre ; attendu : un nombre ou null", name=name)


def _too_deep() -> WrongValueError:
    return WrongValueError("plus de {depth} niveaux imbriqués ; attendu : un bilan ou un programme", depth=_MAX_DEPTH)


def _is_deep(data: Json) -> bool:
    level = _nested([data])
    for _ in range(_MAX_DEPTH):
        level = [inner for value in level for inner in _nested(value)]
    return bool(level)


def _nested(value: dict[str, Json] | list[Json]) -> list[dict[str, Json] | list[Json]]:
    items = value.values() if isinstance(value, dict) else value
    return [item for item in items if isinstance(item, (dict, list))]


def check_plain(data: Json) -> None:
    """Refuse in plain data what `parse_json` refuses in text.

    Raises:
        InvalidCaseError: it holds NaN, a number out of range, a control character or half a surrogate pair, or is
            nested too deeply.
    """
    found = [Problem("", _too_deep().message)] if _is_deep(data) else _unprintable("", data)
    if found:
        raise InvalidCaseError(tuple(found))


def _unprintable(where: str, value: Json) -> list[Problem]:
    found: list[Problem] = []
    if isinstance(value, str) and _UNPRINTABLE.search(value):
        sentence = "{text} contient un caractère de commande ou un demi-caractère ; attendu : du texte"
        found.append(Problem(where, Message(sentence, (("text", shown(value)),))))
    elif isinstance(value, dict):
        for key, item in value.items():
            place = join(where, key)
            found += _unprintable(place, key) + _unprintable(place, item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += _unprintable(join(where, index), item)
    elif is_number(value) and not -(10**_MAX_DIGITS) < value < 10**_MAX_DIGITS:
        # NaN is not less than anything.
        sentence = "ce nombre est hors limites ; attendu : {digits} chiffres au plus"
        found.append(Problem(where, Message(sentence, (("digits", _MAX_DIGITS),))))
    return found


def join(where: str, step: str | int) -> str:
    """The path one step further down, on one line whatever the key is."""
    if isinstance(step, int):
        return f"{where}[{step}]"
    key = printable(step)
    return f"{where}.{key}" if where else key
