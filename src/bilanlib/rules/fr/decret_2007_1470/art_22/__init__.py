"""Décret n° 2007-1470, art. 22: how long the leave is, how often, and until 2017 for whom."""

from bilanlib.rules.fr.decret_2007_1470.art_22 import access, interval, leave

RULES = (*leave.RULES, *interval.RULES, *access.RULES)
