"""Arrêté du 31 juillet 2009, art. 10: the destruction of the documents."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2009_07_31 import ART_10
from bilanlib.models.terms import DocumentKind
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, years

_SINCE = ART_10.since("2009-08-14")

DESTROYED_DOCUMENTS = Parameter(
    "fr.a2009-07-31.10.documents",
    "documents à détruire au terme du bilan d’un agent de l’État",
    (
        Value(
            frozenset(
                {
                    DocumentKind.SYNTHESIS,
                    DocumentKind.PROJECT_SYNTHESIS,
                    DocumentKind.DETAILED_RESULTS,
                    DocumentKind.TEST,
                    DocumentKind.NOTES,
                    DocumentKind.WORKING_DOCUMENT,
                    DocumentKind.ACTION_PLAN,
                    DocumentKind.PORTFOLIO,
                    DocumentKind.TRACKING_SHEET,
                    DocumentKind.INTAKE_SHEET,
                    DocumentKind.ACCESSIBILITY_SHEET,
                }
            ),
            _SINCE,
            Confidence.B,
        ),
    ),
    Direction.SUPERSET,
)
"""Documents made for the bilan. What only proves that it took place is not among them."""

LONGEST_KEEPING: Parameter[Period] = Parameter(
    "fr.a2009-07-31.10.retention",
    "durée pendant laquelle la demande écrite de l’agent permet de garder les documents",
    (Value(years(1), _SINCE),),
    Direction.AT_MOST,
)
"""How long documents may be kept at the agent's written request, from the end of the bilan."""
