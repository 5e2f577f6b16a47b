"""Spans of hours: what is sure about a duration that is known only in part."""

from datetime import timedelta

from attrs import frozen

from bilanlib.errors import InvalidValueError

ZERO = timedelta()


@frozen
class Span:
    """A duration known within bounds, both included.

    Attributes:
        lo: It is at least this long.
        hi: It is at most this long; None means that no upper bound is known.

    Raises:
        InvalidValueError: a bound is negative, or the upper lies under the lower.
    """

    lo: timedelta = ZERO
    hi: timedelta | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse bounds that hold no duration."""
        if self.lo < ZERO:
            raise InvalidValueError(f"Span.lo is {self.lo}, not zero or more")
        if self.hi is not None and self.hi < self.lo:
            raise InvalidValueError(f"Span.hi is {self.hi}, not lo ({self.lo}) or more")

    @classmethod
    def exactly(cls, duration: timedelta) -> "Span":
        """The span of a duration that is known."""
        return cls(duration, duration)

    @property
    def is_exact(self) -> bool:
        """Whether only one duration lies within."""
        return self.hi == self.lo

    def __add__(self, other: "Span") -> "Span":
        """The span of both durations together."""
        hi = None if self.hi is None or other.hi is None else self.hi + other.hi
        return Span(self.lo + other.lo, hi)


UNBOUNDED = Span()
"""Nothing is known: zero hours or more."""

NOTHING = Span.exactly(ZERO)
"""No time at all."""
