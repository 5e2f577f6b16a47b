"""Who pays a bilan during a leave."""

from bilanlib.calculators.fr.bar import Bar
from bilanlib.calculators.prospects import Prospect
from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import L1225_56, L1225_58, L1233_71, L6323_17_1, R1233_31, R1233_35, R6313_8
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.fr.code_du_travail.l1233_71 import LONGEST_LEAVE, LONGEST_WITH_RECONVERSION
from bilanlib.parameters.fr.code_du_travail.r1233_31 import SHORTEST_LEAVE
from bilanlib.schemes.payers.absences import IN_REDEPLOYMENT_LEAVE, ON_PARENTAL_LEAVE, OWN_INITIATIVE
from bilanlib.schemes.payers.companies import LARGE_COMPANY
from bilanlib.schemes.payers.person import employees
from bilanlib.schemes.payers.route import Route
from bilanlib.schemes.payers.row import PayerRow, Remark, valued

ROWS = (
    PayerRow(
        route=Route.REDEPLOYMENT_LEAVE,
        payer="L’employeur, entièrement",
        sources_of_money=frozenset({FundingSource.REDEPLOYMENT_LEAVE}),
        instrument="Convention tripartite, conclue avant le bilan",
        working_time="Pendant le congé de reclassement",
        granted=Prospect.CERTAIN,
        why="L’employeur finance toutes les actions du congé",
        conditions=(employees(L1233_71), IN_REDEPLOYMENT_LEAVE, LARGE_COMPANY),
        remarks=(
            Remark(text="Le congé dure {value} au plus", source=L1233_71, facts=valued(LONGEST_LEAVE, lambda one: one)),
            Remark(
                text="Une formation de reconversion peut le porter à {value}",
                source=L1233_71,
                facts=valued(LONGEST_WITH_RECONVERSION, lambda one: one),
                since=LONGEST_WITH_RECONVERSION.values[0].since,
            ),
            Remark(
                text="Il dure moins de {value} si le salarié l’accepte expressément",
                source=R1233_31,
                facts=valued(SHORTEST_LEAVE, lambda one: one),
                since=SHORTEST_LEAVE.values[0].since,
            ),
        ),
        articles=(L1233_71, R1233_35, R6313_8),
    ),
    PayerRow(
        route=Route.PARENTAL_LEAVE,
        payer="Personne n’est désigné : le compte personnel de formation ou la personne elle-même",
        sources_of_money=frozenset(),
        instrument="Celui de qui paie",
        working_time="Pendant le congé, sans rémunération",
        granted=Prospect.POSSIBLE,
        why="Le bilan est de droit, mais aucun texte ne dit qui le paie",
        conditions=(employees(L1225_56), ON_PARENTAL_LEAVE, OWN_INITIATIVE),
        remarks=(Remark(text="Il faut l’ancienneté que le congé lui-même demande", source=L1225_58),),
        articles=(L1225_56, L1225_58),
        confidence=Confidence.C,
        bar=Bar.DEPENDS,
    ),
    PayerRow(
        route=Route.TRANSITION_PROJECT,
        payer="Transitions Pro, par un projet de transition professionnelle",
        sources_of_money=frozenset(),
        instrument="Aucun : un bilan seul n’est pas payé ainsi",
        working_time="Le congé du projet est celui de la formation",
        granted=Prospect.EXCLUDED,
        why="Le projet ne paie qu’une formation qui mène à une certification",
        articles=(L6323_17_1,),
    ),
)
"""Rows of leaves."""
