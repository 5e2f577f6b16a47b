"""Scheme `fr-fph`: what it does not judge, and what its texts do not say."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap


def _announced(name: str, title: str) -> Gap:
    reason = "pas encore encodé dans cette version"
    return Gap(id=f"fr.a2003-08-25.{name}", title=title, reason=reason, force=Force.LAW, is_announced=True)


def _silent(name: str, title: str) -> Gap:
    reason = "les textes du dispositif n’en disent rien"
    return Gap(id=f"fr.d2008-824.silent.{name}", title=title, reason=reason, force=Force.SCHEME)


GAPS = (
    _announced("1.phases", "Phases du bilan (arrêté du 25 août 2003, art. 1)."),
    _announced("2.synthesis", "Document de synthèse et fiche par projet (arrêté du 25 août 2003, art. 2)."),
    _announced("annexe.follow-up", "Entretien proposé six mois après la fin (arrêté du 25 août 2003, annexe)."),
    _silent("hours", "Durée du bilan lui-même : les textes ne bornent que le congé."),
    _silent("price", "Prix du bilan."),
    _silent("retention", "Conservation et destruction des documents."),
)
"""What is announced, then what the texts are silent on."""
