"""Scheme `fr-private`: its articles sentence by sentence, and what becomes of each."""

from bilanlib.schemes.fr_private.coverage import absence, elsewhere, l6313_4, r6313_4, r6313_5_to_8

PROVISIONS = (
    *l6313_4.PROVISIONS,
    *r6313_4.PROVISIONS,
    *r6313_5_to_8.PROVISIONS,
    *elsewhere.PROVISIONS,
    *absence.PROVISIONS,
)
"""In the order of the texts; a test holds the sentences against those of the articles."""
