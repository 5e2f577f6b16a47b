"""Scheme `fr-fpe`: duties that no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.arrete_2009_07_31 import ANNEX, ART_13
from bilanlib.law.fr.decret_2007_1470 import ART_22
from bilanlib.rules.facts.careers import BEGAN_UNDER_FIRST_WORDING

_ANNEX = (ANNEX.since("2009-08-14"),)

COOPERATION = HumanDuty(
    id="fr.a2009-07-31.annexe.cooperation",
    title="L’agent donne au prestataire les informations utiles au bilan.",
    guidance="Aucun fait ne le montre : seul le prestataire peut dire ce qui lui a manqué.",
    sources=_ANNEX,
)

CONFIDENTIALITY = HumanDuty(
    id="fr.a2009-07-31.annexe.confidentiality",
    title="Le prestataire garde confidentiel ce qu’il apprend de l’agent.",
    guidance="Vérifiez qui a accès au dossier, surtout quand le prestataire est un service de l’administration.",
    sources=_ANNEX,
)

METHODS = HumanDuty(
    id="fr.a2009-07-31.annexe.methods",
    title="Le prestataire informe l’agent des moyens, des méthodes et des techniques qu’il emploie.",
    guidance="Demandez à l’agent ce qui lui a été dit de chaque méthode avant qu’elle soit employée.",
    sources=_ANNEX,
)

UNFUNDED_LEAVE = HumanDuty(
    id="fr.a2009-07-31.13.unfunded-leave",
    title="Le congé peut aussi être donné, sur justificatif, pour un bilan que l’administration ne finance pas.",
    guidance="Regardez le justificatif : l’absence de financement n’est pas à elle seule un motif de refus du congé.",
    sources=(ART_13.since("2009-08-14"),),
)

PURPOSE = HumanDuty(
    id="fr.d2007-1470.22.purpose",
    title="Le bilan commencé avant le 11 mai 2017 prépare une mobilité fonctionnelle ou géographique.",
    guidance="Lisez la demande de l’agent. Que cette condition ait cessé ce jour-là est déduit de sources secondaires.",
    sources=(ART_22.since("2007-10-17"),),
    when=BEGAN_UNDER_FIRST_WORDING,
)

DUTIES = (COOPERATION, CONFIDENTIALITY, METHODS, UNFUNDED_LEAVE, PURPOSE)
"""All of them, those of the annex first."""
