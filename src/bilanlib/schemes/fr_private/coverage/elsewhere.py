"""Code du travail, articles of other chapters that bear on the bilan, sentence by sentence."""

from bilanlib.calculators.citations import resolve
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import (
    L6312_1,
    L6316_1,
    R1233_27,
    R1233_35,
)
from bilanlib.law.fr.decret_2018_1330 import ART_2
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.rules.fr.code_du_travail import l6316_1, r1233_27, r1233_35
from bilanlib.rules.fr.code_du_travail.r6313_8 import acceptance, mentions, parties, start
from bilanlib.rules.fr.decret_2018_1330.art_2 import citations
from bilanlib.schemes.fr_private import duties

_OF_CONVENTION = (parties.parties, mentions.mentions, acceptance.acceptance, start.start, start.early_start)

PROVISIONS = (
    Provision(
        article=L6312_1,
        alinea=2,
        says="L’employeur donne accès à la formation, s’il y a lieu, par un plan de développement des compétences.",
        kind=ProvisionKind.WHEN,
        rules=_OF_CONVENTION,
    ),
    Provision(
        article=L6316_1,
        alinea=1,
        says="Ceux que paient certains financeurs sont certifiés.",
        kind=ProvisionKind.RULE,
        rules=(l6316_1.certified,),
    ),
    *(
        Provision(
            article=R1233_27,
            alinea=alinea,
            says=says,
            kind=ProvisionKind.GAP,
            note="devoir de la cellule d’accompagnement, hors du bilan lui-même",
        )
        for alinea, says in (
            (1, "La cellule tient un entretien d’évaluation et d’orientation."),
            (2, "Elle remet à l’employeur et au salarié un document sur les actions utiles au reclassement."),
        )
    ),
    Provision(
        article=R1233_27,
        alinea=3,
        says="Si l’entretien n’a pas défini de projet, elle dit au salarié qu’il peut avoir un bilan.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.CELL_INFORMS.id,),
    ),
    Provision(
        article=R1233_27,
        alinea=3,
        sentence=2,
        says="Ce bilan aide à approfondir le projet de reclassement et prévoit, au besoin, formations et validations.",
        kind=ProvisionKind.GAP,
        note="c’est une définition : rien n’y est exigé que les articles suivants ne précisent",
    ),
    Provision(
        article=R1233_27,
        alinea=3,
        sentence=3,
        says="Le prestataire communique à la cellule la nature, la durée et la mise en œuvre de ces actions.",
        kind=ProvisionKind.RULE,
        rules=(r1233_27.informed_cell,),
        readings=(EndOfAction,),
    ),
    Provision(
        article=R1233_27,
        alinea=3,
        sentence=4,
        says="La cellule établit son document au vu de ces informations.",
        kind=ProvisionKind.GAP,
        note="devoir de la cellule d’accompagnement, hors du bilan lui-même",
    ),
    Provision(
        article=R1233_35,
        alinea=1,
        says="Le bilan du congé de reclassement est réalisé après la conclusion de la convention tripartite.",
        kind=ProvisionKind.RULE,
        rules=(r1233_35.after_conclusion,),
    ),
    Provision(
        article=ART_2,
        alinea=1,
        says="Les articles R. 6313-4 à R. 6313-8 prennent la place de ceux du chapitre du congé de bilan.",
        kind=ProvisionKind.RULE,
        rules=(citations,),
        functions=(resolve,),
    ),
)
