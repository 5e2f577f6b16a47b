"""Is this case lawful? The main question."""

from collections.abc import Iterable, Iterator
from datetime import date

from bilanlib.calculators.fr.calendars import calendar_of
from bilanlib.engine.running import run
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.asking import scheme_of
from bilanlib.questions.report import Report
from bilanlib.readings.phases import MinimumAccompaniment
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading


def check(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
    preview: Iterable[str] = (),
) -> Report:
    """Judge a case, planned or done, by the rules of a scheme, and of the layers under which it stands as well.

    Args:
        case: A person's bilan, or a provider's programme. It is not changed.
        scheme: The scheme or its id; None takes the one that the case states. The layers that the case states are
            judged with it in any case; each result says which scheme it comes from.
        at: Day of judgement. Duties that are not due by then are not applicable. The library reads no clock.
        readings: Answers to disputed questions that the caller decides on, alone or as pins that say who decided, when
            and why; the questions that are left are tried under every official and argued answer.
        calendar: Public holidays (anything that can say `day in calendar`); None takes the
            scheme's, or else those of the case's territory.
        preview: Ids of drafts to judge by as well; they never count for `lawful`.

    Returns:
        The report.

    Raises:
        UnknownNameError: no scheme is stated, a scheme, a layer or a draft of that name does not exist, or two
            different answers to one question are given.
        InvalidValueError: `at` is not a day, something in `readings` is neither an answer nor a pin, or the territory's
            holidays are not known here.
    """
    chosen = scheme if isinstance(scheme, Scheme) and case.layers is UNKNOWN else scheme_of(case, scheme)
    # As `holidays_of` has it, without a call of ours: the hot path.
    holidays = chosen.calendar if calendar is None else calendar
    if holidays is None:
        holidays = calendar_of(case)
    wanted = _previews(chosen, preview) if preview else _NONE
    told = tuple(readings)
    answers, pins = sort_out(told) if told else _NOTHING_PINNED
    if MinimumAccompaniment.DRAFT in answers:
        wanted |= {DRAFT_OF_2026.id}
    return run(case, chosen, at, holidays, answers, wanted, form=Report, pins=pins)


def check_many(
    cases: Iterable[Subject],
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
    preview: Iterable[str] = (),
) -> Iterator[Report]:
    """Judge many cases, one report at a time, in their order; nothing is held back. See `check` for the arguments."""
    pinned, wanted = tuple(readings), tuple(preview)
    for case in cases:
        yield check(case, scheme, at=at, readings=pinned, calendar=calendar, preview=wanted)


_NONE: frozenset[str] = frozenset()
_NOTHING_PINNED: tuple[tuple[Reading, ...], tuple[Pin, ...]] = ((), ())


def _previews(scheme: Scheme, preview: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(preview)
    known = {rule.preview.id for rule in scheme.all_rules() if rule.preview is not None}
    for name in sorted(wanted - known):
        raise UnknownNameError(f"preview is {name!r}, not one of {', '.join(sorted(known)) or 'none'}")
    return wanted
