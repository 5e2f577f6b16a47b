"""What counts of what a person said about the bilan."""

from datetime import date

from bilanlib.models.consents import Statement
from bilanlib.models.terms import Stance


def heard_by(said: tuple[Statement, ...], day: date) -> tuple[Statement, ...]:
    """What had been said by the end of a day, in order; the last of it counts."""
    return tuple(sorted([one for one in said if one.given_on <= day], key=_order))


def _order(said: Statement) -> tuple[date, bool, bool]:
    # Of two things said on one day the refusal, or the one that was taken back, comes last and counts.
    return said.given_on, said.stance is Stance.REFUSES, said.withdrawn_on is not None


def unwilling_since(said: tuple[Statement, ...], day: date) -> date | None:
    """Since when, by the end of a day, the person does not consent: refused, or took the consent back.

    None where the person consents, or has said nothing: to say nothing is not to refuse.
    """
    heard = heard_by(said, day)
    if not heard:
        return None
    last = heard[-1]
    if last.stance is Stance.REFUSES:
        return None if _is_taken_back(last, day) else last.given_on
    return last.withdrawn_on if _is_taken_back(last, day) else None


def _is_taken_back(said: Statement, day: date) -> bool:
    return said.withdrawn_on is not None and said.withdrawn_on <= day
