"""Code du travail, art. R. 6323, L. 6323-4 and L. 6323-7: what the holder of a CPF pays of every action."""

from decimal import Decimal

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arretes_on_participation import PARTICIPATION_2025, PARTICIPATION_2026
from bilanlib.law.fr.code_du_travail import L6323_7, R6323
from bilanlib.models.terms import FundingSource, Status
from bilanlib.parameters.parameter import Direction, Parameter, Value

PARTICIPATION = Parameter(
    "fr.ct.R6323.participation",
    "participation forfaitaire du titulaire du CPF, en euros par dossier",
    (
        Value(Decimal(100), R6323.since("2024-05-02")),
        Value(Decimal("102.23"), PARTICIPATION_2025.since("2025-01-01"), Confidence.B),
        Value(Decimal("103.20"), PARTICIPATION_2026.since("2026-01-01"), Confidence.B),
        Value(Decimal(150), R6323.since("2026-04-02"), Confidence.B),
    ),
    Direction.EXACT,
)
"""In euros, once for each action; nothing was owed before the first value."""

EXEMPT_STATUSES = Parameter(
    "fr.ct.L6323-7.exempt",
    "situations dans lesquelles le titulaire ne doit pas de participation",
    (Value(frozenset({Status.JOB_SEEKER}), L6323_7.since("2023-01-01")),),
    Direction.EXACT,
)
"""Job seekers."""

EXEMPTING_SOURCES = Parameter(
    "fr.ct.R6323.exempting-sources",
    "financeurs dont l’abondement dispense de la participation",
    (
        # The platform adds the funds of the branches to what the text says of the employer.
        Value(frozenset({FundingSource.EMPLOYER_TOP_UP, FundingSource.OPCO}), R6323.since("2024-05-02"), Confidence.B),
    ),
    Direction.EXACT,
)
"""Whoever pays beside the rights and so spares the holder the participation."""
