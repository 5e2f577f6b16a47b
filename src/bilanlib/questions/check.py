"""Is this case lawful? The main question."""

from collections.abc import Iterable, Iterator
from datetime import date

from bilanlib.calculators.fr.calendars import calendar_of
from bilanlib.engine.running import run
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.asking import scheme_of
from bilanlib.questions.report import Report
from bilanlib.readings.reading import Reading


def check(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading] = (),
    calendar: Calendar | None = None,
    preview: Iterable[str] = (),
) -> Report:
    """Judge a case, planned or done, by the rules of a scheme.

    Args:
        case: A person's bilan, or a provider's programme. It is not changed.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day of judgement. Duties that are not due by then are not applicable. The library reads no clock.
        readings: Answers to disputed questions that the caller decides on; the others are all tried.
        calendar: Public holidays (anything that can say `day in calendar`); None takes those of the case's territory.
        preview: Ids of drafts to judge by as well; they never count for `lawful`.

    Returns:
        The report.

    Raises:
        UnknownNameError: no scheme is stated, or a scheme, a reading or a draft of that name does not exist.
        InvalidValueError: `at` is not a day, or the territory's holidays are not known here.
    """
    chosen = scheme if isinstance(scheme, Scheme) else scheme_of(case, scheme)
    holidays = calendar_of(case) if calendar is None else calendar
    wanted = _previews(chosen, preview) if preview else _NONE
    return run(case, chosen, at, holidays, tuple(readings), wanted, Report)


def check_many(
    cases: Iterable[Subject],
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading] = (),
    calendar: Calendar | None = None,
    preview: Iterable[str] = (),
) -> Iterator[Report]:
    """Judge many cases, one report at a time, in their order; nothing is held back. See `check` for the arguments."""
    pinned, wanted = tuple(readings), tuple(preview)
    for case in cases:
        yield check(case, scheme, at=at, readings=pinned, calendar=calendar, preview=wanted)


_NONE: frozenset[str] = frozenset()


def _previews(scheme: Scheme, preview: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(preview)
    known = {rule.preview.id for rule in scheme.all_rules() if rule.preview is not None}
    for name in sorted(wanted - known):
        raise UnknownNameError(f"preview is {name!r}, not one of {', '.join(sorted(known)) or 'none'}")
    return wanted
