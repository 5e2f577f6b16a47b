"""Décret n° 2008-824, art. 25 to 27: who may take leave for a bilan, how long, how often, and how it is asked for."""

from bilanlib.rules.fr.decret_2008_824.art_25_27 import interval, leave, off_time, reply

RULES = (*leave.RULES, *interval.RULES, *reply.RULES, *off_time.RULES)
