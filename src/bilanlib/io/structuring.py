"""The facts of a case from plain data, by cattrs, and every problem that it finds, each with its path."""

from attrs import AttrsInstance, fields
from cattrs import Converter
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
)

from bilanlib.io.converter import converter, thorough_converter
from bilanlib.io.envelope import KINDS
from bilanlib.io.json_text import join
from bilanlib.io.problems import PlacedError, Problem, WrongValueError, unknown_key
from bilanlib.messages.message import Message
from bilanlib.models.impossible import ImpossibleError
from bilanlib.models.table import Json
from bilanlib.models.views import Subject


def structure(facts: dict[str, Json], subject: type[Subject]) -> Subject | list[Problem]:
    """A case of that class, or every problem of its facts."""
    try:
        return _read(converter(), facts, subject)
    except Exception:  # noqa: BLE001 - whatever is wrong, the thorough one finds it again, and all else that is
        try:
            return _read(thorough_converter(), facts, subject)
        except BaseValidationError as error:
            return _problems(error, "")


def _read(reader: Converter, facts: dict[str, Json], subject: type[Subject]) -> Subject:
    case: Subject = reader.structure(facts, subject)
    return case


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
