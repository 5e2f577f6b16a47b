"""How many hours of this bilan are used, planned and left?"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeVar

from bilanlib.calculators.hours import Hours, HourSheet, sheet_of
from bilanlib.engine.context import Ctx
from bilanlib.engine.edition import Edition
from bilanlib.engine.judging import judge
from bilanlib.engine.program import Program, Step, program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.messages.message import Message
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.models.views import Subject
from bilanlib.parameters.fr.code_du_travail import COUNTED_KINDS, MAX_DURATION
from bilanlib.periods.span import ZERO, Span
from bilanlib.questions.asking import require_day, scheme_of, step_using
from bilanlib.questions.hour_budget import HourBudget
from bilanlib.questions.hour_counts import HourCountBudget, HourLimit, HourLine, SourceHours
from bilanlib.readings.hours import HourCount
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading

W = TypeVar("W", Phase, SessionKind)


def hours(
    case: Subject, scheme: Scheme | str | None = None, *, at: date, readings: Iterable[Reading | Pin] = ()
) -> HourBudget:
    """The hour budget of a case (budget d'heures): used, planned and left, under each serious count of the hours.

    Used is what was held by the day of judgement; planned is the rest that was not cancelled. What is not told leaves
    bounds apart; nothing is guessed. Sessions and totals are all heard, and where they contradict each other the budget
    says so. An offer has no hours held: all that it states is planned.

    Args:
        case: A person's bilan, or a provider's programme.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day on which to count.
        readings: Answers to disputed questions that the caller decides on; of them, A3 matters here. The limit is the
            one that `check` holds the hours against.

    Returns:
        The budget; without any number where the scheme sets no limit, or none is encoded for the begin of the action.

    Raises:
        UnknownNameError: no scheme is stated, or none of that name exists, or two answers to one question are pinned.
        InvalidValueError: `at` is not a day.
    """
    require_day(at)
    chosen = scheme_of(case, scheme)
    program = program_of(chosen, frozenset[str](), is_offer=isinstance(case, Programme))
    step = step_using(program, MAX_DURATION)
    pinned, _ = sort_out(readings)
    editions = () if step is None else _editions(program, step, case, at, pinned)
    sheet, answers = sheet_of(case, at), [one for one in trier(pinned)(HourCount) if isinstance(one, HourCount)]
    counts = tuple(_budget(answer, edition, sheet) for edition in editions for answer in answers)
    return HourBudget(scheme=chosen.id, at=at, counts=counts, not_covered=None if counts else _why(chosen, step))


def _editions(
    program: Program, step: Step, case: Subject, at: date, pinned: tuple[Reading, ...]
) -> tuple[Edition, ...]:
    """The limit's editions on the governing day, or on every day that it could be: those that the rule is judged by."""
    values, unknown = program.read(case)
    # No public holiday has a part in how long a bilan may last.
    ctx = Ctx(case, at, frozenset[date](), trier(pinned))
    outcome = judge(program, step, values, unknown, ctx)
    return tuple(dict.fromkeys(leaf.edition for leaf in outcome.leaves or () if leaf.edition is not None))


def _why(scheme: Scheme, step: Step | None) -> Message:
    if step is None:
        return Message(
            "le dispositif « {scheme} » n’a pas de durée maximale encodée ici : voyez ce que le rapport ne juge pas",
            (("scheme", scheme.id),),
        )
    return Message("aucune durée maximale n’est encodée pour le jour du début de l’action")


def _budget(answer: HourCount, edition: Edition, sheet: HourSheet) -> HourCountBudget:
    kinds = edition.lookup(COUNTED_KINDS)[answer]
    entry = MAX_DURATION.entry_on(edition.since)
    whole = sheet.whole(kinds)
    return HourCountBudget(
        answer=answer,
        limit=HourLimit(entry.value, entry.source, entry.confidence),
        used=whole.used,
        planned=whole.planned,
        total=whole.total,
        left=_left(whole.total, entry.value),
        over=_over(whole.total, entry.value),
        agree=whole.agree,
        by_phase=_lines(sheet.by_phase(kinds)),
        by_kind=_lines(sheet.by_kind(kinds)),
        sources=tuple(SourceHours(one.source, one.total) for one in whole.said),
    )


def _left(total: Span, limit: timedelta) -> Span:
    least = ZERO if total.hi is None else max(ZERO, limit - total.hi)
    return Span(least, max(ZERO, limit - total.lo))


def _over(total: Span, limit: timedelta) -> Span:
    return Span(max(ZERO, total.lo - limit), None if total.hi is None else max(ZERO, total.hi - limit))


def _lines(parts: dict[W, Hours] | None) -> tuple[HourLine, ...] | None:
    if parts is None:
        return None
    return tuple(HourLine(word, one.used, one.planned, one.total, one.agree) for word, one in parts.items())
