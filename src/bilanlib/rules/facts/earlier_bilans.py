"""Facts about the bilans that the person did before, one by one."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Items, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.unknown import Maybe


def _earlier(case: Bilan) -> Maybe[tuple[EarlierBilan, ...]]:
    return case.earlier_bilans


def _path(place: int, _: EarlierBilan) -> str:
    return f"earlier_bilans[{place}]"


EARLIER_BILANS: Items[EarlierBilan] = Items(
    "earlier_bilans",
    Question(
        text="Quels bilans le bénéficiaire a-t-il déjà faits ?",
        holder=Holder.BENEFICIARY,
        proof="attestations de fréquentation, dossier de l’agent",
    ),
    (Bilan,),
    _earlier,
    _path,
)

EARLIER_SCHEME = Fact[str | None].told(
    "scheme",
    Question(
        text="De quel dispositif ce bilan antérieur relevait-il ?",
        holder=Holder.BENEFICIARY,
        proof="convention, décision de congé",
    ),
    (Bilan,),
    items=EARLIER_BILANS,
)
EARLIER_STARTED_ON = Fact[date].told(
    "started_on",
    Question(
        text="Quel jour ce bilan antérieur a-t-il commencé ?",
        holder=Holder.BENEFICIARY,
        proof="convention, attestation",
    ),
    (Bilan,),
    items=EARLIER_BILANS,
)
EARLIER_ENDED_ON = Fact[date].told(
    "ended_on",
    Question(
        text="Quel jour ce bilan antérieur s’est-il terminé ?",
        holder=Holder.BENEFICIARY,
        proof="convention, attestation",
    ),
    (Bilan,),
    items=EARLIER_BILANS,
)
