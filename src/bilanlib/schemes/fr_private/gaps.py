"""Scheme `fr-private`: what it does not judge."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap
from bilanlib.rules.facts.funding import PAID_BY_CPF

GAPS = (
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
"""Requirements that another scheme judges, or that nobody here has read."""
