"""Code du travail, art. R. 6352-23: before which day the yearly report is sent."""

from bilanlib.law.fr.code_du_travail import R6352_23
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.day_of_year import DayOfYear

REPORT_BEFORE = Parameter(
    "fr.ct.R6352-23.before",
    "jour avant lequel le bilan pédagogique et financier est envoyé",
    (Value(DayOfYear(month=4, day=30), R6352_23.since("2008-05-01")),),
    Direction.AT_MOST,
)
"""The day itself is too late: the text says "before"."""
