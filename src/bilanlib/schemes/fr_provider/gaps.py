"""Scheme `fr-provider`: what it does not judge."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap
from bilanlib.rules.facts.funding import ON_PUBLIC_MONEY, PAID_BY_FUND

INDICATORS = Gap(
    id="fr.ct.L6316-1.indicators",
    title="Les vingt-deux indicateurs de qualité qui valent pour les bilans de compétences.",
    reason="l’organisme certificateur les juge lors d’un audit ; le certificat en est le résultat",
    force=Force.FUNDING,
    is_announced=True,
    when=ON_PUBLIC_MONEY,
)

FUNDER_INFORMATION = Gap(
    id="fr.ct.L6353-10.since-2026",
    title="Information des financeurs sur le bilan, pour les bilans commencés depuis le 27 juin 2026.",
    reason="la rédaction de juin 2026 n’a pas été lue",
    force=Force.LAW,
    is_announced=True,
    when=PAID_BY_FUND,
)

CHANGES = Gap(
    id="fr.ct.L6351-1.changes",
    title="Déclaration, dans les trente jours, de ce qui change dans la déclaration d’activité (R. 6351-8).",
    reason="aucun fait ne dit ce qui a changé",
    force=Force.LAW,
    is_announced=True,
)

GAPS = (INDICATORS, FUNDER_INFORMATION, CHANGES)
"""What is left out, and why."""
