"""What an employer of private law pays, and its opérateur de compétences (OPCO)."""

from bilanlib.calculators.prospects import Prospect
from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import (
    D6353_1,
    L6312_1,
    L6332_1_3,
    L6332_17,
    L6353_1,
    R6313_8,
    R6332_25,
    R6332_26,
)
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.fr.code_du_travail.r6332_25 import LARGEST_ADVANCE
from bilanlib.schemes.payers.companies import SMALL_COMPANY
from bilanlib.schemes.payers.person import employees
from bilanlib.schemes.payers.rights import CERTIFIED
from bilanlib.schemes.payers.route import Route
from bilanlib.schemes.payers.row import PayerRow, Remark, valued

_CONVENTION = "Convention tripartite de l’employeur, du salarié et du prestataire"
# What the ministry says; the article on actions of training does not name bilans.
_NORMAL_WORK = "Tenu pour l’exécution normale du contrat, et payé à ce titre (position du ministère)"

ROWS = (
    PayerRow(
        route=Route.EMPLOYER_PLAN,
        payer="L’employeur, par le plan de développement des compétences",
        sources_of_money=frozenset({FundingSource.EMPLOYER_PLAN}),
        instrument=_CONVENTION,
        working_time=_NORMAL_WORK,
        granted=Prospect.POSSIBLE,
        why="L’employeur décide de ce que le plan paie, et le salarié consent",
        conditions=(employees(L6312_1),),
        articles=(L6312_1, R6313_8, L6353_1),
        confidence=Confidence.B,
    ),
    PayerRow(
        route=Route.OPCO,
        payer="L’opérateur de compétences, pour une petite entreprise",
        sources_of_money=frozenset({FundingSource.OPCO}),
        instrument="Convention tripartite, et demande de prise en charge selon les règles de l’opérateur",
        working_time=_NORMAL_WORK,
        granted=Prospect.POSSIBLE,
        why="L’opérateur décide, selon ses priorités",
        conditions=(employees(L6332_17), SMALL_COMPANY, CERTIFIED),
        remarks=(
            Remark(text="Un devis accepté ne remplace pas la convention", source=D6353_1),
            Remark(
                text="L’opérateur paie après l’exécution, ou à mesure si les parties en conviennent", source=R6332_25
            ),
            Remark(
                text="Une avance ne dépasse pas {value} % du prix",
                source=R6332_25,
                facts=valued(LARGEST_ADVANCE, lambda share: share.scaleb(2).normalize()),
                since=LARGEST_ADVANCE.values[0].since,
            ),
            Remark(text="L’opérateur contrôle le service fait, et ne paie pas sans les pièces", source=R6332_26),
        ),
        articles=(L6332_17, L6332_1_3, R6332_25),
        confidence=Confidence.B,
    ),
)
"""Rows of the plan."""
