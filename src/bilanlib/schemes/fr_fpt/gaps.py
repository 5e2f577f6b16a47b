"""Scheme `fr-fpt`: what it does not judge, and what its texts do not say."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap

_SILENT = "les textes du dispositif n’en disent rien"


def _silent(name: str, title: str) -> Gap:
    return Gap(id=f"fr.d2007-1845.{name}", title=title, reason=_SILENT, force=Force.SCHEME)


GAPS = (
    Gap(
        id="fr.d2007-1845.19.phases",
        title="Phases du bilan (décret n° 2007-1845, art. 19).",
        reason="l’article renvoie à des numéros du Code du travail abrogés en 2008",
        force=Force.LAW,
        is_announced=True,
    ),
    Gap(
        id="fr.d2007-1845.21.cost",
        title="Décision sur la prise en charge du coût, jointe à la réponse (décret n° 2007-1845, art. 21).",
        reason="aucun fait ne la montre encore",
        force=Force.LAW,
        is_announced=True,
    ),
    _silent("silent.hours", "Durée du bilan lui-même : le décret ne borne que le congé."),
    _silent("silent.price", "Prix du bilan."),
    _silent("silent.retention", "Conservation et destruction des documents."),
    _silent("silent.synthesis", "Contenu et auteur du document de synthèse."),
    _silent("silent.follow-up", "Suivi après le bilan."),
)
"""What is announced, then what the texts are silent on."""
