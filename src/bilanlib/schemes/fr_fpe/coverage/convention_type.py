"""Arrêté du 31 juillet 2009, annex: the model convention."""

from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.arrete_2009_07_31 import ANNEX
from bilanlib.rules.fr.arrete_2009_07_31 import annexe, art_6, art_11
from bilanlib.schemes.fr_fpe.duties import CONFIDENTIALITY, COOPERATION, METHODS

PROVISIONS = (
    Provision(
        article=ANNEX,
        alinea=0,
        says="La convention nomme les parties, dit que l’administration supporte les frais, donne le lieu, les dates "
        "et les heures.",
        kind=ProvisionKind.RULE,
        rules=(annexe.mentions,),
    ),
    Provision(
        article=ANNEX,
        alinea=0,
        says="L’agent donne les informations utiles.",
        kind=ProvisionKind.HUMAN,
        duties=(COOPERATION.id,),
    ),
    Provision(
        article=ANNEX,
        alinea=0,
        says="Le prestataire est tenu à la confidentialité, et informe des moyens, des méthodes et des techniques.",
        kind=ProvisionKind.HUMAN,
        duties=(CONFIDENTIALITY.id, METHODS.id),
    ),
    Provision(
        article=ANNEX,
        alinea=0,
        says="Il respecte le livre III du Code du travail.",
        kind=ProvisionKind.GAP,
        note="le texte ne dit pas de quelle partie du code : seule la mention est vérifiée",
    ),
    Provision(
        article=ANNEX,
        alinea=0,
        says="Les résultats ne vont à personne sans l’accord de l’agent.",
        kind=ProvisionKind.RULE,
        rules=(annexe.disclosure,),
    ),
    Provision(
        article=ANNEX,
        alinea=0,
        says="La synthèse peut aller au service des ressources humaines, sauf si l’agent s’y oppose expressément.",
        kind=ProvisionKind.RULE,
        rules=(art_11.synthesis_to_hr,),
    ),
    Provision(
        article=ANNEX,
        alinea=0,
        says="Les trois parties signent.",
        kind=ProvisionKind.RULE,
        rules=(art_6.convention,),
    ),
)
"""In the order of the model."""
