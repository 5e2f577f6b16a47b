"""A case to plain data and to JSON text."""

import json

from bilanlib.io.converter import converter
from bilanlib.io.envelope import KINDS, SCHEMA_VERSION
from bilanlib.models.table import Json
from bilanlib.models.views import Subject


def case_to_dict(case: Subject) -> dict[str, Json]:
    """The case as plain data: what is UNKNOWN has no key. `read_case` gives the same case back."""
    kind = next(name for name, subject in KINDS.items() if isinstance(case, subject))
    facts: dict[str, Json] = converter().unstructure(case)
    return {"schema_version": SCHEMA_VERSION, "kind": kind, **facts}


def write_case(case: Subject) -> str:
    """The case as JSON text, indented, ending with a line feed."""
    return json.dumps(case_to_dict(case), ensure_ascii=False, indent=2) + "\n"
