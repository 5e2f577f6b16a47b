"""Scheme `fr-fph`: duties that no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.arrete_2003_08_25 import ANNEXE
from bilanlib.law.fr.decret_2008_824 import ART_25_27
from bilanlib.rules.facts.funding import PAID_BY_ANFH
from bilanlib.rules.facts.leave import HAS_LEAVE

_SINCE = (ART_25_27.since("2008-08-21"), ART_25_27.since("2022-07-25"))

UNFINISHED = HumanDuty(
    id="fr.d2008-824.25-27.unfinished",
    title="Qui ne suit pas tout le bilan rembourse le coût au fonds et la rémunération à l’établissement.",
    guidance="Comparez les présences aux séances prévues, et entendez l’agent sur ses raisons.",
    sources=_SINCE,
    when=HAS_LEAVE,
)
TRAVEL = HumanDuty(
    id="fr.d2008-824.25-27.travel",
    title="Les frais de déplacement de l’agent lui sont remboursés.",
    guidance="Demandez les ordres de mission et les états de frais.",
    sources=_SINCE,
    when=HAS_LEAVE,
)
NOT_REQUIRED_BY_FUND = HumanDuty(
    id="fr.a2003-08-25.annexe.not-required",
    title="Le fonds n’exige pas le document de synthèse.",
    guidance="Lisez les pièces que le fonds demande pour payer : la synthèse n’en est pas une.",
    sources=(ANNEXE.since("2003-08-25"),),
    when=PAID_BY_ANFH,
)

DUTIES = (UNFINISHED, TRAVEL, NOT_REQUIRED_BY_FUND)
"""All of them, in the order of the texts."""
