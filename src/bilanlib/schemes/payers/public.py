"""What public employers pay."""

from bilanlib.calculators.fr.bar import BAR_SINCE, Bar
from bilanlib.calculators.prospects import Prospect
from bilanlib.law.citation import Article, Confidence
from bilanlib.law.fr import arrete_2003_08_25, arrete_2009_07_31, decret_2007_1470, decret_2007_1845, decret_2008_824
from bilanlib.law.fr.code_du_travail import L6316_1
from bilanlib.models.terms import EmployerKind, FundingSource
from bilanlib.readings.cpf import StateEmployer
from bilanlib.schemes.payers.companies import employed_by
from bilanlib.schemes.payers.person import PUBLIC, among
from bilanlib.schemes.payers.route import Route
from bilanlib.schemes.payers.row import PayerRow, Remark, RouteCondition

_CONVENTION = "Convention tripartite de l’administration, de l’agent et du prestataire"
_LEAVE = "Congé pour bilan de compétences"
_PAID_LEAVE = "Congé pour bilan de compétences, la rémunération étant maintenue"
_DECIDES = "L’administration décide de payer"


def _conditions(kind: EmployerKind, unless: str, source: Article) -> tuple[RouteCondition, ...]:
    public = among(PUBLIC, "Réservé aux agents publics", source, Prospect.EXCLUDED)
    return public, employed_by(kind, unless, source)


ROWS = (
    PayerRow(
        route=Route.STATE_EMPLOYER,
        payer="L’État employeur",
        sources_of_money=frozenset({FundingSource.PUBLIC_EMPLOYER}),
        instrument=_CONVENTION,
        working_time=_LEAVE,
        granted=Prospect.POSSIBLE,
        why=_DECIDES,
        conditions=_conditions(
            EmployerKind.STATE, "L’employeur ne relève pas de la fonction publique de l’État", decret_2007_1470.ART_22
        ),
        remarks=(
            Remark(
                text="La liste des financeurs nomme l’État, sans dire si c’est aussi comme employeur",
                source=L6316_1,
                since=BAR_SINCE,
                readings=(StateEmployer,),
            ),
        ),
        articles=(decret_2007_1470.ART_22, arrete_2009_07_31.ART_5, arrete_2009_07_31.ART_6),
        confidence=Confidence.B,
        bar=Bar.DISPUTED,
        schemes=("fr-fpe",),
    ),
    PayerRow(
        route=Route.TERRITORIAL_EMPLOYER,
        payer="La collectivité employeur",
        sources_of_money=frozenset({FundingSource.PUBLIC_EMPLOYER}),
        instrument=_CONVENTION,
        working_time=_PAID_LEAVE,
        granted=Prospect.POSSIBLE,
        why=_DECIDES,
        conditions=_conditions(
            EmployerKind.TERRITORIAL,
            "L’employeur ne relève pas de la fonction publique territoriale",
            decret_2007_1845.ART_22,
        ),
        articles=(decret_2007_1845.ART_22, decret_2007_1845.ART_21, decret_2007_1845.ART_23),
        confidence=Confidence.B,
        schemes=("fr-fpt",),
    ),
    PayerRow(
        route=Route.HOSPITAL_EMPLOYER,
        payer="L’ANFH, ou l’établissement employeur",
        sources_of_money=frozenset({FundingSource.ANFH, FundingSource.PUBLIC_EMPLOYER}),
        instrument=_CONVENTION,
        working_time=_PAID_LEAVE,
        granted=Prospect.POSSIBLE,
        why="L’ANFH ou l’établissement décide de payer",
        conditions=_conditions(
            EmployerKind.HOSPITAL,
            "L’employeur ne relève pas de la fonction publique hospitalière",
            decret_2008_824.ART_25_27,
        ),
        articles=(decret_2008_824.ART_25_27, arrete_2003_08_25.ART_3),
        confidence=Confidence.B,
        schemes=("fr-fph", "anfh"),
    ),
)
"""Rows of the three branches of the civil service."""
