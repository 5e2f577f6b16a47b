"""Scheme `fr-bpp`: what no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.arrete_2023_08_01 import ART_8, ART_9
from bilanlib.law.fr.decret_2022_1043 import ART_7
from bilanlib.rules.facts.sessions import HAS_GROUP_SESSIONS

PROFESSIONAL = HumanDuty(
    id="fr.d2022-1043.7.professional",
    title="Un professionnel qualifié de l’accompagnement conduit le bilan, tenu au secret et à la discrétion.",
    guidance="Vérifiez sa qualification, et qui a accès au dossier.",
    sources=(ART_7.since("2022-07-25"), ART_9.since("2023-08-18")),
)
DISABILITY = HumanDuty(
    id="fr.d2022-1043.7.disability",
    title="Le référent handicap est informé quand l’agent est bénéficiaire de l’obligation d’emploi.",
    guidance="Demandez au référent handicap quand il a été informé.",
    sources=(ART_7.since("2022-07-25"),),
)
REQUEST = HumanDuty(
    id="fr.a2023-08-01.8.request",
    title="La demande suit l’offre d’accompagnement que l’employeur a publiée, les publics prioritaires d’abord.",
    guidance="Regardez dans cette offre le délai de réponse et ce qu’elle dit des refus et des reports.",
    sources=(ART_8.since("2023-08-18"),),
)
GROUPS = HumanDuty(
    id="fr.a2023-08-01.9.groups",
    title="En groupe, un cadre de confidentialité lie les participants.",
    guidance="Demandez ce qui a été convenu entre les participants, et quand.",
    sources=(ART_9.since("2023-08-18"),),
    when=HAS_GROUP_SESSIONS,
)

DUTIES = (PROFESSIONAL, DISABILITY, REQUEST, GROUPS)
"""All of them, in the order of the articles."""
