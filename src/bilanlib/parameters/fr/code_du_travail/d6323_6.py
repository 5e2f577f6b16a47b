"""Code du travail, art. D. 6323-6: what of a bilan the CPF pays."""

from bilanlib.law.fr.code_du_travail import D6323_6
from bilanlib.parameters.parameter import Direction, Parameter, Value

ACCOMPANIMENT_ONLY = Parameter(
    "fr.ct.D6323-6.accompaniment-only",
    "seules les heures d’accompagnement sont payées par le CPF",
    (
        Value(value=False, source=D6323_6.since("2019-01-01")),
        Value(value=True, source=D6323_6.since("2026-02-26").al(3)),
    ),
    Direction.EXACT,
)
"""Whether personal work and other hours without the provider are left out of what the CPF pays."""
