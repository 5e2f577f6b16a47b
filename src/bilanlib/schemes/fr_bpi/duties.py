"""Scheme `fr-bpi`: what no fact can show, left to people."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.citation import Reference
from bilanlib.law.fr.bpi import BENEFITS, INVESTIGATION, PRELIMINARY

_SINCE = "1900-01-01"


def _duty(name: str, title: str, guidance: str, source: Reference, force: Force = Force.SCHEME) -> HumanDuty:
    return HumanDuty(id=f"fr.bpi.{name}", title=title, guidance=guidance, sources=(source,), force=force)


PROVIDER = _duty(
    "benefits.provider",
    "Le BPI est réalisé par l’Institut 4.10.",
    "Vérifiez qui signe la convention pour le prestataire : un nom ne suffit pas à l’établir.",
    BENEFITS.since(_SINCE).al(4),
)
NEUTRALITY = _duty(
    "benefits.neutrality",
    "L’accompagnement est neutre.",
    "Demandez au salarié et au conseiller si l’employeur a pesé sur le projet.",
    BENEFITS.since(_SINCE).al(4),
    Force.PRACTICE,
)
PLANNING = _duty(
    "preliminary.planning",
    "Les rendez-vous et les premiers travaux sont planifiés à l’issue de la rencontre tripartite.",
    "Regardez si le planning date de cette rencontre.",
    PRELIMINARY.since(_SINCE).al(5),
)
WORK_WITHIN = _duty(
    "investigation.work-within",
    "Entre les entretiens, réflexion guidée et travaux personnels se font dans l’organisme.",
    "Regardez quels services internes ont été sollicités, et quand.",
    INVESTIGATION.since(_SINCE).al(10),
)
FIRST_IDEA = _duty(
    "investigation.first-idea",
    "Une première tendance de projet se dégage à la fin de l’accompagnement.",
    "Demandez-la au conseiller avant la finalisation.",
    INVESTIGATION.since(_SINCE).al(12),
)

DUTIES = (PROVIDER, NEUTRALITY, PLANNING, WORK_WITHIN, FIRST_IDEA)
"""All of them, in the order of the headings."""
