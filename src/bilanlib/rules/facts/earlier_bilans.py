"""Facts about the bilans that the person did before, one by one."""

from datetime import date

from bilanlib.answers.finding import Template
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Fact, Items, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe


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


EARLIER_FUNDED_ON = Fact[date].told(
    "funded_on",
    Question(
        text="Quel jour le financeur de ce bilan antérieur a-t-il accepté de le payer ?",
        holder=Holder.BENEFICIARY,
        proof="accord de financement, historique du CPF",
    ),
    (Bilan,),
    items=EARLIER_BILANS,
)
EARLIER_PAID_BY = Fact[FundingSource].told(
    "paid_by",
    Question(
        text="Qui a payé ce bilan antérieur ? Si plusieurs l’ont payé, quel fonds parmi eux ?",
        holder=Holder.BENEFICIARY,
        proof="facture, accord de financement",
    ),
    (Bilan,),
    items=EARLIER_BILANS,
)


def _payer_if_told(earlier: EarlierBilan) -> FundingSource | None:
    return None if earlier.paid_by is UNKNOWN else earlier.paid_by


EARLIER_PAYER_IF_TOLD: Fact[FundingSource | None] = Fact(
    "paid_by", EARLIER_PAID_BY.ask, (Bilan,), _payer_if_told, EARLIER_BILANS
)
"""The same, and None where nobody told it: where the bilan lies long ago, who paid does not matter."""


def _end_if_told(earlier: EarlierBilan) -> date | None:
    return None if earlier.ended_on is UNKNOWN else earlier.ended_on


EARLIER_END_IF_TOLD: Fact[date | None] = Fact("ended_on", EARLIER_ENDED_ON.ask, (Bilan,), _end_if_told, EARLIER_BILANS)
"""The same, and None where nobody told it: long after that day no other day matters."""

OTHER_SCHEME = Template(
    "other-scheme", Verdict.NOT_APPLICABLE, "ce bilan antérieur ne relève pas de la fonction publique"
)
TOO_SOON_AFTER_END = Template(
    "too-soon-after-end",
    Verdict.FAIL,
    "le bilan commence le {begins} et peut commencer le {first} au plus tôt, compté du {earlier}, fin du bilan "
    "précédent ; aucun texte lu ne dit si le délai court de cette fin ou du début",
    "Reportez le début du bilan au {first}.",
)
TOO_SOON_AFTER_START = Template(
    "too-soon-after-start",
    Verdict.FAIL,
    "le bilan commence le {begins} et peut commencer le {first} au plus tôt, compté du {earlier}, début du bilan "
    "précédent ; aucun texte lu ne dit si le délai court de ce début ou de la fin",
    "Reportez le début du bilan au {first}.",
)
