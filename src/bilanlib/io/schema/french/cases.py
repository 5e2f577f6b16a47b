"""French descriptions: the bilan, the programme, what they offer and what is vouched for."""

from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.measures import Measure
from bilanlib.models.programme import Programme, RetentionClause
from bilanlib.models.redeployment import Redeployment

CLASSES: dict[type, dict[str, str]] = {
    Bilan: {
        "class": "Le bilan de compétences d’une personne, prévu ou réalisé.\n\nPartout, une clé absente est un fait "
        "que personne n’a dit, null une chose dont on sait qu’elle n’existe pas, et la liste vide dit qu’il n’y en a "
        "aucune. Une liste que l’on donne est complète.",
        "scheme": "Identifiant du dispositif dont il relève : « fr-private ».",
        "title": "Son intitulé.",
        "beneficiary": "La personne dont c’est le bilan.",
        "employer": "L’employeur de cette personne ; null pour qui n’en a pas.",
        "provider": "L’organisme prestataire qui le réalise.",
        "initiative": "Qui l’a demandé.",
        "territory": "Où travaille le bénéficiaire, pour les jours fériés.",
        "funding": "Qui finance quoi.",
        "sessions": "Les séances prévues, tenues et annulées.",
        "totals": "Les heures annoncées, en plus des séances.",
        "topics": "Ce que chaque phase a abordé.",
        "convention": "La convention tripartite ; null s’il n’y en a pas.",
        "consents": "Ce que la personne a accepté, demandé ou refusé.",
        "documents": "Les documents faits pour le bilan ou à son sujet.",
        "follow_up": "L’entretien de suivi proposé ; null si aucun ne l’est.",
        "measures": "Ce que l’employeur a décidé contre le salarié autour du bilan : sanctions, licenciement.",
        "redeployment": "Le congé de reclassement dans lequel il a lieu ; null s’il n’a lieu dans aucun.",
        "attestations": "Ce dont des personnes attestent.",
    },
    Measure: {
        "class": "Une sanction, un licenciement ou une autre mesure contre le salarié.",
        "kind": "Ce que c’est.",
        "ground": "Son motif.",
        "decided_on": "Jour de la décision.",
    },
    Redeployment: {
        "class": "Un congé de reclassement, pour ce que le bilan y change.",
        "recommends_actions": "Dit si le bilan propose des formations ou une validation des acquis de l’expérience.",
        "cell_informed_on": "Jour où l’organisme en a informé la cellule d’accompagnement ; null s’il ne l’a pas fait.",
        "cell_told": "Ce que la cellule a appris.",
    },
    Programme: {
        "class": "Une offre de bilans, sans aucune personne (programme, catalogue, modèle).",
        "scheme": "Identifiant du dispositif dont elle relève.",
        "title": "Son intitulé.",
        "published_on": "Jour de l’édition ; les bilans proposés n’ont pas lieu avant.",
        "provider": "L’organisme qui la propose.",
        "funding": "Qui peut la financer.",
        "phases": "Les phases qu’elle annonce.",
        "totals": "Les heures qu’elle annonce, par phase et par nature, en fourchettes là où elle en donne.",
        "topics": "Ce que chaque phase aborde.",
        "convention": "Le modèle de convention, pour ses mentions ; null s’il n’y en a pas.",
        "retention": "Ce qu’elle dit de la conservation des documents ; null si elle n’en dit rien.",
        "follow_up": "L’entretien de suivi qu’elle propose ; null si elle n’en propose pas.",
        "price": "Son prix.",
        "attestations": "Ce dont des personnes attestent.",
    },
    RetentionClause: {
        "class": "Ce qu’une offre dit de la conservation des documents après le terme de l’action (clause de "
        "conservation).",
        "term": "Pendant combien de temps ; null si les documents sont détruits au terme de l’action.",
        "form": "La forme de l’accord qu’elle demande ; null si elle n’en demande aucun.",
        "documents": "Les documents dont elle parle ; la liste vide dit : tous.",
    },
    FollowUpOffer: {
        "class": "Un entretien de suivi qui est proposé.",
        "after": "Combien de temps après le terme ; null si aucun délai n’est fixé.",
    },
    Attestation: {
        "class": "Le jugement d’une personne sur un devoir qu’aucun fait ne peut montrer (bonne foi, lien des "
        "questions avec le bilan).",
        "rule": "Identifiant du devoir.",
        "by": "Qui atteste, avec vos mots (une fonction plutôt qu’un nom).",
        "on": "Jour du jugement.",
        "outcome": "Conforme ou non conforme.",
        "reason": "Le motif, en une phrase.",
    },
}
