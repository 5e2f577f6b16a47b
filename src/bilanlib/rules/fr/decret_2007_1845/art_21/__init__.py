"""Décret n° 2007-1845, art. 21: the request for leave, and the answer to it."""

from bilanlib.rules.fr.decret_2007_1845.art_21 import reply, request

RULES = (*request.RULES, *reply.RULES)
