"""APEF–FE.BI, « Travailleurs »: whose workers the funds serve."""

from bilanlib.law.be.apef_febi import TRAVAILLEURS
from bilanlib.law.citation import Confidence
from bilanlib.models.terms import EmployerKind
from bilanlib.parameters.parameter import Direction, Parameter, Value

EMPLOYERS = Parameter(
    "be.apef-febi-faq.travailleurs.employers",
    "employeurs dont relèvent les fonds",
    (Value(frozenset({EmployerKind.BELGIAN_NON_PROFIT}), TRAVAILLEURS.since("1900-01-01"), Confidence.B),),
    Direction.EXACT,
)
"""Employers that can belong to a fund: private ones of the Belgian non-profit sector.

The page speaks of the employers of the funds; that public services are no such employers is said elsewhere.
"""
