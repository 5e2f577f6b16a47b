"""What every question begins with: the scheme that is meant, the day of judgement."""

from bilanlib.calculators.fr.calendars import calendar_of
from bilanlib.engine.program import Program, Step
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.fields import FIRST_DAY, LAST_DAY, is_day_of_a_case
from bilanlib.models.views import Subject
from bilanlib.parameters.parameter import Parameter
from bilanlib.periods.calendars import Calendar
from bilanlib.schemes.catalogue import OURS


def scheme_of(case: Subject, scheme: Scheme | str | None) -> Scheme:
    """The scheme that the caller names, or else the one that the case states; with the layers that the case states.

    Raises:
        UnknownNameError: neither of them says, or there is no scheme of that name.
    """
    return OURS.of(case, scheme)


def holidays_of(case: Subject, scheme: Scheme, calendar: Calendar | None) -> Calendar:
    """Public holidays in which a case is counted: those that the caller passes, else the scheme's, else the place's.

    Raises:
        InvalidValueError: the scheme has none of its own, and the territory's holidays are not known here.
    """
    if calendar is not None:
        return calendar
    return calendar_of(case) if scheme.calendar is None else scheme.calendar


def require_day(told: object, name: str = "at") -> None:
    """Refuse a day of judgement, or another that an argument tells, that is none.

    Raises:
        InvalidValueError: it is not a day; a `datetime` is a moment.
    """
    if not is_day_of_a_case(told):
        raise InvalidValueError(f"{name} is {told!r}, not a day (datetime.date) from {FIRST_DAY} to {LAST_DAY}")


def require_bilan(case: object) -> Bilan:
    """The case, where it is a person's: an offer has no documents and nobody who agrees.

    Raises:
        InvalidValueError: it is something else.
    """
    if not isinstance(case, Bilan):
        raise InvalidValueError(f"case is a {type(case).__name__}, not a person's bilan")
    return case


def step_using(program: Program, parameter: Parameter[object]) -> Step | None:
    """The rule, made ready, that holds a case against a value of the law; None where the scheme has none."""
    return next((step for step in program.steps if parameter in step.rule.uses), None)
