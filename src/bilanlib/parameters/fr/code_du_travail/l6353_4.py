"""Code du travail, art. L. 6353-4: what the contract of a person who pays says."""

from bilanlib.law.fr.code_du_travail import L6353_4
from bilanlib.models.terms import ContractMention
from bilanlib.parameters.parameter import Direction, Parameter, Value

CONTRACT_MENTIONS = Parameter(
    "fr.ct.L6353-4.mentions",
    "mentions du contrat de la personne qui paie",
    (Value(frozenset(ContractMention), L6353_4.since("2008-05-01").al(1)),),
    Direction.SUPERSET,
)
"""What the contract says, on pain of nullity."""
