"""French descriptions: the contract of a person who pays."""

from bilanlib.models.contract import Contract, EarlyEnd, Instalment, Payment

CLASSES: dict[type, dict[str, str]] = {
    Contract: {
        "class": "Le contrat de l’organisme et de la personne qui paie (contrat de l’article L. 6353-3), ou son "
        "modèle.",
        "signed_on": "Jour de la dernière des deux signatures ; null s’il n’est pas signé.",
        "enrolled_on": "Jour de l’inscription définitive ; null si elle n’a pas eu lieu.",
        "informed_on": "Jour où la personne a reçu ce qu’elle doit savoir avant ; null si ce n’est pas arrivé.",
        "informed_of": "Ce qu’elle a reçu alors.",
        "mentions": "Pour chaque mention, dit si elle figure. Une mention qui n’est pas une clé n’a pas été cherchée.",
        "is_distant": "Dit s’il est conclu à distance, ou hors des locaux de l’organisme.",
        "price": "Le prix convenu.",
        "hours": "Les heures convenues.",
        "instalments": "Ce qu’il demande, et quand.",
        "payments": "Ce que la personne a payé.",
        "withdrawn_on": "Jour où la personne a envoyé sa rétractation ; null si ce n’est pas arrivé.",
        "withdrawal_channel": "Comment la rétractation a été envoyée.",
        "early_end": "Sa fin avant que le bilan ait été réalisé ; null s’il n’a pas pris fin ainsi.",
    },
    Instalment: {
        "class": "Une part du prix que le contrat demande (échéance).",
        "due_on": "Jour où elle est demandée ; null si le contrat ne nomme pas de jour.",
        "days_after": "Combien de jours après la signature elle est demandée ; null si elle ne se compte pas de là.",
        "amount": "Combien ; null si le contrat donne une part.",
        "share": "Combien, en pour cent entiers du prix ; null si le contrat donne un montant.",
    },
    Payment: {
        "class": "Une somme que la personne a payée.",
        "paid_on": "Son jour.",
        "amount": "Combien.",
        "refunded_on": "Jour où elle a été rendue en entier ; null si elle ne l’a pas été.",
    },
    EarlyEnd: {
        "class": "La fin du contrat avant que le bilan ait été réalisé jusqu’au bout (cessation anticipée).",
        "ended_on": "Son jour.",
        "ground": "Pourquoi il prend fin.",
        "performed": "Les heures réalisées jusque-là ; null s’il n’y en a pas.",
    },
}
