"""Code de la consommation: the rules on the contract of a person who pays, in the order of the articles."""

from bilanlib.rules.fr.code_de_la_consommation import l221_18

RULES = l221_18.RULES
