"""Stretches of time in which something holds: half-open, as the public data on statutes have them."""

from datetime import date

from attrs import frozen

from bilanlib.errors import InvalidValueError


@frozen
class Validity:
    """A stretch of days: from `since`, included, to `until`, excluded.

    Attributes:
        since: First day on which it holds.
        until: First day on which it no longer holds; None means still in force when the law was last read.
    """

    since: date
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a stretch that holds no day."""
        if self.until is not None and self.until <= self.since:
            raise InvalidValueError(f"Validity.until is {self.until}, not after since ({self.since})")

    def __contains__(self, day: date) -> bool:
        """Whether it holds on that day."""
        return self.since <= day and (self.until is None or day < self.until)
