"""Documents shown to others, with or without the person's agreement."""

from bilanlib.answers.finding import Template
from bilanlib.answers.verdict import Verdict
from bilanlib.models.terms import DocumentKind

OTHER_DISCLOSURE = Template(
    "other-disclosure", Verdict.NOT_APPLICABLE, "la règle ne parle pas de cette communication ({kind}, à : {to})"
)
NOT_AGREED = Template(
    "not-agreed",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans accord de la personne qui vaille ce jour-là",
    "Faites restituer ou détruire la copie, et informez la personne. Un accord donné après coup ne répare rien.",
)

RESULTS = frozenset({DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS, DocumentKind.DETAILED_RESULTS})
"""Kinds of documents that hold what came out of a bilan."""
