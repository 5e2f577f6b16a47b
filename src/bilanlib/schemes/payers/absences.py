"""What payers ask of leaves, and of the project."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Question
from bilanlib.law.fr.code_du_travail import D4163_30_2, L1225_56, L1233_71
from bilanlib.models.situation import Situation
from bilanlib.models.terms import Initiative
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.schemes.payers.row import RouteCondition, told

IN_REDEPLOYMENT_LEAVE = RouteCondition(
    path="is_in_redeployment_leave",
    ask=Question(
        text="La personne est-elle en congé de reclassement ?",
        holder=Holder.EMPLOYER,
        proof="document qui fixe le congé de reclassement",
    ),
    holds=told(lambda one: one.is_in_redeployment_leave),
    unless="La personne n’est pas en congé de reclassement",
    source=L1233_71,
)
"""The leave runs."""

ON_PARENTAL_LEAVE = RouteCondition(
    path="is_on_parental_leave",
    ask=Question(
        text="La personne est-elle en congé parental d’éducation, ou à temps partiel pour élever un enfant ?",
        holder=Holder.BENEFICIARY,
        proof="demande de congé, avenant de temps partiel",
    ),
    holds=told(lambda one: one.is_on_parental_leave),
    unless="La personne n’est pas en congé parental d’éducation",
    source=L1225_56,
)
"""The leave runs."""


def _wants_it(situation: Situation, _: date) -> Maybe[bool]:
    return UNKNOWN if situation.initiative is UNKNOWN else situation.initiative is not Initiative.EMPLOYER


OWN_INITIATIVE = RouteCondition(
    path="initiative",
    ask=Question(
        text="Qui demande le bilan : le salarié, l’employeur, les deux ?",
        holder=Holder.BENEFICIARY,
        proof="lettre de demande",
    ),
    holds=_wants_it,
    unless="Le droit au bilan pendant ce congé est à l’initiative du salarié",
    source=L1225_56,
)
"""The person wants it."""

HAS_PREVENTION_POINTS = RouteCondition(
    path="has_prevention_points",
    ask=Question(
        text="Un projet de reconversion mobilise-t-il des points du compte professionnel de prévention ?",
        holder=Holder.BENEFICIARY,
        proof="relevé de points du compte professionnel de prévention",
    ),
    holds=told(lambda one: one.has_prevention_points),
    unless="Aucun point du compte professionnel de prévention n’est mobilisé",
    source=D4163_30_2,
)
"""Points are used for a project of another occupation."""
