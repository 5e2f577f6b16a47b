"""What is found of results shown to others with or without agreement; rules of several texts share it."""

from bilanlib.answers.finding import Template
from bilanlib.answers.verdict import Verdict
from bilanlib.models.terms import DocumentKind
from bilanlib.parameters.policies import CLASSES, DocumentClass

_RESULTS = frozenset({DocumentClass.DETAILED_RESULTS, DocumentClass.SYNTHESIS, DocumentClass.PROJECT_SYNTHESIS})

NOT_AGREED = Template(
    "not-agreed",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans accord de l’agent qui vaille ce jour-là",
    "Faites restituer ou détruire la copie, et informez l’agent. Un accord donné après coup ne répare rien.",
)
NOT_RESULTS = (
    Template("not-results", Verdict.NOT_APPLICABLE, "ce document ne contient ni résultats ni synthèse").at("documents"),
)
"""The text speaks of results only."""


def are_results(kind: DocumentKind) -> bool:
    """Whether a document holds results of the bilan: detailed results, a synthesis, whole or limited to the project."""
    return CLASSES[kind] in _RESULTS
