"""Conditions of a bilan that the CPF pays, and of one that a fund pays."""

from bilanlib.answers.missing import Holder
from bilanlib.rules.fr.anfh.funding import face_to_face, in_person
from bilanlib.rules.fr.code_du_travail.d6323_6.waiting import waiting
from bilanlib.rules.fr.code_du_travail.d6353_1 import terms
from bilanlib.rules.fr.code_du_travail.l6316_1 import certified
from bilanlib.rules.fr.code_du_travail.l6323_2 import agreement
from bilanlib.schemes.conditions.condition import Condition, ConditionKind

CONDITIONS = (
    Condition(
        rule=waiting,
        kind=ConditionKind.FUNDING,
        actors=(Holder.BENEFICIARY,),
        todo="Faites la demande de souscription, une fois le délai de carence passé s’il y en a un.",
        exempting=frozenset({"no-bar-yet"}),
    ),
    Condition(
        rule=agreement,
        kind=ConditionKind.START,
        actors=(Holder.BENEFICIARY,),
        todo="Recueillez l’accord exprès du titulaire à l’emploi de son CPF avant la première séance.",
    ),
    Condition(
        rule=terms,
        kind=ConditionKind.START,
        actors=(
            Holder.BENEFICIARY,
            Holder.PROVIDER,
        ),
        todo="Faites accepter les conditions générales de la plateforme avant la première séance.",
    ),
    Condition(
        rule=certified,
        kind=ConditionKind.FUNDING,
        actors=(Holder.PROVIDER,),
        todo="Choisissez un prestataire certifié pour les bilans de compétences.",
        exempting=frozenset({"agreed-before"}),
    ),
    Condition(
        rule=face_to_face,
        kind=ConditionKind.FUNDING,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez assez d’heures en face à face.",
        exempting=frozenset({"other-length"}),
    ),
    Condition(
        rule=in_person,
        kind=ConditionKind.FUNDING,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez assez d’heures en présence.",
        exempting=frozenset({"other-length"}),
    ),
)
