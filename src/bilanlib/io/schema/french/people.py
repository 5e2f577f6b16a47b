"""French descriptions: who takes part, who pays."""

from bilanlib.models.clauses import Site
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.money import Money

CLASSES: dict[type, dict[str, str]] = {
    Beneficiary: {
        "class": "La personne dont c’est le bilan (bénéficiaire).",
        "name": "Donnée personnelle, jamais imprimée.",
        "status": "La situation dans laquelle la personne travaille.",
        "category": "La catégorie du poste d’un agent ; null pour qui n’en a pas.",
        "diploma": "Le plus haut niveau de diplôme.",
        "disability_grounds": "À quels titres la personne bénéficie de l’obligation d’emploi ; liste vide pour qui "
        "n’en bénéficie pas.",
        "wear_risk_opinion_on": "Jour où le médecin du travail a constaté une exposition particulière à un risque "
        "d’usure professionnelle ; null sans un tel avis.",
        "has_permanent_post": "Dit si un agent contractuel occupe un emploi permanent.",
        "branch_since": "Jour depuis lequel comptent les services dans la branche du dispositif (hôpitaux, Régime "
        "général), interruptions déduites ; null pour qui n’y a jamais servi.",
        "employer_since": "Jour depuis lequel la personne travaille pour l’employeur ; null pour qui n’en a pas.",
    },
    Employer: {
        "class": "L’employeur du bénéficiaire.",
        "name": "Nom ou raison sociale.",
        "kind": "La nature de l’employeur.",
        "siren": "Neuf chiffres ; null pour un employeur qui n’en a pas (établi à l’étranger, particulier).",
        "siret": "Les quatorze chiffres de l’établissement ; les neuf premiers sont le SIREN.",
    },
    Provider: {
        "class": "Qui réalise des bilans (organisme prestataire).",
        "name": "Nom ou raison sociale.",
        "siren": "Neuf chiffres ; null pour un organisme qui n’en a pas.",
        "siret": "Les quatorze chiffres de l’établissement.",
        "has_other_activities": "Vrai si l’organisme a d’autres activités que les bilans.",
        "unit": "Ce qu’est, en son sein, l’organisation qui réalise les bilans ; null s’il n’en a pas.",
        "counsellors": "Qui mène les bilans.",
        "sites": "Où il reçoit.",
        "standing": "Ce qu’il a déclaré, ce qu’il détient, ce qu’il imprime.",
    },
    Counsellor: {
        "class": "Une personne qui mène des bilans pour l’organisme (conseiller).",
        "name": "Donnée personnelle, jamais imprimée.",
        "role": "L’intitulé du poste, dans les mots de l’organisme.",
        "qualifications": "Ce qui habilite cette personne ; liste vide si rien ne l’habilite.",
        "has_proof": "Vrai si des pièces montrent ses titres et qualités, et leur lien avec ce qu’elle fait.",
        "ref": "Votre propre clé pour cet objet ; les séances y renvoient.",
    },
    Site: {
        "class": "Un lieu où l’organisme reçoit (site).",
        "name": "Comment il s’appelle.",
        "is_accessible": "Dit si les personnes à mobilité réduite peuvent y entrer.",
    },
    FundingLine: {
        "class": "Un financeur et sa part (ligne de financement).",
        "source": "Qui finance, et à quel titre.",
        "amount": "Combien ; null quand la part n’est pas une somme d’argent (du personnel interne).",
        "agreed_on": "Jour où le financeur s’est engagé : conclusion de sa convention, accord de prise en charge ou, "
        "pour le CPF, jour où la Caisse des dépôts constate que ses conditions d’utilisation sont satisfaites ; null "
        "auparavant.",
    },
    Money: {
        "class": "Une somme dans une monnaie, taxe comprise ou non.",
        "amount": "La somme, au centime ; zéro ou plus.",
        "currency": "Code ISO 4217 de la monnaie.",
        "tax_basis": "Dit si la taxe est comprise.",
    },
}
