"""Scheme `fr-fpe`: what its texts do not say."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap


def _silent(name: str, title: str) -> Gap:
    return Gap(
        id=f"fr.a2009-07-31.8.{name}",
        title=title,
        reason="les textes du dispositif n’en disent rien",
        force=Force.SCHEME,
    )


GAPS = (
    _silent("hours", "Durée du bilan lui-même, en tout, avec le conseiller ou en travail personnel."),
    _silent("rhythm", "Nombre de rendez-vous et étalement du bilan d’un agent de l’État."),
    _silent("modality", "Présence, distance et séances collectives dans le bilan d’un agent de l’État."),
    _silent("follow-up", "Entretien de suivi après le bilan d’un agent de l’État."),
    _silent("price", "Montant du prix du bilan d’un agent de l’État."),
    _silent("notice", "Délai entre la demande de l’agent de l’État et le début du bilan."),
)
"""What a reader may look for: silence is no permission, and no breach either."""
