"""Bilan professionnel interne of Institut 4.10."""

from bilanlib.rules.fr.bpi import access, conclusion, description, investigation, preliminary, structure

RULES = (
    *description.RULES,
    *access.RULES,
    *structure.RULES,
    *preliminary.RULES,
    *investigation.RULES,
    *conclusion.RULES,
)
