"""Public holidays of Belgium: arrêté royal du 18 avril 1974, art. 1."""

from bilanlib.law.be.arrete_royal_1974_04_18 import ART_1
from bilanlib.law.citation import Confidence
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.calendars import Feasts

_EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY = 1, 39, 50

HOLIDAYS = Parameter(
    "be.ar1974-04-18.1.holidays",
    "jours fériés légaux de Belgique",
    (
        Value(
            Feasts(
                frozenset({(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}),
                frozenset({_EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY}),
            ),
            ART_1.since("1974-04-18"),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""The ten holidays of the whole country."""

BELGIUM = HOLIDAYS.values[-1].value
"""Calendar of Belgium.

A holiday that falls on a Sunday, or on a day on which the firm does not work, is moved to another day, which the branch
or the firm chooses: add those days to the calendar, they are not known here. Whether Saturday is a working day is not a
question of holidays: see `saturday_counts` of `DayCount`.
"""
