"""Loi n° 2018-771: articles of the Code du travail that have another number since."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.loi_2018_771 import ART_4
from bilanlib.parameters.parameter import Direction, Parameter, Value

Renumbered = Mapping[str, str | None]
"""Old number to new number, without dots or blanks; None where no successor was found."""

RENUMBERED: Parameter[Renumbered] = Parameter(
    "fr.l2018-771.4.renumbered",
    "articles de loi qui ont changé de numéro",
    (Value(MappingProxyType({"L6313-10": "L6313-4"}), ART_4.since("2019-01-01"), Confidence.B),),
    Direction.SUPERSET,
)
"""What a citation of an old article of the statute stands for since."""
