"""Scheme `fr-private`: what it does not judge yet."""

from bilanlib.answers.force import Force
from bilanlib.engine.fact import Fact
from bilanlib.engine.scheme import Gap
from bilanlib.rules.facts.funding import ON_PUBLIC_MONEY, PAID_BY_CPF


def _announced(name: str, title: str, force: Force, when: Fact[bool] | None = None) -> Gap:
    reason = "pas encore encodé dans cette version"
    return Gap(id=f"fr.ct.{name}", title=title, reason=reason, force=force, is_announced=True, when=when)


GAPS = (
    _announced(
        "D6323-6.cpf",
        "Conditions du CPF : heures payées, plafond, carence, participation (D. 6323-1 A, D. 6323-6, R. 6323).",
        Force.FUNDING,
        PAID_BY_CPF,
    ),
    _announced(
        "L6316-1.certification",
        "Certification du prestataire payé sur des fonds publics ou mutualisés (L. 6316-1).",
        Force.FUNDING,
        ON_PUBLIC_MONEY,
    ),
    _announced(
        "L6351-1.provider",
        "Déclaration d’activité, règlement intérieur et bilan pédagogique du prestataire (L. 6351-1, L. 6352-3 et "
        "L. 6352-11).",
        Force.LAW,
    ),
)
"""Requirements that a later version will judge."""
