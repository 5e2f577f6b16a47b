"""Code du travail, articles R. 6313-5 to R. 6313-8, sentence by sentence."""

from bilanlib.calculators.fr.acceptance import acceptance_last_day
from bilanlib.calculators.fr.retention import retention_period
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import (
    R6313_5,
    R6313_6,
    R6313_7,
    R6313_8,
)
from bilanlib.readings.convention import CoFunding
from bilanlib.readings.end_of_action import EndOfAction, KeptSynthesis, RetentionChange
from bilanlib.rules.fr.code_du_travail import r6313_5, r6313_6
from bilanlib.rules.fr.code_du_travail.l6313_4 import refusal
from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses, keeping
from bilanlib.rules.fr.code_du_travail.r6313_8 import acceptance, mentions, parties, prices, start

PROVISIONS = (
    Provision(
        article=R6313_5,
        alinea=1,
        says="L’employeur ne réalise pas lui-même le bilan de ses salariés.",
        kind=ProvisionKind.RULE,
        rules=(r6313_5.not_employer,),
    ),
    Provision(
        article=R6313_6,
        alinea=1,
        says="Le prestataire qui a d’autres activités dispose d’une organisation identifiée, destinée aux bilans.",
        kind=ProvisionKind.RULE,
        rules=(r6313_6.identified_unit,),
    ),
    Provision(
        article=R6313_7,
        alinea=1,
        says="Les documents élaborés pour le bilan sont détruits dès le terme de l’action.",
        kind=ProvisionKind.RULE,
        rules=(keeping.destroy,),
        readings=(EndOfAction,),
    ),
    Provision(
        article=R6313_7,
        alinea=2,
        says="Deux exceptions valent trois ans ; un an jusqu’au 30 décembre 2023.",
        kind=ProvisionKind.EFFECT,
        rules=(keeping.destroy, *clauses.RULES),
        functions=(retention_period,),
        readings=(RetentionChange,),
    ),
    Provision(
        article=R6313_7,
        alinea=3,
        says="La synthèse, dans le cas que mentionne le troisième alinéa de l’article L. 6313-4, peut être gardée.",
        kind=ProvisionKind.RULE,
        rules=(keeping.destroy, keeping.keep_synthesis),
        readings=(KeptSynthesis,),
        note="garder la synthèse est permis ; que ce soit un devoir n’est qu’un conseil de l’administration",
    ),
    Provision(
        article=R6313_7,
        alinea=4,
        says="Les documents que vise un accord écrit, fondé sur la nécessité d’un suivi, peuvent être gardés.",
        kind=ProvisionKind.RULE,
        rules=(keeping.destroy,),
    ),
    Provision(
        article=R6313_8,
        alinea=1,
        says="Sous le plan de développement des compétences ou un congé de reclassement, une convention écrite "
        "lie l’employeur, le salarié et le prestataire.",
        kind=ProvisionKind.RULE,
        rules=(parties.parties, start.start),
        readings=(CoFunding,),
    ),
    Provision(
        article=R6313_8,
        alinea=2,
        says="Elle comporte des mentions.",
        kind=ProvisionKind.RULE,
        rules=(mentions.mentions,),
    ),
    Provision(
        article=R6313_8,
        alinea=3,
        says="Intitulé, objectif, contenu, moyens, durée, période, déroulement, suivi, remise des résultats "
        "détaillés et de la synthèse.",
        kind=ProvisionKind.RULE,
        rules=(mentions.mentions,),
    ),
    Provision(
        article=R6313_8,
        alinea=4,
        says="Prix et modalités de règlement.",
        kind=ProvisionKind.RULE,
        rules=(mentions.mentions, prices.price_bases),
    ),
    Provision(
        article=R6313_8,
        alinea=5,
        says="Le salarié a dix jours, à compter de la transmission du projet, pour accepter en signant.",
        kind=ProvisionKind.RULE,
        rules=(acceptance.acceptance, start.early_start),
        functions=(acceptance_last_day,),
    ),
    Provision(
        article=R6313_8,
        alinea=6,
        says="Son silence au terme de ce délai vaut refus.",
        kind=ProvisionKind.EFFECT,
        rules=(acceptance.acceptance, refusal.refusal_protected),
        functions=(acceptance_last_day,),
    ),
)
