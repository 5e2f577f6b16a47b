"""Facts about the redeployment leave."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import CellTopic

RECOMMENDS_ACTIONS = Fact[bool | None].told(
    "redeployment.recommends_actions",
    Question(
        text="Le bilan propose-t-il des formations ou une validation des acquis de l’expérience ?",
        holder=Holder.PROVIDER,
        proof="document de synthèse",
    ),
    (Bilan,),
)
CELL_INFORMED_ON = Fact[date | None].told(
    "redeployment.cell_informed_on",
    Question(
        text="Quel jour le prestataire a-t-il informé la cellule d’accompagnement des actions proposées ?",
        holder=Holder.PROVIDER,
        proof="courrier ou courriel à la cellule",
    ),
    (Bilan,),
)
CELL_TOLD = Fact[tuple[CellTopic, ...] | None].told(
    "redeployment.cell_told",
    Question(
        text="Qu’est-ce que le prestataire a dit de ces actions à la cellule d’accompagnement ?",
        holder=Holder.PROVIDER,
        proof="courrier ou courriel à la cellule",
    ),
    (Bilan,),
)
