"""Scheme `fr-private`: what it does not judge yet."""

from bilanlib.answers.force import Force
from bilanlib.engine.fact import Fact
from bilanlib.engine.scheme import Gap
from bilanlib.rules.facts.funding import ON_PUBLIC_MONEY, OWN_MONEY, PAID_BY_CPF


def _announced(name: str, title: str, force: Force, when: Fact[bool] | None = None) -> Gap:
    reason = "pas encore encodé dans cette version"
    return Gap(id=f"fr.ct.{name}", title=title, reason=reason, force=force, is_announced=True, when=when)


GAPS = (
    _announced(
        "L6353-3.contract",
        "Contrat du bénéficiaire qui paie lui-même : mentions, rétractation, paiement (L. 6353-3 à L. 6353-7).",
        Force.LAW,
        OWN_MONEY,
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
    Gap(
        id="fr.mcf.terms",
        title="Clauses de la plateforme du CPF : délai avant l’entrée, rétractation, annulation, remboursements.",
        reason="conditions générales qui n’ont été lues que de seconde main",
        force=Force.CONTRACT,
        when=PAID_BY_CPF,
    ),
)
"""Requirements that a later version will judge."""
