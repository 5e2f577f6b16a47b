"""Sessions that are alike: what their status, phase, kind and leader say of them, whatever their day and length."""

from functools import cache

from attrs import frozen

from bilanlib.models.session_kinds import OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.terms import ConductedBy, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe

# Stretches of which a session can be part, by their place in the lists of days.
_NOWHERE: tuple[int, ...] = ()
_ACTION: tuple[int, ...] = (0,)
_CONCLUSION: tuple[int, ...] = (0, 1)
_FOLLOW_UP: tuple[int, ...] = (2,)
_UNPLACED: tuple[int, ...] = (0, 1, 2)


@frozen(eq=False)
class Sort:
    """What sessions have in common that are of one status, phase and kind, and led by the same.

    Attributes:
        is_kept: Whether they surely take place, or took place.
        phase: The phase they belong to; UNKNOWN where it is not told.
        kind: The kind under which their hours count; None for hours of the action whose kind nobody told.
        told: The kind as it was told.
        is_unplaced: Whether they may lie inside the action or outside.
        is_notable: Whether they are not plainly interviews led by the provider before the conclusion.
        parts: The stretches of which they are part: the action, the conclusion, the follow-up.
        is_placed: Whether it is sure that they take place, in those stretches.
        plans: Whether they show that the action is planned; UNKNOWN where they may; False for those outside it.
    """

    is_kept: bool
    phase: Maybe[Phase]
    kind: SessionKind | None
    told: Maybe[SessionKind]
    is_unplaced: bool
    is_notable: bool
    parts: tuple[int, ...]
    is_placed: bool
    plans: Maybe[bool]


@cache
def sort_of(
    status: Maybe[SessionStatus], phase: Maybe[Phase], kind: Maybe[SessionKind], led_by: Maybe[ConductedBy]
) -> Sort | None:
    """What sessions of that status, phase and kind have in common; None for cancelled ones."""
    if status is SessionStatus.CANCELLED:
        return None
    is_kept = status is not UNKNOWN
    is_phase_told = phase is not UNKNOWN
    # A session that surely lies outside the action, whatever else may be told of it.
    outside = kind if kind in OUTSIDE else None if phase is UNKNOWN else OUTSIDE_KINDS.get(phase)
    if outside is None:
        parts = _UNPLACED if phase is UNKNOWN else _CONCLUSION if phase is Phase.CONCLUSION else _ACTION
    else:
        parts = _FOLLOW_UP if outside is SessionKind.FOLLOW_UP else _NOWHERE
    is_plain = led_by is ConductedBy.PROVIDER and kind is not SessionKind.GROUP and kind is not UNKNOWN
    return Sort(
        is_kept=is_kept,
        phase=phase,
        kind=outside or (None if kind is UNKNOWN else kind),
        told=kind,
        is_unplaced=outside is None and not is_phase_told,
        is_notable=not is_plain or not is_phase_told or phase is Phase.CONCLUSION,
        parts=parts,
        is_placed=is_kept and (is_phase_told or outside is not None),
        plans=outside is None and (True if is_kept and is_phase_told else UNKNOWN),
    )
