"""Scheme `fr-provider`: duties that no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.code_du_travail import L6353_9, L6362_6, L6362_7_1

CANDIDATE_INFORMATION = HumanDuty(
    id="fr.ct.L6353-9.candidate-information",
    title="Ce qui est demandé au candidat ne sert qu’à apprécier son aptitude à suivre le bilan.",
    guidance="Relisez les formulaires d’inscription : chaque question doit avoir un lien direct et nécessaire avec le "
    "bilan.",
    sources=(L6353_9.since("2019-01-01"),),
)

EVIDENCE = HumanDuty(
    id="fr.ct.L6362-6.evidence",
    title="Des pièces établissent les objectifs, la réalisation et les moyens de chaque bilan.",
    guidance="Vérifiez que convention, émargements et certificat de réalisation se répondent ; ce qu’aucune pièce "
    "n’établit est réputé non exécuté et se rembourse. N’y mettez rien du contenu du bilan.",
    sources=(L6362_6.since("2019-01-01"), L6362_7_1.since("2009-11-26")),
)

DUTIES = (CANDIDATE_INFORMATION, EVIDENCE)
"""Only people can say whether they are fulfilled."""
