"""What schemes are compared by."""

from bilanlib.messages.terms import Term


class Facet(Term):
    """Something that a scheme can set."""

    PHASES = "phases", "phases"
    TOTAL_HOURS = "total_hours", "heures en tout"
    LEAVE_HOURS = "leave_hours", "heures de congé"
    COUNSELLOR_HOURS = "counsellor_hours", "heures avec le conseiller"
    PERSONAL_HOURS = "personal_hours", "heures de travail personnel"
    APPOINTMENTS = "appointments", "rendez-vous"
    SPAN = "span", "étalement"
    MODALITY = "modality", "présence ou distance"
    GROUP = "group", "séances collectives"
    INITIATIVE = "initiative", "initiative"
    PARTIES = "parties", "parties à la convention"
    SYNTHESIS_TO_EMPLOYER = "synthesis_to_employer", "communication de la synthèse à l’employeur"
    SYNTHESIS_AUTHOR = "synthesis_author", "auteur de la synthèse"
    FOLLOW_UP = "follow_up", "suivi"
    RETENTION = "retention", "conservation des documents"
    PRICE = "price", "prix"
    SENIORITY = "seniority", "ancienneté"
    INTERVAL = "interval", "délai entre deux bilans"
    REQUEST = "request", "demande et réponse"
