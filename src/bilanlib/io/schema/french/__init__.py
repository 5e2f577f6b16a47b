"""The French descriptions of the schema: one sentence for each class, field and closed list.

A field that is new in the models wants one line here, under its class; `tests/io/test_schema_document.py` names what is
missing, and what is left of a field that is gone.
"""

from bilanlib.io.schema.french import agreements, cases, clauses, contracts, documents, hours, people, standing
from bilanlib.io.schema.french.words import LABELS, WORDS

__all__ = ["ALWAYS", "CLASSES", "LABELS", "WORDS"]

ALWAYS = {
    "ref": "Votre propre clé pour cet objet.",
    "extra": "Vos propres notes sur cet objet.",
}
"""Fields that every class of facts has; a class can say more of them."""

CLASSES: dict[type, dict[str, str]] = {
    **cases.CLASSES,
    **people.CLASSES,
    **standing.CLASSES,
    **hours.CLASSES,
    **agreements.CLASSES,
    **contracts.CLASSES,
    **documents.CLASSES,
    **clauses.CLASSES,
}
"""Each class of facts: what it is (`class`), then each of its fields."""
