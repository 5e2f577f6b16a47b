"""What payers ask of the employer."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.calculators.prospects import Prospect
from bilanlib.engine.fact import Question
from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail import L1233_71, L6332_17
from bilanlib.models.situation import Situation
from bilanlib.models.terms import EmployerKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.l1233_71 import LEAST_WORKFORCE
from bilanlib.parameters.fr.code_du_travail.l6332_17 import FUNDED_BELOW
from bilanlib.schemes.payers.row import RouteCondition


def _is_small(situation: Situation, day: date) -> Maybe[bool]:
    return UNKNOWN if situation.workforce is UNKNOWN else situation.workforce < FUNDED_BELOW.on(day)


SMALL_COMPANY = RouteCondition(
    path="workforce",
    ask=Question(
        text="Combien de salariés l’entreprise compte-t-elle ?",
        holder=Holder.EMPLOYER,
        proof="effectif déclaré en déclaration sociale nominative",
    ),
    holds=_is_small,
    unless="L’opérateur réserve cet argent aux entreprises de moins de {limit} salariés",
    source=L6332_17,
    limit=FUNDED_BELOW,
)
"""The company is small enough for the OPCO."""


def _is_large(situation: Situation, day: date) -> Maybe[bool]:
    limit = LEAST_WORKFORCE.on(day)
    if any(one is not UNKNOWN and one >= limit for one in (situation.workforce, situation.group_workforce)):
        return True
    # A small company may belong to a large group.
    return UNKNOWN if situation.group_workforce is UNKNOWN else False


LARGE_COMPANY = RouteCondition(
    path="group_workforce",
    ask=Question(
        text="Combien de salariés les établissements et les entreprises du groupe comptent-ils en tout ?",
        holder=Holder.EMPLOYER,
        proof="effectif de l’entreprise et, s’il y en a un, du groupe",
    ),
    holds=_is_large,
    unless="La loi n’impose ce congé qu’à partir de {limit} salariés ; en dessous, lisez l’engagement de l’employeur",
    source=L1233_71,
    limit=LEAST_WORKFORCE,
    failing=Prospect.POSSIBLE,
)
"""The law makes the employer offer the leave."""


def employed_by(kind: EmployerKind, unless: str, source: Article) -> RouteCondition:
    """The employer is of that sort."""

    def holds(situation: Situation, _: date) -> Maybe[bool]:
        return UNKNOWN if situation.employer_kind is UNKNOWN else situation.employer_kind is kind

    ask = Question(
        text="De quelle fonction publique relève l’employeur ?",
        holder=Holder.EMPLOYER,
        proof="arrêté de nomination, contrat",
    )
    return RouteCondition(path="employer_kind", ask=ask, holds=holds, unless=unless, source=source)
