"""Scheme `fr-private`: what it does not judge yet."""

from bilanlib.answers.force import Force
from bilanlib.engine.fact import Fact
from bilanlib.engine.scheme import Gap
from bilanlib.rules.facts.funding import OWN_MONEY, PAID_BY_CPF


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
    Gap(
        id="fr.ct.L6351-1.provider",
        title="Déclaration d’activité, règlement intérieur et bilan pédagogique du prestataire (L. 6351-1, L. 6352-3 "
        "et L. 6352-11).",
        reason="jugés par le dispositif fr-provider, à part ou comme couche",
        force=Force.LAW,
        is_announced=True,
    ),
    Gap(
        id="fr.mcf.terms",
        title="Clauses de la plateforme du CPF : délai avant l’entrée, rétractation, annulation, remboursements.",
        reason="conditions générales qui n’ont été lues que de seconde main",
        force=Force.CONTRACT,
        when=PAID_BY_CPF,
    ),
)
"""Requirements that a later version will judge, or another scheme."""
