"""What payers ask of the account and of the provider."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.bar import BAR_SINCE
from bilanlib.engine.fact import Question
from bilanlib.law.fr.code_du_travail import D6323_6, L6316_1, L6323_4
from bilanlib.models.situation import Situation
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.l6316_1 import CERTIFIED_FUNDERS
from bilanlib.readings.cpf import BarDate, StateEmployer
from bilanlib.schemes.payers.row import RouteCondition, told


def _has_rights(situation: Situation, _: date) -> Maybe[bool]:
    return UNKNOWN if situation.balance is UNKNOWN else situation.balance > 0


HAS_RIGHTS = RouteCondition(
    path="balance",
    ask=Question(
        text="Combien d’euros de droits acquis sont inscrits au compte personnel de formation ?",
        holder=Holder.BENEFICIARY,
        proof="relevé de Mon compte formation",
    ),
    holds=_has_rights,
    unless="Aucun droit acquis n’est inscrit au compte",
    source=L6323_4,
)
"""There is something on the account."""

NO_FUNDED_BILAN = RouteCondition(
    path="had_funded_bilan",
    ask=Question(
        text="Un financeur nommé par la loi a-t-il payé un autre bilan dans les cinq ans qui précèdent la demande ?",
        holder=Holder.BENEFICIARY,
        proof="accord de financement ou facture de ce bilan",
    ),
    holds=told(lambda one: one.had_funded_bilan, wanted=False),
    unless="Un financeur nommé par la loi a payé un bilan dans le délai de carence : les droits acquis ne servent pas",
    source=D6323_6,
    since=BAR_SINCE,
    readings=(BarDate, StateEmployer),
)
"""The five-year bar."""

CERTIFIED = RouteCondition(
    path="has_certified_provider",
    ask=Question(
        text="Le prestataire est-il certifié Qualiopi pour les bilans de compétences ?",
        holder=Holder.PROVIDER,
        proof="certificat en cours de validité, qui nomme les bilans de compétences",
    ),
    holds=told(lambda one: one.has_certified_provider),
    unless="Le prestataire n’est pas certifié : ce financeur ne peut pas le payer",
    source=L6316_1,
    since=CERTIFIED_FUNDERS.values[0].since,
)
"""The provider holds the certificate."""
