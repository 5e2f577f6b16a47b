"""JSON text to plain data, refusing what JSON readers let through: duplicate keys, NaN, numbers out of range, NUL."""

import json
import re
from collections import Counter
from math import inf

from bilanlib.io.plain import is_list, is_number, is_object, is_text
from bilanlib.io.problems import InvalidCaseError, Problem, WrongValueError, printable, shown
from bilanlib.messages.message import Message
from bilanlib.models.table import Json

MAX_BYTES = 4 * 1024 * 1024
"""Longest input that is read. A case is a few kilobytes."""

_MAX_DIGITS = 15
_MAX_DEPTH = 50
_LIMIT: int = 10**_MAX_DIGITS
# JSON readers refuse control characters as such; they let through escaped ones, DEL and half surrogate pairs.
_SUSPECT = re.compile(r"[\x7f\ud800-\udfff]")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def parse_json(source: str | bytes) -> Json:
    """Read JSON text.

    Raises:
        InvalidCaseError: it is too long, not UTF-8 or not JSON, or holds a duplicate key, NaN, a number out of range,
            a control character or half a surrogate pair.
    """
    try:
        data, found = _load(text_of(source))
    except WrongValueError as error:
        raise InvalidCaseError((Problem("", error.message),)) from None
    if found:
        raise InvalidCaseError(tuple(found))
    return data


def text_of(source: str | bytes) -> str:
    """The text of an input, decoded where it is bytes.

    Raises:
        WrongValueError: it is too long, or not UTF-8.
    """
    if len(source) > MAX_BYTES:
        raise WrongValueError("{size} octets ; attendu : {limit} au plus", size=len(source), limit=MAX_BYTES)
    if isinstance(source, str):
        return source.removeprefix("\ufeff")
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongValueError("octet {place} illisible ; attendu : du texte en UTF-8", place=error.start) from None


def _load(text: str) -> tuple[Json, list[Problem]]:
    found: list[Problem] = []
    # Numbers that may be out of range: where they stand is looked for only if there are some.
    odd: list[str] = []

    def integer(digits: str) -> int | float:
        if len(digits) <= _MAX_DIGITS:
            return int(digits)
        odd.append(digits)
        # Numbers without end take long to make, and some are refused by Python itself; which one it was is no matter.
        return int(digits) if len(digits) == _MAX_DIGITS + 1 else inf

    def real(digits: str) -> float:
        number = float(digits)
        if not -_LIMIT < number < _LIMIT:
            odd.append(digits)
        return number

    def unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        data = dict(pairs)
        if len(data) < len(pairs):
            times = Counter(name for name, _ in pairs)
            found.extend(_twice(name) for name, count in times.items() if count > 1)
        return data

    try:
        data: Json = json.loads(
            text, object_pairs_hook=unique, parse_int=integer, parse_float=real, parse_constant=_no_number
        )
    except json.JSONDecodeError as error:
        raise WrongValueError(
            "ce n’est pas du JSON : ligne {line}, colonne {column}", line=error.lineno, column=error.colno
        ) from None
    except RecursionError:
        raise _too_deep() from None
    if text.count("[") + text.count("{") > _MAX_DEPTH and _is_deep(data):
        raise _too_deep()
    if odd or "\\u" in text or _SUSPECT.search(text):
        found.extend(_unprintable("", data))
    return data, found


def _twice(name: str) -> Problem:
    sentence = "la clé {key} est écrite plusieurs fois ; attendu : une seule"
    return Problem("", Message(sentence, (("key", shown(name)),)))


def _no_number(name: str) -> float:
    raise WrongValueError("{name} n’est pas un nombre ; attendu : un nombre ou null", name=name)


def _too_deep() -> WrongValueError:
    return WrongValueError("plus de {depth} niveaux imbriqués ; attendu : un bilan ou un programme", depth=_MAX_DEPTH)


def _is_deep(data: Json) -> bool:
    level: list[Json] = [data]
    for _ in range(_MAX_DEPTH):
        inner: list[Json] = []
        for value in level:
            # One question for all that holds nothing, which is most of a file.
            if isinstance(value, (dict, list)):
                inner += value.values() if isinstance(value, dict) else value
        level = inner
    return any(isinstance(value, (dict, list)) for value in level)


def check_plain(data: Json) -> None:
    """Refuse in plain data what `parse_json` refuses in text.

    Raises:
        InvalidCaseError: it holds NaN, a number out of range, a control character or half a surrogate pair, or what
            JSON cannot say (a date, a key that is no text), or is nested too deeply.
    """
    if _is_deep(data):
        raise InvalidCaseError((Problem("", _too_deep().message),))
    # Where nothing is wrong, nobody needs the paths.
    if not _is_fine(data) and (found := _unprintable("", data)):
        raise InvalidCaseError(tuple(found))


def _is_fine(value: object) -> bool:
    """Whether there is surely nothing to refuse; subclasses of what `json` makes are looked at more closely."""
    if is_text(value) and type(value) is str:
        return _UNPRINTABLE.search(value) is None
    if is_object(value) and type(value) is dict:
        return all(type(key) is str and _is_fine(key) and _is_fine(item) for key, item in value.items())
    if is_list(value) and type(value) is list:
        return all(map(_is_fine, value))
    if is_number(value) and type(value) in {int, float}:
        return -_LIMIT < value < _LIMIT
    return value is None or type(value) is bool


def _unprintable(where: str, value: object) -> list[Problem]:
    found: list[Problem] = []
    if is_object(value):
        for key, item in value.items():
            found += _below(where, key, item)
    elif is_list(value):
        for index, item in enumerate(value):
            found += _unprintable(join(where, index), item)
    elif is_text(value):
        if _UNPRINTABLE.search(value):
            sentence = "{text} contient un caractère de commande ou un demi-caractère ; attendu : du texte"
            found.append(Problem(where, Message(sentence, (("text", shown(value)),))))
    elif is_number(value):
        # NaN is not less than anything.
        if not -_LIMIT < value < _LIMIT:
            sentence = "ce nombre est hors limites ; attendu : {digits} chiffres au plus"
            found.append(Problem(where, Message(sentence, (("digits", _MAX_DIGITS),))))
    elif value is not None and not isinstance(value, bool):
        sentence = "{value} n’est pas une valeur JSON ; attendu : objet, liste, texte, nombre, true, false ou null"
        found.append(Problem(where, Message(sentence, (("value", shown(value)),))))
    return found


def _below(where: str, key: object, item: object) -> list[Problem]:
    if not is_text(key):
        return [Problem(where, Message("la clé {key} n’est pas du texte ; attendu : du texte", (("key", shown(key)),)))]
    place = join(where, key)
    return _unprintable(place, key) + _unprintable(place, item)


def join(where: str, step: str | int) -> str:
    """The path one step further down, on one line whatever the key is."""
    if isinstance(step, int):
        return f"{where}[{step}]"
    key = printable(step)
    return f"{where}.{key}" if where else key
