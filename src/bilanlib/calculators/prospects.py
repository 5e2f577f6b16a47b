"""What may be expected of somebody who may pay."""

from collections.abc import Iterable

from bilanlib.messages.terms import Term
from bilanlib.models.unknown import UNKNOWN, Maybe


class Prospect(Term):
    """What may be expected of a way to have a bilan paid, from the best to the worst."""

    CERTAIN = "certain", "acquis"
    """Nobody else has to agree."""
    POSSIBLE = "possible", "possible"
    """Somebody has to agree, and may refuse."""
    OPEN = "open", "à préciser"
    """It cannot be told: ask."""
    EXCLUDED = "excluded", "exclu"
    """It does not pay."""


_FROM_THE_WORST = tuple(reversed(Prospect))


def prospect_of(granted: Prospect, answers: Iterable[tuple[Maybe[bool], Prospect]]) -> Prospect:
    """What may be expected, when each condition was asked about.

    Args:
        granted: What may be expected where every condition holds.
        answers: For each condition, whether it holds, and what may be expected at best where it does not.

    Returns:
        The worst of all. Told less, an answer may only become open, or stay: nothing becomes certain or excluded.
    """
    found = {granted, *(_outcome(holds, failing) for holds, failing in answers)}
    return next(one for one in _FROM_THE_WORST if one in found)


def _outcome(holds: Maybe[bool], failing: Prospect) -> Prospect:
    if holds is UNKNOWN:
        return Prospect.OPEN
    return Prospect.CERTAIN if holds else failing
