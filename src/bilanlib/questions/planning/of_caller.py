"""What the caller asks for: days, hours, how long the bilan is to be."""

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen

from bilanlib.calculators.planning.availability import Availability, Weekday
from bilanlib.calculators.planning.days import Surely
from bilanlib.calculators.planning.effects import Closed, HoursADay, HoursWithin, NotAfter, NotBefore, OnlyOn
from bilanlib.messages.message import Message
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.terms import Phase
from bilanlib.periods.span import Span
from bilanlib.questions.planning.constraint import Constraint, Origin

_PLACES = {weekday: place for place, weekday in enumerate(Weekday)}


@frozen(kw_only=True, eq=False)
class Wishes:
    """What the caller asks for.

    Attributes:
        at: Day on which the plan is made.
        start: First day on which a session is wished.
        until: Last day on which one may be; None where no bound is set.
        hours: How long the bilan is to be; None leaves it to the offer.
        availability: When people have time.
        holidays: Days that could be public holidays.
    """

    at: date
    start: date
    until: date | None
    hours: timedelta | None
    availability: Availability
    holidays: Surely


def of_caller(wishes: Wishes) -> Iterator[Constraint]:
    """The constraints that the caller sets."""
    first = max(wishes.start, wishes.at)
    yield Constraint(
        id="start",
        origin=Origin.CALLER,
        message=Message("aucune séance avant le {start}, premier jour souhaité", (("start", wishes.start),)),
        not_before=first,
        effects=(NotBefore(first),),
    )
    if wishes.until is not None:
        yield Constraint(
            id="until",
            origin=Origin.CALLER,
            message=Message("aucune séance après le {until}, dernier jour souhaité", (("until", wishes.until),)),
            effects=(NotAfter(wishes.until),),
        )
    if wishes.hours is not None:
        whole = HoursWithin(frozenset(Phase), ACTION_KINDS, Span.exactly(wishes.hours))
        yield Constraint(
            id="hours",
            origin=Origin.CALLER,
            message=Message("{hours} en tout", (("hours", wishes.hours),)),
            effects=(whole,),
        )
    yield from _of_days(wishes)


def _of_days(wishes: Wishes) -> Iterator[Constraint]:
    free = wishes.availability
    if free.weekdays is not None:
        told = tuple(one for one in Weekday if one in free.weekdays)
        text = "des séances seulement ces jours : {weekdays}" if told else "aucun jour de la semaine n’est libre"
        yield Constraint(
            id="availability.weekdays",
            origin=Origin.CALLER,
            message=Message(text, (("weekdays", told),) if told else ()),
            effects=(OnlyOn(frozenset(_PLACES[one] for one in told)),),
        )
    if free.hours_a_day is not None:
        yield Constraint(
            id="availability.hours_a_day",
            origin=Origin.CALLER,
            message=Message("{hours} par jour au plus", (("hours", free.hours_a_day),)),
            effects=(HoursADay(free.hours_a_day),),
        )
    if free.not_on:
        yield Constraint(
            id="availability.not_on",
            origin=Origin.CALLER,
            message=Message("aucune séance ces jours : {days}", (("days", tuple(sorted(free.not_on))),)),
            effects=(Closed(free.not_on),),
        )
    yield Constraint(
        id="calendar",
        origin=Origin.CALLER,
        message=Message("aucune séance un jour férié, ni un jour qui pourrait l’être"),
        effects=(Closed(wishes.holidays),),
    )
