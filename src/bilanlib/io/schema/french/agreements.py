"""French descriptions: the convention, its signatures, what the person agreed to."""

from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, EarlierDraft, Signature

CLASSES: dict[type, dict[str, str]] = {
    Convention: {
        "class": "La convention écrite entre l’employeur, le salarié et l’organisme prestataire (convention "
        "tripartite), ou son modèle.",
        "draft_sent_on": "Jour où l’employeur a transmis le projet ; null s’il ne l’a pas été.",
        "draft_received_on": "Jour où le salarié l’a reçu ; null s’il ne l’a pas reçu.",
        "draft_channel": "Comment il a été transmis.",
        "refused_on": "Jour où le salarié a refusé expressément ; null si ce n’est pas arrivé.",
        "ends_on": "Dernier jour de la période de réalisation du bilan ; null si la convention n’en fixe pas.",
        "parties": "Qui doit être lié.",
        "signatures": "Qui a signé, et quand.",
        "mentions": "Pour chaque mention, dit si elle figure. Une mention qui n’est pas une clé n’a pas été cherchée.",
        "price": "Le prix du bilan.",
        "payment_terms": "Les modalités de règlement, dans les mots de la convention.",
        "earlier_drafts": "Les projets transmis avant celui-ci, qu’il remplace.",
    },
    EarlierDraft: {
        "class": "Un projet de convention qu’un autre a remplacé.\n\nPlus rien n’est attendu d’un tel projet, et "
        "aucune règle ne le juge : ce que le salarié en a dit, ou son silence, ne vaut ni acceptation ni refus du "
        "projet suivant.",
        "sent_on": "Jour où l’employeur l’a transmis.",
        "received_on": "Jour où le salarié l’a reçu ; null s’il ne l’a pas reçu.",
        "refused_on": "Jour où le salarié l’a refusé expressément ; null si ce n’est pas arrivé.",
    },
    Signature: {
        "class": "Une signature au bas de la convention.",
        "party": "Qui elle engage.",
        "signed_on": "Son jour ; null pour une partie qui n’a pas signé.",
        "capacity": "En quelle qualité la personne signe.",
        "name": "Qui signe ; donnée personnelle, jamais imprimée.",
    },
    Consent: {
        "class": "Une chose que la personne a dite, un jour donné (consentement, accord, demande, opposition).",
        "scope": "Ce sur quoi cela porte.",
        "stance": "Elle accepte, demande ou refuse.",
        "given_on": "Jour où elle l’a dit ; null pour un consentement qui n’a jamais été donné.",
        "form": "Par écrit ou oralement.",
        "withdrawn_on": "Jour où elle s’est rétractée ; null si ce qu’elle a dit vaut toujours.",
        "document": "Pour une communication, quel document ; null pour tous.",
        "recipient": "Pour une communication, à qui ; null pour quiconque.",
        "method": "Pour une méthode, laquelle.",
    },
}
