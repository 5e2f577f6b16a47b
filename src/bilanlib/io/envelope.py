"""What stands around the facts of a file: its version, and of what kind the case is."""

from collections.abc import Iterator

from bilanlib.io.problems import Problem, shown
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.table import Json
from bilanlib.models.views import Subject

SCHEMA_VERSION = 1
"""Version of the JSON form that this library reads and writes."""

KINDS: dict[str, type[Subject]] = {"bilan": Bilan, "programme": Programme}
"""Class of each `kind` of file."""


def envelope_problems(data: dict[str, Json]) -> Iterator[Problem]:
    """What is wrong with the version and the kind of a file."""
    for key in ("schema_version", "kind"):
        if key not in data:
            yield Problem(key, Message("clé absente ; attendu : une valeur"))
    version, kind = data.get("schema_version", SCHEMA_VERSION), data.get("kind", "bilan")
    if version != SCHEMA_VERSION or isinstance(version, bool):
        yield wrong_at("schema_version", "{value} ; attendu : 1", shown(version))
    if not isinstance(kind, str) or kind not in KINDS:
        yield wrong_at("kind", "{value} ; attendu : « bilan » ou « programme »", shown(kind))


def wrong_at(where: str, template: str, value: str) -> Problem:
    """What is wrong with a value, at a path."""
    return Problem(where, Message(template, (("value", value),)))
