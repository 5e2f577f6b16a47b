"""Scheme `fr-provider`: duties that no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.code_du_travail import L6362_6, L6362_7_1
from bilanlib.schemes.fr_private.duties import CANDIDATE_QUESTIONS

EVIDENCE = HumanDuty(
    id="fr.ct.L6362-6.evidence",
    title="Des pièces établissent les objectifs, la réalisation et les moyens de chaque bilan.",
    guidance="Vérifiez que convention, émargements et certificat de réalisation se répondent ; ce qu’aucune pièce "
    "n’établit est réputé non exécuté et se rembourse. N’y mettez rien du contenu du bilan.",
    sources=(L6362_6.since("2019-01-01"), L6362_7_1.since("2009-11-26")),
)

DUTIES = (CANDIDATE_QUESTIONS, EVIDENCE)
"""Only people can say whether they are fulfilled."""
