"""Code du travail, art. L. 6353-8: what a person who pays is handed before enrolling."""

from bilanlib.law.fr.code_du_travail import L6353_8
from bilanlib.models.terms import Information
from bilanlib.parameters.parameter import Direction, Parameter, Value

REQUIRED_INFORMATION = Parameter(
    "fr.ct.L6353-8.information",
    "informations remises à la personne qui paie",
    (Value(frozenset(Information), L6353_8.since("2019-01-01").al(2)),),
    Direction.SUPERSET,
)
"""What is handed over before the definitive enrolment and any payment."""
