"""Code du travail, art. R. 6313-7: documents, and how long they may be kept."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import R6313_7
from bilanlib.models.terms import DocumentKind
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import years

COVERED_DOCUMENTS = Parameter(
    "fr.ct.R6313-7.documents",
    "documents élaborés pour la réalisation du bilan",
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
            R6313_7.since("2019-01-01").al(1),
            Confidence.B,
        ),
    ),
    Direction.SUPERSET,
)
"""Documents that must be destroyed. What only proves that the bilan took place is not among them."""

SYNTHESES = Parameter(
    "fr.ct.R6313-7.syntheses",
    "documents de synthèse",
    (
        Value(
            frozenset({DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS}),
            R6313_7.since("2019-01-01").al(3),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Documents to which the first exception of R. 6313-7 can apply."""

RETENTION = Parameter(
    "fr.ct.R6313-7.retention",
    "durée pendant laquelle les documents exceptés peuvent être conservés",
    (
        Value(years(1), R6313_7.since("2019-01-01").al(2)),
        Value(years(3), R6313_7.since("2023-12-31").al(2)),
    ),
    Direction.AT_MOST,
)
"""How long excepted documents may be kept, from the end of the action."""
