"""French descriptions: sessions and totals."""

from bilanlib.models.sessions import HourTotal, Session

CLASSES: dict[type, dict[str, str]] = {
    Session: {
        "class": "Une séance, ou un temps de travail d’un seul tenant.",
        "day": "Le jour où elle se tient ou s’est tenue ; null pour une séance qui n’a pas encore de jour.",
        "duration": "Combien de temps elle dure ; plus de zéro.",
        "kind": "La nature de ses heures.",
        "phase": "La partie du bilan dont elle relève.",
        "modality": "Comment on se rencontre.",
        "conducted_by": "Qui la mène.",
        "counsellor": "La clé `ref` du conseiller.",
        "on_working_time": "Vrai si elle tombe sur le temps de travail du bénéficiaire.",
        "status": "Prévue, tenue ou annulée.",
    },
    HourTotal: {
        "class": "Un nombre d’heures annoncé : pour toute l’action, pour une phase ou pour une nature d’heures.\n\nDes "
        "totaux de même stade qui nomment des phases (ou des natures) forment un détail, et un détail est complet : "
        "une phase (ou une nature) qu’il ne nomme pas n’a pas d’heures. Un total sans l’une ni l’autre est celui de "
        "toute l’action, sans entretien préalable ni suivi.",
        "stage": "Déclaré (brochure, convention), prévu (planning) ou réalisé à ce jour.",
        "hours": "Combien, dans une fourchette ou exactement.",
        "phase": "La partie du bilan ; null pour toutes.",
        "kind": "La nature des heures ; null pour toutes.",
    },
}
