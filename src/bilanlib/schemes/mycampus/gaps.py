"""Scheme `mycampus`: what its guide does not say. Silence is never a pass."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap


def _silence(name: str, title: str) -> Gap:
    return Gap(id=f"fr.mycampus.{name}", title=title, reason="le guide n’en dit rien", force=Force.SCHEME)


GAPS = (
    _silence("deroulement.hours", "Heures du bilan de MY CAMPUS, en tout et par phase."),
    _silence("deroulement.sessions", "Nombre de séances du bilan de MY CAMPUS."),
    _silence("deroulement.access-delay", "Délai d’accès au bilan de MY CAMPUS."),
    _silence("deroulement.price", "Prix du bilan de MY CAMPUS."),
    _silence("deroulement.funding", "Financement et règlement du bilan de MY CAMPUS."),
    _silence("deontologie.staff", "Qualification des consultants de MY CAMPUS."),
)
"""What is silent."""
