"""The hour budget under one answer to the question which hours count: data, and sentences that are not written yet."""

from datetime import timedelta

from attrs import frozen

from bilanlib.calculators.hours import HourSource
from bilanlib.law.citation import Confidence, Reference
from bilanlib.messages.message import Message
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.periods.span import ZERO, Span
from bilanlib.readings.hours import HourCount


@frozen
class HourLimit:
    """The longest a bilan may last.

    Attributes:
        hours: So long, included.
        source: Wording that sets it.
        confidence: How sure it is.
    """

    hours: timedelta
    source: Reference
    confidence: Confidence


@frozen
class HourLine:
    """Counted hours of one phase, or of one kind.

    Attributes:
        word: The phase or the kind.
        used: Held by the day.
        planned: Still to come.
        total: Both together.
        agree: Whether the sources that speak of them agree.
    """

    word: Phase | SessionKind
    used: Span
    planned: Span
    total: Span
    agree: bool


@frozen
class SourceHours:
    """Counted hours according to one source.

    Attributes:
        source: The source.
        total: Used and planned ones together; only a lower bound where it states what was delivered so far.
    """

    source: HourSource
    total: Span


@frozen(kw_only=True)
class HourCountBudget:
    """The hour budget under one answer to the question which hours count (A3).

    Attributes:
        answer: The answer.
        limit: The longest a bilan may last.
        used: Counted hours held by the day.
        planned: Counted hours still to come.
        total: Both together.
        left: What may still be added; never less than zero.
        over: By how much the limit is exceeded; zero where it is not.
        agree: Whether the sources agree; if not, the bounds are the two that contradict each other.
        by_phase: Counted hours of each phase that may have some; None where no source speaks of phases.
        by_kind: Counted hours of each kind that may have some; None where no source speaks of kinds.
        sources: What each source says.
    """

    answer: HourCount
    limit: HourLimit
    used: Span
    planned: Span
    total: Span
    left: Span
    over: Span
    agree: bool
    by_phase: tuple[HourLine, ...] | None
    by_kind: tuple[HourLine, ...] | None
    sources: tuple[SourceHours, ...]

    @property
    def is_over(self) -> bool | None:
        """Whether the limit is exceeded; None where that cannot be told."""
        if self.over.lo > ZERO:
            return True
        return False if self.over.hi == ZERO else None

    @property
    def message(self) -> Message:
        """The budget in a sentence."""
        template = "{used} tenues, {planned} prévues : il reste {left} sur {limit}"
        if self.is_over:
            template = "{used} tenues, {planned} prévues : {over} de trop pour une durée maximale de {limit}"
        elif self.is_over is None:
            template = "{used} tenues, {planned} prévues : il reste {left} sur {limit}, ou il y a dépassement"
        spans = {"used": self.used, "planned": self.planned, "left": self.left, "over": self.over}
        facts = [(name, span) for name, span in spans.items() if f"{{{name}}}" in template]
        return Message(template, (*facts, ("limit", self.limit.hours)))

    @property
    def disagreement(self) -> Message | None:
        """Which sources contradict each other; None where they agree."""
        if self.agree:
            return None
        names = tuple(dict.fromkeys(one.source for one in self.sources))
        return Message("ces sources ne concordent pas : {sources}", (("sources", names),))
