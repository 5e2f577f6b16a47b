"""The whole schema: what every file says first, then a bilan or a programme."""

import json

from bilanlib.io.envelope import KINDS, SCHEMA_VERSION
from bilanlib.io.schema.forms import Sentence
from bilanlib.io.schema.parts import Shape, name_of, uses_of
from bilanlib.io.schema.shapes import Shapes
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json

_DRAFT = "https://json-schema.org/draft/2020-12/schema"

_TITLE = Sentence("Fichier d’entrée de bilanlib", "Input file of bilanlib")
_WHOLE = Sentence(
    "Un dossier : le bilan d’une personne, ou l’offre d’un prestataire. Une clé absente est un fait que personne n’a "
    "dit ; null, une chose dont on sait qu’elle n’existe pas.",
    "A case: one person's bilan, or a provider's offer. A key that is absent is a fact that nobody told; null is a "
    "thing that is known not to exist.",
)
_VERSION = Sentence("Version de cette forme JSON.", "Version of this JSON form.")
_KIND = Sentence(
    "De quoi le fichier parle : un bilan, ou un programme (une offre, sans personne).",
    "What the file is about: a bilan, or a programme (an offer, without any person).",
)


def case_schema(language: Language) -> Shape:
    """The JSON Schema of input files, with descriptions in that language.

    Where docstrings are stripped (`python -OO`) there is no English to take: read the files that are checked in.
    """
    uses = uses_of(KINDS.values())
    shapes = Shapes(language, frozenset(one for one, takes_null in uses.items() if takes_null))
    definitions = {name_of(one): shapes.definition(one) for one in uses}
    definitions |= {name_of(owner): shapes.subject(owner, kind) for kind, owner in KINDS.items()}
    kinds: list[Json] = [*KINDS]
    return {
        "$schema": _DRAFT,
        "$id": f"urn:bilanlib:case:{SCHEMA_VERSION}:{language.value}",
        "title": _TITLE.written(language),
        "description": _WHOLE.written(language),
        "type": "object",
        "required": ["schema_version", "kind"],
        "properties": {
            "schema_version": {"description": _VERSION.written(language), "const": SCHEMA_VERSION},
            "kind": {"description": _KIND.written(language), "enum": kinds},
        },
        "allOf": [_where(kind, name_of(owner)) for kind, owner in KINDS.items()],
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text(language: Language) -> str:
    """The schema as it is checked in."""
    return json.dumps(case_schema(language), ensure_ascii=False, indent=2) + "\n"


def _where(kind: str, name: str) -> Shape:
    # Not `oneOf`: a mistake deep in a bilan would be reported as "neither a bilan nor a programme", at the top.
    is_kind: Shape = {"properties": {"kind": {"const": kind}}, "required": ["kind"]}
    return {"if": is_kind, "then": {"$ref": f"#/$defs/{name}"}}
