"""INTERACTIF, typical course: what comes before, hours, interviews, order, contents, documents."""

from bilanlib.rules.fr.interactif.deroule import contents, course, prior

RULES = (*prior.RULES, *course.RULES, *contents.RULES)
