"""When could this bilan take place? A planned bilan made of an offer, or what clashes."""

from collections.abc import Iterable
from datetime import date, timedelta

from bilanlib.answers.force import Force
from bilanlib.calculators.fr.calendars import calendar_of
from bilanlib.calculators.planning.availability import Availability
from bilanlib.calculators.planning.days import Surely
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.asking import require_day, scheme_of
from bilanlib.questions.planning.answer import Plan
from bilanlib.questions.planning.brief import Brief
from bilanlib.questions.planning.of_caller import Wishes
from bilanlib.questions.planning.proposing import proposed
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading


def plan(
    programme: Programme,
    scheme: Scheme | str | None = None,
    *,
    start: date,
    at: date | None = None,
    until: date | None = None,
    availability: Availability | None = None,
    calendar: Calendar | None = None,
    hours: timedelta | None = None,
    session_length: timedelta | None = None,
    known: Bilan | None = None,
    readings: Iterable[Reading | Pin] = (),
    threshold: Force = Force.PRACTICE,
) -> Plan:
    """Propose a planned bilan of an offer, from the earliest day on which it can begin; or say what clashes.

    The sessions keep to the hours, phases and interviews of the offer, to the days that are free, and to the time
    within which the offer says that its bilans take place. Where the offer leaves the hours open, few are planned: an
    hour for each phase where that fits, otherwise less, and for the rest the fewest. They are spread over the average
    time that the offer tells, which bounds nothing, or else about one day a week. Where a convention is called for (or
    may be: nobody told who pays), its draft is sent on `at`, and the action begins after the last day to accept it,
    under every answer that is tried.

    Then the scheme judges what came out. A case with a rule that fails is never returned: a later start and the other
    ways of meeting that the offer names are tried, and if nothing helps the rule is part of the clash. What is open
    stays open: most facts about the person are for `known` to tell.

    On hours that are settled by phase and kind, no layout of days and interviews is overlooked. Where the offer leaves
    a choice between phases and kinds, a few ways of sharing the hours out are tried. Free days are looked for within
    two years.

    Args:
        programme: The offer. It is not changed.
        scheme: The scheme or its id; None takes the one that the offer states.
        start: First day on which a session is wished.
        at: Day on which the plan is made; no session comes before it. None takes `start`.
        until: Last day on which a session may be; None sets none.
        availability: When people have time; None bounds nothing.
        calendar: Public holidays; None takes those of the territory that `known` tells. A day that may be a holiday,
            because nobody told the territory, is left out.
        hours: How long the bilan is to be, within what the offer states; None takes the fewest hours.
        session_length: How long an interview is to be, where nothing calls for another length; None takes the hours
            of interviews of the offer by their number, or two hours.
        known: What is known of the person's case, without sessions; it comes before what the offer says.
        readings: Answers to disputed questions that the caller decides on; the others are all tried.
        threshold: The weakest rules that a plan must not break.

    Returns:
        The plan.

    Raises:
        UnknownNameError: as `check` does.
        InvalidValueError: as `check` does; or `programme` is no offer, a day or a duration is none, `known` has
            sessions, or neither the offer nor the caller says how many hours there are.
    """
    return proposed(
        brief_of(
            programme,
            scheme,
            start=start,
            at=at,
            until=until,
            availability=availability,
            calendar=calendar,
            hours=hours,
            session_length=session_length,
            known=known,
            readings=readings,
            threshold=threshold,
        )
    )


def brief_of(
    programme: Programme,
    scheme: Scheme | str | None = None,
    *,
    start: date,
    at: date | None = None,
    until: date | None = None,
    availability: Availability | None = None,
    calendar: Calendar | None = None,
    hours: timedelta | None = None,
    session_length: timedelta | None = None,
    known: Bilan | None = None,
    readings: Iterable[Reading | Pin] = (),
    threshold: Force = Force.PRACTICE,
) -> Brief:
    """What `plan` makes a plan from. See there for the arguments."""
    made_on = start if at is None else at
    _require(programme, known)
    for name, day in (("start", start), ("at", made_on), ("until", start if until is None else until)):
        require_day(day, name)
    for name, length in (("hours", hours), ("session_length", session_length)):
        if length is not None and length <= timedelta():
            raise InvalidValueError(f"{name} is {length}, not more than zero")
    person, told = Bilan() if known is None else known, tuple(readings)
    holidays = calendar_of(person) if calendar is None else calendar
    return Brief(
        offer=programme,
        known=person,
        scheme=scheme_of(programme, scheme),
        wishes=Wishes(
            at=made_on,
            start=start,
            until=until,
            hours=hours,
            availability=Availability() if availability is None else availability,
            holidays=Surely(holidays),
        ),
        session_length=session_length,
        calendar=holidays,
        readings=told,
        tried=trier(sort_out(told)[0]),
        threshold=threshold,
    )


def _require(programme: object, known: Bilan | None) -> None:
    if not isinstance(programme, Programme):
        raise InvalidValueError(f"programme is a {type(programme).__name__}, not an offer (Programme)")
    if known is not None and known.sessions is not UNKNOWN and known.sessions:
        raise InvalidValueError(f"known.sessions has {len(known.sessions)} sessions, not none: a plan is made whole")
