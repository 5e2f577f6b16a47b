"""ANFH: conditions of being paid by the fund of public hospitals."""

from bilanlib.rules.fr.anfh import funding

RULES = funding.RULES
