"""Days between which something is to be done, and how that stands on a day."""

from datetime import date
from typing import TypeAlias

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.messages.terms import Term
from bilanlib.models.unknown import UNKNOWN, Maybe


class DeadlineState(Term):
    """How a deadline stands on a day."""

    FUTURE = "future", "à venir"
    """Its first day is still to come."""
    OPEN = "open", "ouverte"
    """It may be kept: its last day is not over, and nobody told that it was kept already."""
    MET = "met", "respectée"
    MISSED = "missed", "non respectée"
    """It was not kept, or what is planned does not keep it."""
    DISPUTED = "disputed", "à examiner"
    """Readings of the law disagree, or facts do."""
    UNTOLD = "untold", "des faits manquent"
    """Facts are missing that the answer depends on."""


@frozen(kw_only=True)
class ByLastDay:
    """Something to be done by a last day (délai).

    Attributes:
        first: First day, included; None where nothing sets one.
        last: Last day, included; None where nothing sets one, or where the days have not begun to run.
        done_on: Day on which it was done, or is to be; None if it was not.
        ended_on: Day on which something else put an end to it, so that it can no longer be done; None if nothing did.
        is_least: Whether facts are missing that could only move the last day to a later one.
        late_counts: Whether what is done after the last day is still what the text asks for.
        precedes: Whether something begins on the last day that it must come before: done that day it is in time, but
            on that day it is waited for no longer.
        note: What must be added, in a sentence; None where there is nothing.
    """

    first: date | None = None
    last: date | None = None
    done_on: Maybe[date | None]
    ended_on: Maybe[date | None] = None
    is_least: bool = False
    late_counts: bool = False
    precedes: bool = False
    note: Message | None = None

    def state_on(self, at: date) -> DeadlineState:
        """How it stands at the end of a day; what is told of later days does not count yet."""
        if self.done_on is UNKNOWN:
            return DeadlineState.UNTOLD
        if self.first is not None and at < self.first:
            return DeadlineState.FUTURE
        if self.done_on is not None and self.done_on <= at:
            return self._done(self.done_on)
        if self._is_over(at):
            return DeadlineState.UNTOLD if self.is_least else DeadlineState.MISSED
        if self.ended_on is UNKNOWN:
            return DeadlineState.UNTOLD
        is_ended = self.ended_on is not None and self.ended_on <= at
        return DeadlineState.MISSED if is_ended else DeadlineState.OPEN

    def _done(self, day: date) -> DeadlineState:
        if self.first is not None and day < self.first:
            # Done before it could be: one of the two days is wrong.
            return DeadlineState.DISPUTED
        if self.last is None or day <= self.last or self.late_counts:
            return DeadlineState.MET
        return DeadlineState.UNTOLD if self.is_least else DeadlineState.MISSED

    def _is_over(self, at: date) -> bool:
        return self.last is not None and (at > self.last or (self.precedes and at == self.last))


@frozen(kw_only=True)
class FromFirstDay:
    """Something not to be done before a first day.

    Attributes:
        first: First day, included; None where it hangs on something that has not happened by the day of judgement.
        done_on: Day on which it was done, or is planned; None if neither.
        note: What must be added, in a sentence; None where there is nothing.
    """

    first: date | None
    done_on: Maybe[date | None]
    note: Message | None = None

    @property
    def last(self) -> date | None:
        """It has no last day."""
        return None

    @property
    def is_least(self) -> bool:
        """It has no last day that could move."""
        return False

    def state_on(self, at: date) -> DeadlineState:
        """How it stands at the end of a day. What is planned for a day before the first one is missed already."""
        if self.done_on is UNKNOWN:
            return DeadlineState.UNTOLD
        is_done = self.done_on is not None and self.done_on <= at
        if self.first is None:
            return DeadlineState.MISSED if is_done else DeadlineState.FUTURE
        if self.done_on is not None and self.done_on < self.first:
            return DeadlineState.MISSED
        if is_done:
            return DeadlineState.MET
        return DeadlineState.FUTURE if at < self.first else DeadlineState.OPEN


Window: TypeAlias = ByLastDay | FromFirstDay
"""Days between which something is to be done."""
