"""Scheme `be-apef-febi`: what its documents leave unsaid, or leave to each fund."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap

_SILENT = "les documents du dispositif n’en disent rien"
_BY_FUND = "chaque fonds fixe ses conditions, qui ne sont pas connues ici"


def _gap(name: str, title: str, reason: str = _SILENT) -> Gap:
    return Gap(id=f"be.apef-febi.{name}", title=title, reason=reason, force=Force.SCHEME)


GAPS = (
    _gap("fonds.criteria", "Conditions d’accès propres à chaque fonds, ancienneté comprise.", _BY_FUND),
    _gap("fonds.funding", "Montants, heures prises en charge et part du travailleur.", _BY_FUND),
    _gap("fonds.deadlines", "Délais d’introduction de la demande.", _BY_FUND),
    _gap("fonds.operators", "Liste des opérateurs agréés.", _BY_FUND),
    _gap("silence.price", "Prix du bilan."),
    _gap("silence.staff", "Qualifications des personnes qui réalisent le bilan."),
    _gap("silence.tools", "Tests et autres outils."),
    _gap("silence.retention", "Conservation et destruction des documents."),
    _gap("silence.modality", "Bilan en présence ou à distance."),
    _gap("silence.convention", "Convention entre les parties."),
)
"""All of them."""
