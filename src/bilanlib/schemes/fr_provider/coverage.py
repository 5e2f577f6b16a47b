"""Scheme `fr-provider`: what the articles say of providers, and what becomes of it."""

from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import (
    L6316_1,
    L6323_9_2,
    L6351_1,
    L6351_6,
    L6352_1,
    L6352_3,
    L6352_11,
    L6352_12,
    L6353_9,
    L6353_10,
    L6362_6,
    L6362_7_1,
    R6316_2,
    R6316_8,
    R6333_6_2,
    R6333_6_3,
    R6333_6_4,
    R6333_6_5,
    R6351_1,
    R6351_6,
    R6352_2,
    R6352_23,
)
from bilanlib.rules.fr.code_du_travail import (
    l6316_1,
    l6323_9_2,
    l6351_1,
    l6351_6,
    l6352_1,
    l6352_3,
    l6352_12,
    l6353_10,
    r6316_2,
    r6333_6_3,
    r6351_1,
    r6351_6,
    r6352_2,
    r6352_23,
)
from bilanlib.rules.fr.code_du_travail.r6333_6_2 import contract, share
from bilanlib.schemes.fr_private.duties import CANDIDATE_QUESTIONS
from bilanlib.schemes.fr_provider.duties import EVIDENCE
from bilanlib.schemes.fr_provider.gaps import CHANGES, FUNDER_INFORMATION, INDICATORS
from bilanlib.schemes.sentences import judged, left, untested

_AUTHORITY = "c’est l’administration, ou la Caisse des dépôts, qui agit"

PROVISIONS = (
    judged(
        L6316_1,
        1,
        "Ceux que paient certains financeurs sont certifiés.",
        l6316_1.certified,
    ),
    untested(L6316_1, 1, INDICATORS.title, INDICATORS.reason, sentence=2),
    judged(R6316_2, 1, "Le certificat vaut trois ans.", r6316_2.term),
    Provision(
        article=R6316_8,
        alinea=1,
        says="Le certificat s’apprécie le jour de la convention, de l’accord ou du constat de la Caisse des dépôts.",
        kind=ProvisionKind.WHEN,
        rules=(l6316_1.certified,),
    ),
    judged(
        L6323_9_2,
        2,
        "Le sous-traitant a déclaré son activité auparavant.",
        l6323_9_2.subcontractor_declared,
    ),
    judged(R6333_6_2, 1, "Le contrat de sous-traitance est écrit.", contract.written),
    judged(R6333_6_2, 2, "Il fixe missions, contenu, moyens, conditions, durée, période, montant.", contract.mentions),
    judged(R6333_6_2, 3, "Le sous-traitant ne sous-traite pas.", contract.one_level),
    untested(R6333_6_2, 4, "Un prestataire déréférencé ne reçoit pas de sous-traitance.", _AUTHORITY),
    judged(R6333_6_2, 5, "La part sous-traitée reste sous un plafond que fixe un arrêté.", share.share),
    judged(R6333_6_2, 6, "Le contrat est communiqué à la Caisse des dépôts.", contract.sent),
    judged(
        R6333_6_3,
        1,
        "Le sous-traitant en micro-social sous le plafond est dispensé de certificat de qualité.",
        r6333_6_3.subcontractor_certified,
    ),
    untested(
        R6333_6_4,
        1,
        "Les autres peuvent être dispensés de certification professionnelle.",
        "un bilan ne mène à aucune certification professionnelle",
    ),
    untested(R6333_6_5, 1, "La Caisse des dépôts met en demeure le prestataire.", _AUTHORITY),
    judged(L6351_1, 1, "Qui réalise des actions déclare son activité.", l6351_1.declared),
    untested(L6351_1, 2, "L’administration enregistre la déclaration.", _AUTHORITY),
    untested(L6351_1, 3, CHANGES.title, CHANGES.reason),
    judged(R6351_1, 3, "La déclaration est faite au plus tard dans les trois mois.", r6351_1.in_time),
    judged(
        L6351_6,
        1,
        "La déclaration devient caduque faute d’activité, ou de bilan pédagogique et financier.",
        l6351_6.not_lapsed,
    ),
    untested(R6351_6, 1, "Le préfet délivre un numéro d’enregistrement.", _AUTHORITY),
    judged(
        R6351_6,
        3,
        "Le numéro figure, en des mots imposés, sur les conventions et, à défaut, sur d’autres documents.",
        *r6351_6.RULES,
    ),
    judged(L6352_1, 1, "Le prestataire justifie des titres et qualités de ses personnels.", l6352_1.titles),
    judged(R6352_2, 1, "Le règlement intérieur est établi dans les trois mois.", r6352_2.in_time),
    judged(L6352_3, 1, "Le prestataire établit un règlement intérieur.", l6352_3.internal_rules),
    untested(
        L6352_3,
        2,
        "Le règlement fixe santé, sécurité, discipline et représentation.",
        "aucun fait ne dit ce qu’il fixe",
    ),
    judged(L6352_11, 1, "Le prestataire envoie chaque année un bilan pédagogique et financier.", r6352_23.report_sent),
    judged(L6352_12, 1, "La publicité ne parle de la déclaration que dans une forme.", l6352_12.advert),
    judged(R6352_23, 1, "Ce bilan est envoyé avant le 30 avril.", r6352_23.report_sent),
    left(L6353_9, 1, "Ce qui est demandé au candidat ne sert qu’à apprécier son aptitude.", CANDIDATE_QUESTIONS),
    judged(L6353_10, 1, "Les financeurs sont informés du début, des interruptions et de la fin.", l6353_10.informed),
    untested(L6353_10, 1, FUNDER_INFORMATION.title, FUNDER_INFORMATION.reason, sentence=2),
    left(L6362_6, 1, "Des pièces établissent objectifs, réalisation et moyens.", EVIDENCE),
    left(L6362_7_1, 1, "Ce qui n’est pas établi est remboursé.", EVIDENCE),
)
"""One row for each thing that they say."""
