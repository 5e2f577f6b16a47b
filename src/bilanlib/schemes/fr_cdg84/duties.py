"""Scheme `fr-cdg84`: what no fact can show, left to people."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.cdg84 import COURSE, OBJECTIVES, TERMS
from bilanlib.rules.facts.initiative import ASKED_BY_EMPLOYER

ACTOR = HumanDuty(
    id="fr.cdg84.objectives.actor",
    title="L’agent est acteur de la démarche.",
    guidance="Demandez à l’agent quels choix ont été les siens.",
    sources=(OBJECTIVES.since("1900-01-01").al(4),),
    force=Force.PRACTICE,
)
TESTERS = HumanDuty(
    id="fr.cdg84.course.testers",
    title="Les tests de personnalité ne sont utilisés que selon les besoins.",
    guidance="Pour chaque test, dites à quel besoin de l’agent il répond ; qui le fait passer n’est pas dit.",
    sources=(COURSE.since("1900-01-01").al(10),),
    force=Force.SCHEME,
)
ASSOCIATION = HumanDuty(
    id="fr.cdg84.terms.association",
    title="L’employeur qui a demandé le bilan est associé à toutes ses phases.",
    guidance="Pour chaque phase, dites comment l’employeur y a pris part, et ce que l’agent a accepté qu’il sache.",
    sources=(TERMS.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    when=ASKED_BY_EMPLOYER,
)

DUTIES = (ACTOR, TESTERS, ASSOCIATION)
"""All of them, in the order of the headings."""
