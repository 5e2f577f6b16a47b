"""Days in a diary: all-day events as an iCalendar file (RFC 5545). The only module that uses icalendar."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol, cast

from attrs import frozen

from bilanlib.errors import MissingExtraError
from bilanlib.messages.printable import one_line
from bilanlib.version import __version__

_DAY = timedelta(days=1)


class _Component(Protocol):
    """What is used of icalendar."""

    def add(self, name: str, value: object, /) -> None:
        """Put a property in; text is escaped, long lines are folded."""
        ...

    def add_component(self, component: object, /) -> None:
        """Put another component inside."""
        ...

    def to_ical(self) -> bytes:
        """The lines of the file."""
        ...


@frozen(kw_only=True)
class DayEvent:
    """Something to be noted on a day.

    Attributes:
        uid: Names the event in every file in which it stands.
        day: The day, all of it.
        title: What it is; written on one line, whatever is in it.
        details: What else there is to know, a line each.
        category: A word by which a diary can filter.
        is_sure: Whether the day is settled; if not, the event is tentative.
    """

    uid: str
    day: date
    title: str
    details: tuple[str, ...]
    category: str
    is_sure: bool


def write_calendar(events: Iterable[DayEvent], at: date, language: str) -> bytes:
    """An iCalendar file of all-day events, private and without claim on anybody's time, in UTF-8.

    Args:
        events: The events, in their order.
        at: Day on which the file was made; its midnight (UTC) is the time stamp of every event.
        language: Language of the texts: `fr`.

    Raises:
        MissingExtraError: the package `icalendar` is not installed.
    """
    try:
        # On first use: the package is an extra, and heavy.
        from icalendar import Calendar, Event  # noqa: PLC0415 - see the comment above
    except ImportError as error:
        raise MissingExtraError("icalendar is not installed, not the package that bilanlib[calendar] brings") from error
    # The casts are a promise about icalendar, whose own types leave out half; tests read back what it writes.
    calendar = cast("_Component", Calendar())
    calendar.add("prodid", f"-//bilanlib//{__version__}//{language.upper()}")
    calendar.add("version", "2.0")
    for one in events:
        event = cast("_Component", Event())
        _fill(event, one, at)
        calendar.add_component(event)
    return calendar.to_ical()


def _fill(event: _Component, one: DayEvent, at: date) -> None:
    event.add("uid", one.uid)
    event.add("dtstamp", datetime(at.year, at.month, at.day, tzinfo=UTC))
    event.add("dtstart", one.day)
    # The end of an event is excluded.
    event.add("dtend", one.day + _DAY)
    # icalendar escapes commas, semicolons and line ends; other control characters are taken out here.
    event.add("summary", one_line(one.title))
    event.add("description", "\n".join(one_line(line) for line in one.details))
    event.add("categories", [one.category])
    event.add("status", "CONFIRMED" if one.is_sure else "TENTATIVE")
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
