"""Scheme `fr-private`: its articles sentence by sentence, and what becomes of each."""

from bilanlib.schemes.fr_private.coverage import (
    absence,
    cpf,
    cpf_shares,
    elsewhere,
    l6313_4,
    own_money,
    payers,
    r6313_4,
    r6313_5_to_8,
    redeployment,
)

PROVISIONS = (
    *l6313_4.PROVISIONS,
    *r6313_4.PROVISIONS,
    *r6313_5_to_8.PROVISIONS,
    *redeployment.PROVISIONS,
    *elsewhere.PROVISIONS,
    *cpf.PROVISIONS,
    *cpf_shares.PROVISIONS,
    *payers.PROVISIONS,
    *absence.PROVISIONS,
    *own_money.PROVISIONS,
)
"""In the order of the texts; a test holds the sentences against those of the articles."""
