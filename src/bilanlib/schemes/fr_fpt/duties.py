"""Scheme `fr-fpt`: duties that no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.decret_2007_1845 import ART_24
from bilanlib.rules.facts.leave import HAS_LEAVE

UNFINISHED = HumanDuty(
    id="fr.d2007-1845.24.unfinished",
    title="Qui ne suit pas tout le bilan sans motif valable perd le congé et rembourse ce que l’employeur a payé.",
    guidance="Comparez l’attestation aux séances prévues, et entendez l’agent sur ses raisons : le texte ne dit pas "
    "lesquelles sont valables.",
    sources=(ART_24.since("2007-12-30"),),
    when=HAS_LEAVE,
)

DUTIES = (UNFINISHED,)
"""All of them, in the order of the articles."""
