"""Code du travail, art. R. 6351-6: which documents give the registration number, and what the number looks like."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import R6351_6
from bilanlib.models.terms import PaperKind
from bilanlib.parameters.parameter import Direction, Parameter, Value

_ALWAYS = frozenset({PaperKind.CONVENTION, PaperKind.CONTRACT})
_BEFORE_QUOTES = frozenset({PaperKind.ORDER, PaperKind.INVOICE})

ALWAYS_NUMBERED = Parameter(
    "fr.ct.R6351-6.always",
    "documents qui portent toujours le numéro d’enregistrement",
    (Value(_ALWAYS, R6351_6.since("2010-05-23")),),
    Direction.SUPERSET,
)
"""Documents that give the number in any case, the very first convention or contract apart."""

NUMBERED_WITHOUT_CONVENTION = Parameter(
    "fr.ct.R6351-6.without-convention",
    "documents qui portent le numéro d’enregistrement quand il n’y a pas de convention",
    (
        Value(_BEFORE_QUOTES, R6351_6.since("2010-05-23"), Confidence.B),
        Value(_BEFORE_QUOTES | {PaperKind.QUOTE}, R6351_6.since("2019-11-09")),
    ),
    Direction.SUPERSET,
)
"""Documents that give the number where no convention was concluded."""

NUMBER_LENGTH = Parameter(
    "fr.ct.R6351-6.number-length",
    "nombre de chiffres du numéro d’enregistrement",
    (Value(11, R6351_6.since("2010-05-23"), Confidence.B),),
    Direction.EXACT,
)
"""How many digits the number has. The text does not say: what the prefects issue does."""
