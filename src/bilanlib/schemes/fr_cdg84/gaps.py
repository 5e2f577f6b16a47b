"""Scheme `fr-cdg84`: what its leaflet does not say. Silence is never a pass."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap

_SILENT = "le document du dispositif n’en dit rien"


def _silence(name: str, title: str) -> Gap:
    return Gap(id=f"fr.cdg84.terms.{name}", title=title, reason=_SILENT, force=Force.SCHEME)


GAPS = (
    _silence("eligibility", "Conditions d’accès au bilan professionnel du CDG 84."),
    _silence("convention", "Convention du bilan professionnel du CDG 84 : forme et mentions."),
    _silence("price", "Prix du bilan professionnel du CDG 84."),
    _silence("staff", "Qualification de ceux qui conduisent le bilan professionnel du CDG 84."),
    _silence("retention", "Conservation des documents du bilan professionnel du CDG 84."),
    _silence("follow-up", "Suivi après le bilan professionnel du CDG 84."),
    _silence("remote", "Séances à distance du bilan professionnel du CDG 84."),
    _silence("working-time", "Temps de travail pendant le bilan professionnel du CDG 84."),
    _silence("certificate", "Attestation à la fin du bilan professionnel du CDG 84."),
    _silence("employer", "Rôle de l’employeur quand l’agent demande le bilan professionnel du CDG 84."),
)
"""What is silent, in no order of the leaflet."""
