"""Scheme `fr-fpe`: the bilan of State agents (fonction publique d'État), outside the Code du travail."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.parameters.fr.arrete_2009_07_31 import RECIPIENTS
from bilanlib.rules.fr import arrete_2009_07_31

_LATER = "pas encore encodé dans cette version"


def _gap(name: str, title: str) -> Gap:
    return Gap(id=f"fr.a2009-07-31.{name}", title=title, reason=_LATER, force=Force.LAW)


FR_FPE = Scheme(
    id="fr-fpe",
    title="Bilan de compétences de la fonction publique de l’État",
    rules=arrete_2009_07_31.RULES,
    disclosure=RECIPIENTS,
    gaps=(
        _gap("4.reply", "Réponse écrite de l’administration dans les deux mois (arrêté du 31 juillet 2009, art. 4)."),
        _gap("6.convention", "Convention tripartite selon le modèle annexé (arrêté du 31 juillet 2009, art. 6)."),
        _gap("8.phases", "Phases du bilan (arrêté du 31 juillet 2009, art. 8)."),
        _gap("9.synthesis", "Contenu du document de synthèse (arrêté du 31 juillet 2009, art. 9)."),
        _gap("10.destroy", "Destruction des documents (arrêté du 31 juillet 2009, art. 10)."),
        _gap("11.results", "Communication des résultats détaillés (arrêté du 31 juillet 2009, art. 11 et annexe)."),
        _gap("12.certificate", "Attestation de fréquentation (arrêté du 31 juillet 2009, art. 12)."),
    ),
)
