"""French descriptions: what an offer says in its clauses."""

from bilanlib.models.clauses import DisclosureClause, OfferedSpan, PricedOption, RetentionClause

CLASSES: dict[type, dict[str, str]] = {
    RetentionClause: {
        "class": "Ce qu’une offre dit de la conservation des documents après le terme de l’action (clause de "
        "conservation).",
        "term": "Pendant combien de temps ; null si les documents sont détruits au terme de l’action.",
        "form": "La forme de l’accord qu’elle demande ; null si elle n’en demande aucun.",
        "documents": "Les documents dont elle parle ; la liste vide dit : tous.",
    },
    DisclosureClause: {
        "class": "Ce qu’une offre dit de la communication des documents à d’autres (clause de communication).",
        "form": "La forme de l’accord qu’elle demande ; null si elle n’en demande aucun.",
        "agreement_of": "L’accord de qui elle demande.",
        "documents": "Les documents dont elle parle ; la liste vide dit : tous.",
    },
    OfferedSpan: {
        "class": "La durée sur laquelle s’étalent les bilans d’une offre, de la première séance à la dernière.",
        "shortest": "Au moins ; null sans limite.",
        "longest": "Au plus ; null sans limite.",
        "mean": "En moyenne ; null si elle n’en donne pas. Une moyenne ne limite rien.",
    },
    PricedOption: {
        "class": "Ce qu’une offre vend à côté du bilan (option, ligne de prix).",
        "title": "Comment cela s’appelle.",
        "price": "Son prix ; zéro pour ce qui est gratuit.",
        "hours": "Sa durée.",
    },
}
