"""APEF–FE.BI: what the questions and answers require."""

from bilanlib.rules.be.apef_febi_faq import travailleurs

RULES = travailleurs.RULES
