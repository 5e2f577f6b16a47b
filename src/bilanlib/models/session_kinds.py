"""Which hours are part of the action, and which lie before or after it."""

from bilanlib.models.terms import Phase, SessionKind

OUTSIDE_KINDS = {Phase.PRIOR: SessionKind.PRIOR_INTERVIEW, Phase.FOLLOW_UP: SessionKind.FOLLOW_UP}
"""The parts of a bilan that lie before and after the action itself, and the kind of their hours."""

OUTSIDE = frozenset(OUTSIDE_KINDS.values())
"""Kinds of hours that are not part of the action."""

ACTION_KINDS = frozenset(SessionKind) - OUTSIDE
"""Kinds of hours that are part of the action itself."""

ALL_KINDS = frozenset(SessionKind)
