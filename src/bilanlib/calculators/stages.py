"""How an action stands of which all is known."""

from datetime import date
from typing import NamedTuple

from bilanlib.calculators.states import ActionState


class Stage(NamedTuple):
    """How an action stands, and since when.

    Attributes:
        state: How it stands.
        since: First day; None where no dated event brought it there.
    """

    state: ActionState
    since: date | None = None


def stage_of(
    begun: date | None,
    last_held: date | None,
    to_come: bool,  # noqa: FBT001 - called with a row of facts
    cancelled: bool,  # noqa: FBT001 - idem
    concluding: bool,  # noqa: FBT001 - idem
    ended: date | None,
    unwilling: date | None,
) -> Stage:
    """How an action stands of which all is known. See `Course` for the facts.

    Who takes the consent back ends the action then and there; what comes after that is no part of it.
    """
    if unwilling is not None and (ended is None or unwilling < ended):
        is_begun = begun is not None and begun <= unwilling
        return Stage(ActionState.INTERRUPTED if is_begun else ActionState.BARRED, unwilling)
    if ended is not None:
        return Stage(ActionState.ENDED, ended)
    if begun is not None:
        is_over = concluding and not to_come
        return Stage(ActionState.CONCLUDED, last_held) if is_over else Stage(ActionState.IN_COURSE, begun)
    if to_come:
        return Stage(ActionState.PLANNED)
    return Stage(ActionState.CANCELLED if cancelled else ActionState.NOT_PLANNED)
