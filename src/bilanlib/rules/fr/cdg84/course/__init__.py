"""Notice du CDG 84, « Déroulement de l’accompagnement »."""

from bilanlib.rules.fr.cdg84.course import stages, topics

RULES = (*stages.RULES, *topics.RULES)
