"""Code du travail, articles on the bilan that the CPF pays, sentence by sentence."""

from bilanlib.calculators.fr.cpf import shares_of
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import D6323_1A, D6323_6, D6323_22, D6323_23, D6323_29_1, L6323_2
from bilanlib.readings.convention import CoFunding
from bilanlib.readings.cpf import BarDate, CapReach, PriceShare, StateEmployer
from bilanlib.readings.phases import AccompanimentHour
from bilanlib.rules.fr.code_du_travail import l6323_2
from bilanlib.rules.fr.code_du_travail.d6323_6 import accompaniment, guidance, waiting
from bilanlib.rules.fr.code_du_travail.r6313_8 import acceptance, mentions, parties, start
from bilanlib.schemes.fr_private import duties

_OF_CONVENTION = (parties.parties, mentions.mentions, acceptance.acceptance, start.start, start.early_start)
_OF_ACCOUNT = (guidance.guidance, accompaniment.accompaniment, waiting.waiting)

PROVISIONS = (
    Provision(
        article=L6323_2,
        alinea=1,
        says="Le compte est compté en euros, et la personne l’emploie à son initiative.",
        kind=ProvisionKind.GAP,
        note="c’est une définition : rien n’y est exigé que les phrases suivantes ne précisent",
    ),
    Provision(
        article=L6323_2,
        alinea=1,
        sentence=2,
        says="Le compte n’est employé qu’avec l’accord exprès de son titulaire.",
        kind=ProvisionKind.RULE,
        rules=(l6323_2.agreement,),
    ),
    Provision(
        article=L6323_2,
        alinea=1,
        sentence=3,
        says="Refuser de l’employer n’est pas une faute.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.ACCOUNT_REFUSAL.id,),
    ),
    Provision(
        article=D6323_1A,
        alinea=3,
        says="Pour un bilan, les droits annuels ne paient que jusqu’à un plafond.",
        kind=ProvisionKind.EFFECT,
        functions=(shares_of,),
        readings=(CapReach,),
    ),
    Provision(
        article=D6323_6,
        alinea=1,
        says="Les articles R. 6313-4 à R. 6313-7 valent pour un bilan payé par le CPF ; l’article R. 6313-8 n’est pas "
        "nommé.",
        kind=ProvisionKind.WHEN,
        rules=_OF_CONVENTION,
        readings=(CoFunding,),
    ),
    Provision(
        article=D6323_6,
        alinea=2,
        says="Le titulaire du compte est informé du conseil en évolution professionnelle.",
        kind=ProvisionKind.RULE,
        rules=(guidance.guidance,),
    ),
    Provision(
        article=D6323_6,
        alinea=3,
        says="Seules les heures d’accompagnement peuvent être payées par le CPF.",
        kind=ProvisionKind.RULE,
        rules=(accompaniment.accompaniment,),
        functions=(shares_of,),
        readings=(AccompanimentHour, PriceShare),
    ),
    Provision(
        article=D6323_6,
        alinea=4,
        says="Le CPF ne paie pas si un fonds nommé par la loi a payé un bilan dans les cinq ans.",
        kind=ProvisionKind.RULE,
        rules=(waiting.waiting,),
        readings=(BarDate, StateEmployer),
    ),
    *(
        Provision(article=article, alinea=1, says=says, kind=ProvisionKind.WHEN, rules=_OF_ACCOUNT)
        for article, says in (
            (D6323_22, "L’article D. 6323-6 vaut pour les demandeurs d’emploi, depuis le 1er août 2025."),
            (D6323_23, "L’article D. 6323-6 vaut pour les travailleurs indépendants."),
            (D6323_29_1, "L’article D. 6323-6 vaut en établissement d’accompagnement par le travail."),
        )
    ),
)
