"""French descriptions: documents, their disclosure, the agreement to keep them."""

from bilanlib.models.documents import Disclosure, Document, RetentionAgreement

CLASSES: dict[type, dict[str, str]] = {
    Document: {
        "class": "Un document du bilan.",
        "kind": "Ce que c’est.",
        "author": "Qui l’écrit.",
        "made_on": "Jour où il a été fait ; null s’il n’existe pas encore.",
        "submitted_on": "Jour où son projet a été soumis au bénéficiaire pour observations ; null s’il ne l’a pas été.",
        "validated_on": "Jour où le bénéficiaire l’a validé ; null si cela n’a pas eu lieu.",
        "delivered_on": "Jour de sa remise au bénéficiaire ; null si elle n’a pas eu lieu.",
        "contents": "Pour une synthèse, ce dont elle parle.",
        "disclosures": "À qui d’autre il a été communiqué.",
        "destroyed_on": "Jour à partir duquel l’organisme ne détient plus rien de la personne dans ce document ; null "
        "s’il en détient encore.",
        "destruction": "Comment : détruit, ou anonymisé.",
        "retention": "L’accord de le conserver ; null s’il n’y en a pas.",
    },
    Disclosure: {
        "class": "Un document communiqué à quelqu’un (communication).",
        "to": "À qui.",
        "on": "Quand.",
        "by_beneficiary": "Vrai si c’est le bénéficiaire lui-même qui l’a montré.",
    },
    RetentionAgreement: {
        "class": "L’accord de la personne pour qu’un document soit conservé après le terme de l’action (accord de "
        "conservation).",
        "form": "Par écrit ou oralement.",
        "ground": "Pourquoi il est conservé.",
        "agreed_on": "Jour de l’accord.",
        "term": "Combien de temps à partir du terme de l’action ; null pour un accord sans terme.",
    },
}
