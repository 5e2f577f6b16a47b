"""Scheme `fr-bpi`: what its document does not say. Silence is never a pass."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap

_SILENT = "le document du dispositif n’en dit rien"


def _silence(name: str, title: str) -> Gap:
    return Gap(id=f"fr.bpi.{name}", title=title, reason=_SILENT, force=Force.SCHEME)


GAPS = (
    _silence("description.consent", "Consentement du salarié quand l’employeur demande le BPI."),
    _silence("conclusion.phase-hours", "Heures de chaque phase du BPI."),
    _silence("conclusion.interviews", "Nombre d’entretiens du BPI."),
    _silence("description.price", "Prix du BPI."),
    _silence("conclusion.retention", "Conservation et destruction des documents du BPI."),
    _silence("conclusion.working-time", "Temps de travail pendant le BPI."),
    _silence("access.disability", "Adaptation du BPI à un handicap."),
    _silence("conclusion.follow-up", "Suivi après le BPI."),
    _silence("conclusion.evaluation", "Évaluation du BPI."),
)
"""What is silent, in no order of the document."""
