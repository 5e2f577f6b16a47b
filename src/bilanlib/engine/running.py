"""A check, from the case to the report."""

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache, partial

from bilanlib.engine.context import Ctx
from bilanlib.engine.judging import judge
from bilanlib.engine.program import program_of
from bilanlib.engine.report import Report
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.programme import Programme
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.readings.reading import Reading


def run(
    case: Subject,
    scheme: Scheme,
    at: date,
    calendar: Calendar,
    pinned: tuple[Reading, ...],
    previews: frozenset[str],
) -> Report:
    """Judge a case by every rule of a scheme that concerns its class. Facts are read once."""
    _refuse_moment(at)
    program = program_of(scheme, previews, is_offer=isinstance(case, Programme))
    values: list[object] = []
    unknown = 0
    for slot, fact in enumerate(program.facts):
        try:
            value = fact.get(case)
        except AttributeError:
            value = fact.read(case)
        if value is UNKNOWN:
            unknown |= 1 << slot
        values.append(value)
    values.append(UNKNOWN)
    ctx = Ctx(case, at, calendar, trier(pinned))
    outcomes = [judge(program, step, values, unknown, ctx) for step in program.steps]
    return Report(case, at, program, tuple(outcomes), pinned, tuple(sorted(previews)))


def _refuse_moment(at: object) -> None:
    if not isinstance(at, date) or isinstance(at, datetime):
        raise InvalidValueError(f"at is {at!r}, not a day (datetime.date)")


@lru_cache(maxsize=256)
def trier(pinned: tuple[Reading, ...]) -> Callable[[type[Reading]], tuple[Reading, ...]]:
    """Gives the answers to try for a question: the pinned one, or every serious one.

    Raises:
        UnknownNameError: two different answers to one question are pinned.
    """
    by_question: dict[type[Reading], Reading] = {}
    for answer in pinned:
        other = by_question.setdefault(type(answer), answer)
        if other is not answer:
            raise UnknownNameError(
                f"{answer.id} is pinned to {other.answer.name} and to {answer.answer.name}, not to one answer"
            )
    return lru_cache(maxsize=None)(partial(_answers, by_question))


def _answers(by_question: dict[type[Reading], Reading], question: type[Reading]) -> tuple[Reading, ...]:
    pinned = by_question.get(question)
    return question.tried() if pinned is None else (pinned,)
