"""Disputed points of the hours."""

from bilanlib.readings.reading import Answer, Reading, Standing


class HourCount(
    Reading, id="hour-count", letter="A3", question="Quelles heures comptent dans les vingt-quatre heures ?"
):
    """A3: which hours count against the longest duration; the text speaks of "la durée du bilan" and no more."""

    WHOLE_ACTION = Answer(
        "whole-action",
        Standing.ARGUED,
        "toutes les heures de l’action, travail personnel compris, hors entretien préalable et suivi",
        "pratique ancienne du congé de bilan ; offres « 24 h dont … »",
        is_recommended=True,
    )
    """All kinds of hours of the three phases; prior interview and follow-up left out."""
    PROVIDER_LED = Answer(
        "provider-led",
        Standing.ARGUED,
        "les seules heures conduites par le prestataire",
        "« sous la conduite du prestataire » (R. 6313-4)",
    )
    """Hours that the provider leads."""
    FOLLOW_UP_IN = Answer(
        "follow-up-in", Standing.REMOTE, "les heures de l’action et l’entretien de suivi", "aucun texte"
    )
    """The action and the follow-up interview."""
    PRIOR_INTERVIEW_IN = Answer(
        "prior-interview-in", Standing.REMOTE, "les heures de l’action et l’entretien préalable", "aucun texte"
    )
    """The action and the prior interview."""
