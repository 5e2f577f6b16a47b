"""Scheme `fr-fpe`: what its texts say, and what becomes of it."""

from bilanlib.schemes.fr_fpe.coverage import arrete, convention_type, decret

PROVISIONS = (*arrete.PROVISIONS, *convention_type.PROVISIONS, *decret.PROVISIONS)
"""In the order of the articles; within one, in the order in which it is told here, for want of numbered paragraphs."""
