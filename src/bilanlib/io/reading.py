"""A case from JSON text or from plain data."""

from collections.abc import Mapping

from bilanlib.io.envelope import KINDS, envelope_problems, wrong_at
from bilanlib.io.json_text import check_plain, parse_json
from bilanlib.io.plain import is_object
from bilanlib.io.problems import InvalidCaseError, shown
from bilanlib.models.table import Json
from bilanlib.models.views import Subject


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
        raise InvalidCaseError((wrong_at("", "{value} ; attendu : un objet", shown(data)),))
    if not isinstance(source, (str, bytes)):
        check_plain(data)
    problems = [*envelope_problems(data)]
    kind = data.get("kind")
    subject = KINDS.get(kind) if isinstance(kind, str) else None
    if subject is None:
        raise InvalidCaseError(tuple(problems))
    facts = {key: value for key, value in data.items() if key not in {"kind", "schema_version"}}
    # On first use: a program that reads no file needs no cattrs.
    from bilanlib.io.structuring import structure  # noqa: PLC0415 - see the comment above

    found = structure(facts, subject)
    if isinstance(found, list):
        problems += found
    elif not problems:
        return found
    raise InvalidCaseError(tuple(problems))
