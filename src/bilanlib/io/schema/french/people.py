"""French descriptions: who takes part, who pays."""

from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.money import Money

CLASSES: dict[type, dict[str, str]] = {
    Beneficiary: {
        "class": "La personne dont c’est le bilan (bénéficiaire).",
        "name": "Donnée personnelle, jamais imprimée.",
        "status": "La situation dans laquelle la personne travaille.",
    },
    Employer: {
        "class": "L’employeur du bénéficiaire.",
        "name": "Nom ou raison sociale.",
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
    },
    Counsellor: {
        "class": "Une personne qui mène des bilans pour l’organisme (conseiller).",
        "name": "Donnée personnelle, jamais imprimée.",
        "role": "L’intitulé du poste, dans les mots de l’organisme.",
        "ref": "Votre propre clé pour cet objet ; les séances y renvoient.",
    },
    FundingLine: {
        "class": "Un financeur et sa part (ligne de financement).",
        "source": "Qui finance, et à quel titre.",
        "amount": "Combien ; null quand la part n’est pas une somme d’argent (du personnel interne).",
    },
    Money: {
        "class": "Une somme dans une monnaie, taxe comprise ou non.",
        "amount": "La somme, au centime ; zéro ou plus.",
        "currency": "Code ISO 4217 de la monnaie.",
        "tax_basis": "Dit si la taxe est comprise.",
    },
}
