"""Décret n° 2018-1330: articles of the Code du travail that have another number since, or none."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2018_1330 import ART_2
from bilanlib.parameters.fr.loi_2018_771 import Renumbered
from bilanlib.parameters.parameter import Direction, Parameter, Value

RENUMBERED: Parameter[Renumbered] = Parameter(
    "fr.d2018-1330.2.renumbered",
    "articles réglementaires qui ont changé de numéro, ou n’ont plus d’équivalent",
    (
        Value(
            MappingProxyType(
                {
                    # Methods and qualified staff: no article took its place, as far as was found.
                    "R6322-56": None,
                    "R6322-57": "R6313-5",
                    "R6322-58": "R6313-6",
                    "R6322-59": "R6313-7",
                }
            ),
            ART_2.since("2019-01-01"),
            Confidence.B,
        ),
    ),
    Direction.SUPERSET,
)
"""What a citation of an old article of the decree stands for since."""
