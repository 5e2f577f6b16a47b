"""A case from JSON text or from plain data."""

from collections.abc import Iterator, Mapping

from attrs import AttrsInstance, fields
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
)

from bilanlib.io.converter import converter
from bilanlib.io.json_text import check_plain, join, parse_json
from bilanlib.io.plain import is_object
from bilanlib.io.problems import InvalidCaseError, PlacedError, Problem, WrongValueError, shown, unknown_key
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.impossible import ImpossibleError
from bilanlib.models.programme import Programme
from bilanlib.models.table import Json
from bilanlib.models.views import Subject

SCHEMA_VERSION = 1
"""Version of the JSON form that this library reads and writes."""

KINDS: dict[str, type[Subject]] = {"bilan": Bilan, "programme": Programme}
"""Class of each `kind` of file."""


def read_case(source: str | bytes | Mapping[str, Json]) -> Subject:
    """Read a case.

    A key that is absent is UNKNOWN, `null` is None (known to be absent), a value is a value.

    Args:
        source: JSON text, its bytes in UTF-8, or what `json.loads` made of it.

    Raises:
        InvalidCaseError: it is not a case; every problem of a well-formed file is in it, with its JSON path.
    """
    data: Json = parse_json(source) if isinstance(source, (str, bytes)) else dict(source)
    if not is_object(data):
        raise InvalidCaseError((_problem("", "{value} ; attendu : un objet", shown(data)),))
    if not isinstance(source, (str, bytes)):
        check_plain(data)
    problems = [*_envelope(data)]
    kind = data.get("kind")
    subject = KINDS.get(kind) if isinstance(kind, str) else None
    if subject is None:
        raise InvalidCaseError(tuple(problems))
    facts = {key: value for key, value in data.items() if key not in {"kind", "schema_version"}}
    try:
        case: Subject = converter().structure(facts, subject)
    except BaseValidationError as error:
        problems += _problems(error, "")
    else:
        if not problems:
            return case
    raise InvalidCaseError(tuple(problems))


def _envelope(data: dict[str, Json]) -> Iterator[Problem]:
    for key in ("schema_version", "kind"):
        if key not in data:
            yield Problem(key, Message("clé absente ; attendu : une valeur"))
    version, kind = data.get("schema_version", SCHEMA_VERSION), data.get("kind", "bilan")
    if version != SCHEMA_VERSION or isinstance(version, bool):
        yield _problem("schema_version", "{value} ; attendu : 1", shown(version))
    if not isinstance(kind, str) or kind not in KINDS:
        yield _problem("kind", "{value} ; attendu : « bilan » ou « programme »", shown(kind))


def _problem(where: str, template: str, value: str) -> Problem:
    return Problem(where, Message(template, (("value", value),)))


def _problems(error: BaseException, where: str) -> list[Problem]:
    """Every problem below an error of cattrs, each with its path."""
    match error:
        case ExceptionGroup():
            inner: tuple[BaseException, ...] = error.exceptions
            return [problem for one in inner for problem in _problems(one, _further(where, one))]
        case PlacedError():
            return _problems(error.error, join(where, error.place))
        case ForbiddenExtraKeysError():
            return [_unknown_key(where, key, error.cl) for key in sorted(error.extra_fields)]
        case KeyError():
            return [Problem(where, Message("clé absente ; attendu : une valeur"))]
        case WrongValueError():
            return [Problem(where, error.message)]
        case ImpossibleError():
            return [Problem(join(where, error.field), error.message)]
        case _:
            raise error


def _further(where: str, error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return join(where, note.name)
    return where


def _unknown_key(where: str, key: str, owner: type[AttrsInstance]) -> Problem:
    known = tuple(attribute.name for attribute in fields(owner))
    known += ("kind", "schema_version") if owner in KINDS.values() else ()
    return unknown_key(join(where, key), key, known)
