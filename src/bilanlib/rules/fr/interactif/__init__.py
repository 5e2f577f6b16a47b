"""INTERACTIF: what its programme promises, heading by heading."""

from bilanlib.rules.fr.interactif import charte, deroule, evaluation, inscription, lieux, tarifs

RULES = (
    *deroule.RULES,
    *tarifs.RULES,
    *inscription.RULES,
    *evaluation.RULES,
    *charte.RULES,
    *lieux.RULES,
)
