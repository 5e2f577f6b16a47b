"""French descriptions: what a provider has declared, holds and prints."""

from bilanlib.models.provider_standing import (
    PlatformYear,
    PrintedPaper,
    ProviderStanding,
    QualityCertificate,
    Subcontract,
    YearlyReport,
)

CLASSES: dict[type, dict[str, str]] = {
    ProviderStanding: {
        "class": "Où en est l’organisme avec l’administration, quel que soit le bilan (situation du prestataire).",
        "number": "Numéro d’enregistrement de la déclaration d’activité (NDA), comme il l’écrit ; null avant "
        "d’en avoir un.",
        "first_contract_on": "Jour de sa première convention ou de son premier contrat ; null auparavant.",
        "declared_on": "Jour où il a déclaré son activité ; null s’il ne l’a pas fait.",
        "ended_on": "Jour à partir duquel la déclaration ne vaut plus (caduque ou annulée) ; null si elle vaut encore.",
        "started_on": "Jour où son activité a commencé ; null auparavant.",
        "internal_rules_on": "Jour où le règlement intérieur a été établi ; null s’il n’y en a pas.",
        "informs_funders": "Vrai s’il informe ceux qui financent ses bilans de chaque début, interruption et fin.",
        "certificates": "Ses certificats de qualité, passés compris.",
        "reports": "Ses bilans pédagogiques et financiers, y compris ceux qui sont dus et ne sont pas envoyés.",
        "papers": "Ce qu’il imprime : documents et publicités.",
        "subcontracts": "Par quels contrats d’autres réalisent ses bilans payés par le CPF.",
        "platform_years": "Son chiffre d’affaires sur la plateforme du CPF, année par année.",
    },
    QualityCertificate: {
        "class": "Un certificat de qualité (certification Qualiopi).",
        "categories": "Les actions pour lesquelles il vaut.",
        "valid_from": "Premier jour où il vaut.",
        "valid_until": "Dernier jour où il vaut, compris ; plus tôt que prévu s’il a été retiré.",
    },
    YearlyReport: {
        "class": "Le compte rendu d’une année au préfet (bilan pédagogique et financier), envoyé ou à envoyer.",
        "closed_on": "Dernier jour de l’exercice comptable dont il parle.",
        "sent_on": "Jour où il a été envoyé ; null s’il ne l’a pas été.",
        "has_activity": "Dit s’il fait apparaître une activité.",
    },
    PrintedPaper: {
        "class": "Un document ou une publicité où l’organisme imprime son numéro d’enregistrement, ou non.",
        "kind": "Ce que c’est.",
        "issued_on": "Jour où il a été établi ou publié.",
        "number": "Comment il donne le numéro.",
        "has_convention": "Vrai si une convention a été conclue pour la même prestation ; compte pour les bons de "
        "commande, devis et factures.",
        "is_first": "Vrai si c’est la toute première convention, ou le tout premier contrat, de l’organisme.",
    },
    Subcontract: {
        "class": "Un contrat par lequel un autre réalise des bilans payés par le CPF (sous-traitance).",
        "concluded_on": "Son jour.",
        "is_written": "Vrai s’il est écrit.",
        "mentions": "Ce qu’il fixe.",
        "passes_on": "Vrai si le sous-traitant confie à son tour les bilans à un autre.",
        "sent_on": "Jour où il a été communiqué à la Caisse des dépôts ; null s’il ne l’a pas été.",
        "subcontractor_declared_on": "Jour où le sous-traitant a déclaré son activité ; null s’il ne l’a pas fait.",
        "is_certified": "Vrai si le sous-traitant a un certificat de qualité pour les bilans.",
        "is_micro_social": "Vrai si le sous-traitant relève du régime micro-social et reste sous son plafond de "
        "chiffre d’affaires.",
    },
    PlatformYear: {
        "class": "Le chiffre d’affaires d’une année civile sur la plateforme du CPF ; en 2024, à compter du 1er avril.",
        "counted_until": "Dernier jour compté : le 31 décembre, ou plus tôt si l’année n’est pas finie.",
        "turnover": "Tout ce chiffre d’affaires.",
        "subcontracted": "La part que des sous-traitants ont réalisée.",
    },
}
