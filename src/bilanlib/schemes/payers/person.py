"""What payers ask of the person: its position, its working time."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.calculators.prospects import Prospect
from bilanlib.engine.fact import Question
from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail import L6323_4, L6323_17
from bilanlib.models.situation import Situation
from bilanlib.models.terms import Status
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.schemes.payers.row import RouteCondition

PUBLIC = frozenset({Status.CIVIL_SERVANT, Status.PUBLIC_CONTRACTUAL})
"""Who works for a public employer under public law."""

_NO_EMPLOYER = frozenset({Status.JOB_SEEKER, Status.SELF_EMPLOYED})

_ASK_STATUS = Question(
    text="Quelle est la situation de la personne : salarié, demandeur d’emploi, indépendant, agent public ?",
    holder=Holder.BENEFICIARY,
    proof="contrat de travail, inscription à France Travail, immatriculation, arrêté de nomination",
)

_ASK_TIME = Question(
    text="Le bilan a-t-il lieu, même en partie, sur le temps de travail ?",
    holder=Holder.BENEFICIARY,
    proof="planning proposé, horaire de travail",
)


def among(statuses: frozenset[Status], unless: str, source: Article, failing: Prospect) -> RouteCondition:
    """The person is in one of these positions."""

    def holds(situation: Situation, _: date) -> Maybe[bool]:
        return UNKNOWN if situation.status is UNKNOWN else situation.status in statuses

    return RouteCondition(path="status", ask=_ASK_STATUS, holds=holds, unless=unless, source=source, failing=failing)


def employees(source: Article) -> RouteCondition:
    """An employee of private law."""
    return among(frozenset({Status.EMPLOYEE}), "Réservé aux salariés de droit privé", source, Prospect.EXCLUDED)


NOT_PUBLIC = among(
    frozenset(Status) - PUBLIC,
    "Le compte d’un agent public relève d’un autre code, qui n’est pas encodé ici : voyez l’administration",
    L6323_4,
    Prospect.POSSIBLE,
)
"""The account of public agents stands in another code."""


def working_time(situation: Situation, _: date) -> Maybe[bool]:
    """Whether some of it takes working time: nobody without an employer has any."""
    if situation.status is not UNKNOWN and situation.status in _NO_EMPLOYER:
        return False
    return situation.takes_working_time


def _off_working_time(situation: Situation, day: date) -> Maybe[bool]:
    takes = working_time(situation, day)
    return UNKNOWN if takes is UNKNOWN else not takes


OFF_WORKING_TIME = RouteCondition(
    path="takes_working_time",
    ask=_ASK_TIME,
    holds=_off_working_time,
    unless="Le bilan prend du temps de travail : l’employeur doit autoriser l’absence",
    source=L6323_17,
)
"""None of it takes working time."""

ON_WORKING_TIME = RouteCondition(
    path="takes_working_time",
    ask=_ASK_TIME,
    holds=working_time,
    unless="Le bilan ne prend pas de temps de travail : il n’y a pas d’absence à autoriser",
    source=L6323_17,
)
"""Some of it takes working time."""
