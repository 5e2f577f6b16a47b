"""Scheme `interactif`: what its programme does not say. Silence is never a pass."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap


def _silence(name: str, title: str) -> Gap:
    return Gap(id=f"fr.interactif.{name}", title=title, reason="le programme n’en dit rien", force=Force.SCHEME)


GAPS = (
    _silence(
        "tarifs.option-hours", "Heures de la restitution tripartite d’INTERACTIF : dans la durée du bilan ou à côté."
    ),
    _silence("evaluation.retention", "Conservation des documents d’INTERACTIF pendant le suivi d’un an."),
)
"""What is silent."""
