"""Which facts are missing, what do they decide, and in which order should they be asked for?"""

from collections.abc import Iterable
from datetime import date

from bilanlib.answers.missing import Missing
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.report import Result
from bilanlib.engine.scheme import Scheme
from bilanlib.io.schema.answers import form_at
from bilanlib.models.bilan import Bilan
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.check import check
from bilanlib.questions.eligibility import eligibility_in
from bilanlib.questions.places import is_told
from bilanlib.questions.report import Report
from bilanlib.questions.requirements import RequirementState
from bilanlib.questions.upcoming import upcoming_in
from bilanlib.questions.work_item import Stake, WorkItem, counts_for_lawful
from bilanlib.questions.work_list import WorkList
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading


def missing(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
    preview: Iterable[str] = (),
) -> WorkList:
    """The facts to ask for, the ones that matter most first (liste de travail).

    The list is the one of the report, ranked, with what can be told and what each fact can still decide. What holds of
    it: a fact that is not listed, whatever is told of it, changes no verdict today, unless it contradicts what is told
    already (the hours of the sessions and of the totals, a signature and the sending of the draft, a measure and the
    refusal it is grounded on). Once a listed fact is told, others may be asked for: `upcoming` names them.

    Attestations are no facts: `left_to_humans` lists the duties for which one can be given.

    Args:
        case: A person's bilan, or a provider's programme.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day of judgement.
        readings: Answers to disputed questions that the caller decides on; the others are all tried.
        calendar: Public holidays; None takes those of the case's territory.
        preview: Ids of drafts to judge by as well; they never count for `lawful`.

    Returns:
        The list; empty where nothing is missing.

    Raises:
        UnknownNameError: as `check` does.
        InvalidValueError: as `check` does.
    """
    report = check(case, scheme, at=at, readings=readings, calendar=calendar, preview=preview)
    begin = _waits_to_begin(report)
    items = [_item(one, report, begin) for one in report.missing]
    return WorkList(
        scheme=report.program.scheme,
        at=at,
        lawful=report.lawful,
        items=tuple(sorted(items, key=_rank)),
        upcoming=upcoming_in(report),
        left_to_humans=report.left_to_humans,
        not_covered=report.not_covered,
    )


def _item(one: Missing, report: Report, begin: frozenset[str]) -> WorkItem:
    asking = [result for result in report.results if one.path in result.missing]
    # A definite verdict stays as it is, whatever else is told; only what is open waits.
    waiting = tuple(result for result in asking if result.verdict is Verdict.OPEN)
    return WorkItem(
        missing=one,
        form=form_at(type(report.case), one.path),
        is_told=is_told(report.case, one.path),
        waiting=waiting,
        settled=tuple(result for result in asking if result.verdict is not Verdict.OPEN),
        stakes=_stakes(waiting, report, begin),
    )


def _stakes(waiting: tuple[Result, ...], report: Report, begin: frozenset[str]) -> tuple[Stake, ...]:
    found: list[Stake] = []
    # What is unlawful stays so, whatever else is told.
    if report.lawful is None and any(counts_for_lawful(result) for result in waiting):
        found.append(Stake.LAWFUL)
    if any(result.id in begin for result in waiting):
        found.append(Stake.MAY_BEGIN)
    return tuple(found)


def _waits_to_begin(report: Report) -> frozenset[str]:
    """Rules for which it cannot be told whether the bilan may begin; an offer has no person who could begin one."""
    answer = eligibility_in(report)
    if answer.may_begin is not None or not isinstance(report.case, Bilan):
        return frozenset()
    return frozenset(one.condition.rule.id for one in answer.with_state(RequirementState.UNTOLD))


def _rank(item: WorkItem) -> tuple[bool, int, str]:
    return not item.may_change_lawful, -len(item.waiting), item.path
