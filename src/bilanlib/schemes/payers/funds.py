"""What funds pay for who has no employer, or leaves a hard occupation."""

from bilanlib.calculators.prospects import Prospect
from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import D4163_30_2, L6316_1, L6331_48, L6332_9
from bilanlib.models.terms import FundingSource, Status
from bilanlib.schemes.payers.absences import HAS_PREVENTION_POINTS
from bilanlib.schemes.payers.person import among, employees
from bilanlib.schemes.payers.rights import CERTIFIED
from bilanlib.schemes.payers.route import Route
from bilanlib.schemes.payers.row import PayerRow, Remark

_JOB_SEEKER = among(frozenset({Status.JOB_SEEKER}), "Réservé aux demandeurs d’emploi", L6316_1, Prospect.EXCLUDED)
_SELF_EMPLOYED = among(
    frozenset({Status.SELF_EMPLOYED}), "Réservé aux travailleurs indépendants", L6332_9, Prospect.EXCLUDED
)

ROWS = (
    PayerRow(
        route=Route.FRANCE_TRAVAIL,
        payer="France Travail, par une aide individuelle à la formation",
        sources_of_money=frozenset({FundingSource.FRANCE_TRAVAIL}),
        instrument="Devis que le prestataire soumet à France Travail",
        working_time="Aucun : nul employeur n’en donne",
        granted=Prospect.POSSIBLE,
        why="Usage : France Travail décide librement, et seulement si nul autre ne peut payer",
        conditions=(_JOB_SEEKER, CERTIFIED),
        articles=(L6316_1,),
        confidence=Confidence.C,
    ),
    PayerRow(
        route=Route.SELF_EMPLOYED_FUND,
        payer="Le fonds d’assurance formation de la profession",
        sources_of_money=frozenset({FundingSource.SELF_EMPLOYED_FUND}),
        instrument="Demande au fonds, selon ses règles",
        working_time="Aucun : nul employeur n’en donne",
        granted=Prospect.POSSIBLE,
        why="Le fonds décide, selon ses règles",
        conditions=(_SELF_EMPLOYED,),
        remarks=(Remark(text="L’indépendant lui verse une contribution chaque année", source=L6331_48),),
        articles=(L6332_9, L6331_48),
        confidence=Confidence.B,
    ),
    PayerRow(
        route=Route.PREVENTION_POINTS,
        payer="Transitions Pro, par les points du compte professionnel de prévention",
        sources_of_money=frozenset({FundingSource.TRANSITIONS_PRO}),
        instrument="Demande de financement propre au bilan, à Transitions Pro, avant toute autre demande",
        working_time="Le texte n’en dit rien pour le bilan",
        granted=Prospect.POSSIBLE,
        why="Transitions Pro décide de la demande",
        conditions=(employees(D4163_30_2), HAS_PREVENTION_POINTS, CERTIFIED),
        remarks=(Remark(text="La formation qui suit est préparée après le bilan, et d’après lui", source=D4163_30_2),),
        articles=(D4163_30_2,),
    ),
)
"""Rows of funds."""
