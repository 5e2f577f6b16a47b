"""Arrêté du 31 juillet 2009, annex: the model of the convention."""

from bilanlib.law.fr.arrete_2009_07_31 import ANNEX
from bilanlib.models.terms import Mention
from bilanlib.parameters.parameter import Direction, Parameter, Value

MODEL_MENTIONS = Parameter(
    "fr.a2009-07-31.annexe.mentions",
    "mentions de la convention type",
    (
        Value(
            frozenset(
                {
                    Mention.PARTIES,
                    Mention.COSTS,
                    Mention.PLACE,
                    Mention.PERIOD,
                    Mention.DURATION,
                    Mention.COOPERATION,
                    Mention.CONFIDENTIALITY,
                    Mention.METHODS,
                    Mention.COMPLIANCE,
                    Mention.RESULTS_ON_AGREEMENT,
                    Mention.SYNTHESIS_TO_HR,
                }
            ),
            ANNEX.since("2009-08-14"),
        ),
    ),
    Direction.SUPERSET,
)
"""What the model says; the signatures are judged with the parties."""
