"""Code du travail, art. R. 6313-7: until which day a document may be held, and on what that rests."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from bilanlib.messages.terms import Term
from bilanlib.models.terms import Form, RetentionGround
from bilanlib.periods.period import Period


class Agreed(NamedTuple):
    """An agreement to keep a document, all of it known.

    Attributes:
        form: Written or oral.
        ground: Why it is kept.
        term: How long; None where none is set.
        on: Day of the agreement, where it has the form and the ground that the text asks for; None where it has not,
            and nothing hangs on it.
    """

    form: Form
    ground: RetentionGround
    term: Period | None
    on: date | None


class KeepingGround(Term):
    """On what the keeping of a document after the end of the action rests, or why it rests on nothing."""

    NONE = "none", "aucune exception"
    SYNTHESIS = "synthesis", "document de synthèse"
    AGREEMENT = "agreement", "accord écrit fondé sur la nécessité d’un suivi"
    OTHER_AGREEMENT = "other_agreement", "accord qui n’est pas écrit, ou n’est pas fondé sur la nécessité d’un suivi"
    LATE_AGREEMENT = "late_agreement", "accord écrit donné après le terme de l’action"
    LONG_AGREEMENT = "long_agreement", "accord qui prévoit plus que la durée permise"

    @property
    def keeps(self) -> bool:
        """Whether the document may be kept after the end of the action."""
        return self in {KeepingGround.SYNTHESIS, KeepingGround.AGREEMENT}


_NO_TIME = Period()


class Keeping(NamedTuple):
    """Until which day a document may be held.

    Attributes:
        ground: On what that rests.
        last_day: Last day, included, on which it may still be held; the end of the action where nothing excepts it.
        term: How long it may be kept after the end, or how long an agreement says that is longer than the text allows;
            no time at all where nothing excepts it.
        limit: The longest that the text allows; None where nothing hangs on it.
    """

    ground: KeepingGround
    last_day: date
    term: Period = _NO_TIME
    limit: Period | None = None

    def is_due(self, day: date) -> bool:
        """Whether the document must be destroyed that day at the latest: the last day is one of those.

        Until then those who carry out the bilan may use it.
        """
        return day >= self.last_day

    def is_breached(self, day: date) -> bool:
        """Whether holding the document on that day is a breach, or destroying it then comes too late."""
        return day > self.last_day or self.ground is KeepingGround.LONG_AGREEMENT


def keeping(end: date, agreed: Agreed | None, limit: Callable[[], Period], is_excepted: Callable[[], bool]) -> Keeping:
    """Until which day a document made for the bilan may be held.

    What may be in dispute is asked for only where it matters.

    Args:
        end: End of the action (terme de l'action).
        agreed: The agreement to keep the document; None if there is none.
        limit: Gives the longest that the text allows (A6).
        is_excepted: Says whether it is a synthesis that may be kept without an agreement (A5).

    Source:
        Code du travail, art. R. 6313-7.
    """
    if agreed is not None and agreed.on is not None and agreed.on <= end:
        most = limit()
        if agreed.term is not None and agreed.term.is_longer_than(most, end):
            return Keeping(KeepingGround.LONG_AGREEMENT, end, agreed.term, most)
        term = most if agreed.term is None else agreed.term
        return Keeping(KeepingGround.AGREEMENT, term.after(end), term, most)
    if is_excepted():
        most = limit()
        # An agreement that excepts nothing does not make the exception of the synthesis longer; a shorter one binds.
        told = None if agreed is None else agreed.term
        term = told if told is not None and most.is_longer_than(told, end) else most
        return Keeping(KeepingGround.SYNTHESIS, term.after(end), term, most)
    if agreed is not None and agreed.on is not None:
        # At the end nothing excepted the document, and it was to be destroyed then.
        return Keeping(KeepingGround.LATE_AGREEMENT, end)
    return Keeping(KeepingGround.NONE if agreed is None else KeepingGround.OTHER_AGREEMENT, end)
