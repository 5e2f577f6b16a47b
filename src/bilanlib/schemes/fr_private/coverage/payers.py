"""Code du travail, articles on other payers of a bilan, sentence by sentence."""

from bilanlib.calculators.fr.advance import largest_advance
from bilanlib.calculators.fr.bar import bar_of
from bilanlib.calculators.prospects import prospect_of
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.citation import Article
from bilanlib.law.fr.code_du_travail import (
    D4163_30_2,
    L1225_56,
    L1225_58,
    L6323_17_1,
    L6331_48,
    L6332_1_3,
    L6332_9,
    L6332_17,
    R6332_25,
    R6332_26,
)
from bilanlib.schemes.sentences import untested

_WHO_PAYS = "la réponse à la question « qui paie ? » le dit"


def _answered(article: Article, alinea: int, says: str) -> Provision:
    return Provision(
        article=article,
        alinea=alinea,
        says=says,
        kind=ProvisionKind.EFFECT,
        functions=(prospect_of,),
        note=_WHO_PAYS,
    )


PROVISIONS = (
    _answered(L1225_56, 1, "Le salarié en congé parental a droit à un bilan, à son initiative."),
    _answered(L1225_56, 2, "Il n’est pas rémunéré pendant ce temps."),
    untested(
        L1225_56,
        3,
        "Il est protégé contre les accidents du travail.",
        "protection sociale, hors du bilan lui-même",
    ),
    _answered(L1225_58, 1, "Le bilan est de droit, avec l’ancienneté que le congé demande."),
    _answered(D4163_30_2, 1, "Le bilan d’une reconversion se demande à Transitions Pro avant toute autre chose."),
    untested(
        D4163_30_2,
        1,
        "Le positionnement pour une formation vient après le bilan et en tient compte.",
        "devoir de qui prépare la formation, après le bilan",
        sentence=2,
    ),
    _answered(L6323_17_1, 1, "Le projet de transition paie une formation certifiante, donc pas un bilan seul."),
    untested(
        L6331_48,
        1,
        "Les travailleurs indépendants versent une contribution à la formation.",
        "cotisation, hors du bilan lui-même",
    ),
    _answered(L6332_1_3, 2, "L’opérateur de compétences paie les actions des entreprises de moins de 50 salariés."),
    Provision(
        article=L6332_9,
        alinea=1,
        says="Les non-salariés ont des fonds d’assurance formation.",
        kind=ProvisionKind.EFFECT,
        functions=(bar_of, prospect_of),
        note=_WHO_PAYS,
    ),
    _answered(L6332_17, 1, "L’opérateur de compétences finance le plan des entreprises de moins de 50 salariés."),
    untested(
        R6332_25,
        1,
        "L’opérateur de compétences paie après l’exécution.",
        "les paiements d’un opérateur ne sont pas des faits du dossier ; la question « qui paie ? » rappelle la règle",
    ),
    Provision(
        article=R6332_25,
        alinea=2,
        says="Les paiements peuvent être échelonnés, avec une avance d’au plus 30 % du prix.",
        kind=ProvisionKind.EFFECT,
        functions=(largest_advance,),
        note="deux phrases prises ensemble",
    ),
    untested(
        R6332_26,
        1,
        "L’opérateur de compétences contrôle l’exécution.",
        "devoir de l’opérateur ; la question « qui paie ? » le rappelle",
    ),
)
