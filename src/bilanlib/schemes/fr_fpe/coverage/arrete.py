"""Arrêté du 31 juillet 2009, article by article."""

from bilanlib.calculators.fr.disposal import keeping
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr import arrete_2009_07_31 as law
from bilanlib.rules.fr.arrete_2009_07_31 import art_4, art_5, art_6, art_9, art_10, art_11, art_12
from bilanlib.rules.fr.arrete_2009_07_31.art_8 import contents, phases
from bilanlib.schemes.fr_fpe.duties import UNFUNDED_LEAVE

PROVISIONS = (
    Provision(
        article=law.ART_2,
        alinea=0,
        says="Le bilan peut être demandé par l’agent.",
        kind=ProvisionKind.GAP,
        note="une faculté : ni l’agent ni personne ne peut y manquer",
    ),
    Provision(
        article=law.ART_3,
        alinea=0,
        says="L’administration peut le proposer.",
        kind=ProvisionKind.WHEN,
        rules=(art_5.cost,),
    ),
    Provision(
        article=law.ART_4,
        alinea=0,
        says="L’administration répond par écrit dans les deux mois de la demande, et motive un refus.",
        kind=ProvisionKind.RULE,
        rules=(art_4.reply,),
        note="de son silence le texte ne tire rien : ni accord ni refus",
    ),
    Provision(
        article=law.ART_5,
        alinea=0,
        says="L’administration supporte les frais ; de ceux d’un bilan que l’agent demande, elle peut se charger.",
        kind=ProvisionKind.RULE,
        rules=(art_5.cost,),
    ),
    Provision(
        article=law.ART_6,
        alinea=0,
        says="Avant le bilan, une convention lie l’administration, l’agent et le prestataire.",
        kind=ProvisionKind.RULE,
        rules=(art_6.convention,),
    ),
    Provision(
        article=law.ART_7,
        alinea=0,
        says="Le prestataire peut être un service de l’administration ou lui être extérieur.",
        kind=ProvisionKind.GAP,
        note="une faculté : l’article R. 6313-5 du Code du travail, qui écarte l’employeur, n’est pas de ce dispositif",
    ),
    Provision(
        article=law.ART_7,
        alinea=0,
        says="Il est renvoyé à des articles du Code du travail.",
        kind=ProvisionKind.GAP,
        note="le renvoi vise des numéros qui ne sont ceux d’aucun article",
    ),
    Provision(
        article=law.ART_8,
        alinea=0,
        says="Le bilan comprend trois phases.",
        kind=ProvisionKind.RULE,
        rules=(phases.phases,),
    ),
    Provision(
        article=law.ART_8,
        alinea=0,
        says="La première confirme l’engagement, définit les besoins et informe sur les méthodes.",
        kind=ProvisionKind.RULE,
        rules=(contents.preliminary,),
    ),
    Provision(
        article=law.ART_8,
        alinea=0,
        says="La deuxième porte sur les motivations, les compétences et les possibilités d’évolution.",
        kind=ProvisionKind.RULE,
        rules=(contents.investigation,),
    ),
    Provision(
        article=law.ART_8,
        alinea=0,
        says="La troisième porte sur les résultats, les facteurs de réussite et les étapes du projet.",
        kind=ProvisionKind.RULE,
        rules=(contents.conclusions,),
    ),
    Provision(
        article=law.ART_9,
        alinea=0,
        says="Les résultats sont à l’agent.",
        kind=ProvisionKind.WHEN,
        rules=(art_11.synthesis_to_hr,),
        note="qui d’autre les reçoit, et à quelles conditions, se lit à l’article 11 et dans l’annexe",
    ),
    Provision(
        article=law.ART_9,
        alinea=0,
        says="Le document de synthèse ne comprend que ce qui est énuméré.",
        kind=ProvisionKind.RULE,
        rules=(art_9.contents,),
    ),
    Provision(
        article=law.ART_9,
        alinea=0,
        says="Le prestataire l’établit sous sa seule responsabilité.",
        kind=ProvisionKind.RULE,
        rules=(art_9.author,),
    ),
    Provision(
        article=law.ART_9,
        alinea=0,
        says="Il est soumis à l’agent pour observations.",
        kind=ProvisionKind.RULE,
        rules=(art_9.submitted,),
    ),
    Provision(
        article=law.ART_10,
        alinea=0,
        says="Les documents sont détruits aussitôt, ou gardés un an au plus à la demande écrite de l’agent, pour un "
        "suivi.",
        kind=ProvisionKind.RULE,
        rules=(art_10.destroy,),
        functions=(keeping,),
    ),
    Provision(
        article=law.ART_11,
        alinea=0,
        says="La synthèse peut être communiquée au service des ressources humaines, sauf opposition expresse.",
        kind=ProvisionKind.RULE,
        rules=(art_11.synthesis_to_hr,),
    ),
    Provision(
        article=law.ART_12,
        alinea=0,
        says="À la fin du bilan, l’agent remet une attestation de fréquentation au chef de service.",
        kind=ProvisionKind.RULE,
        rules=(art_12.certificate,),
    ),
    Provision(
        article=law.ART_13,
        alinea=0,
        says="Le congé peut être donné, sur justificatif, pour un bilan que l’administration ne finance pas.",
        kind=ProvisionKind.HUMAN,
        duties=(UNFUNDED_LEAVE.id,),
    ),
)
"""In the order of the articles."""
