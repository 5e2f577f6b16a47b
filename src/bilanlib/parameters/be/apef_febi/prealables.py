"""APEF–FE.BI, « Préalables »: who asks, who can have it, what nobody may promise."""

from bilanlib.law.be.apef_febi import PREALABLES
from bilanlib.models.terms import Claim, Initiative, SessionKind, Status
from bilanlib.parameters.parameter import Direction, Parameter, Value

_SAID = PREALABLES.since("1900-01-01")

INITIATORS = Parameter(
    "be.apef-febi.prealables.initiators",
    "qui peut prendre l’initiative du bilan",
    (Value(frozenset({Initiative.BENEFICIARY}), _SAID),),
    Direction.EXACT,
)
"""Who can ask for the bilan: the worker, and not with the employer."""

STATUSES = Parameter(
    "be.apef-febi.prealables.statuses",
    "situations qui ouvrent le bilan",
    (Value(frozenset({Status.EMPLOYEE}), _SAID),),
    Direction.EXACT,
)
"""Positions in which a person can have the bilan."""

EXCLUDED_PROMISES = Parameter(
    "be.apef-febi.prealables.excluded-promises",
    "ce que le bilan ne donne pas par lui-même",
    (Value(frozenset({Claim.PAY_RISE, Claim.MATCHING_POST}), _SAID),),
    Direction.SUPERSET,
)
"""What the bilan gives no right to, so that no offer may promise it."""

KINDS = Parameter(
    "be.apef-febi.prealables.kinds",
    "forme de l’accompagnement",
    (Value(frozenset({SessionKind.INTERVIEW}), _SAID),),
    Direction.EXACT,
)
"""What people meet in: the support is individual."""
