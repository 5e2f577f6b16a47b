"""What is no longer the same: two cases, two days, two readings, the law and a draft, two schemes?"""

from collections.abc import Iterable
from datetime import date

from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.changes import ResultChange, changed_rows
from bilanlib.questions.check import check
from bilanlib.questions.comparison import Comparison
from bilanlib.questions.comparison_tables import deadline_rows, disposal_rows, permission_rows
from bilanlib.questions.eligibility import eligibility_in
from bilanlib.questions.report import Report
from bilanlib.questions.work_item import Stake
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading


def compare(
    before: Report | Subject,
    after: Report | Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date | None = None,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
    preview: Iterable[str] = (),
) -> Comparison:
    """What differs between two reports: verdicts, findings, decisions, deadlines, documents, facts to ask for.

    Each side is a report of `check`, so that whatever `check` can be told can be compared: two cases, one case on two
    days, two pinned readings, the law with a draft and without, two schemes. A side that is a case is judged with the
    arguments that follow.

    Args:
        before: The first report, or a case.
        after: The second report, or a case.
        scheme: The scheme by which cases are judged, or its id; None takes the one that each states.
        at: Day of judgement of cases; None where both sides are reports.
        readings: Answers to disputed questions by which cases are judged.
        calendar: Public holidays by which cases are judged; None takes those of each case's territory.
        preview: Ids of drafts by which cases are judged as well.

    Returns:
        The comparison; what both reports say alike is not in it.

    Raises:
        UnknownNameError: as `check` does.
        InvalidValueError: as `check` does; or both sides are reports and something is said about how to judge cases.
    """
    pinned, previews = tuple(readings), tuple(preview)
    told = (scheme, at, calendar, *pinned, *previews)
    if isinstance(before, Report) and isinstance(after, Report) and any(one is not None for one in told):
        raise InvalidValueError("compare is told how to judge cases, and both sides are reports, not cases")

    def judged(side: Report | Subject) -> Report:
        if isinstance(side, Report):
            return side
        if at is None:
            raise InvalidValueError("at is None, not a day (datetime.date), and one side is a case, not a report")
        return check(side, scheme, at=at, readings=pinned, calendar=calendar, preview=previews)

    return _compared(judged(before), judged(after))


def _compared(before: Report, after: Report) -> Comparison:
    asked = {one.path for one in before.missing}, {one.path for one in after.missing}
    uncovered = {one.id for one in before.not_covered}, {one.id for one in after.not_covered}
    return Comparison(
        before=before,
        after=after,
        results=_results(before, after),
        decisions=changed_rows(_decisions(before), _decisions(after)),
        due=changed_rows(_due(before), _due(after)),
        deadlines=changed_rows(deadline_rows(before), deadline_rows(after)),
        disposals=changed_rows(disposal_rows(before), disposal_rows(after)),
        permissions=changed_rows(permission_rows(before), permission_rows(after)),
        new_missing=tuple(one for one in after.missing if one.path not in asked[0]),
        gone_missing=tuple(one for one in before.missing if one.path not in asked[1]),
        new_gaps=tuple(one for one in after.not_covered if one.id not in uncovered[0]),
        gone_gaps=tuple(one for one in before.not_covered if one.id not in uncovered[1]),
    )


def _results(before: Report, after: Report) -> tuple[ResultChange, ...]:
    first = {result.id: result for result in before.results}
    second = {result.id: result for result in after.results}
    pairs = [ResultChange(before=first.get(name), after=second.get(name)) for name in dict.fromkeys([*first, *second])]
    return tuple(pair for pair in pairs if pair.is_change)


def _decisions(report: Report) -> dict[str, bool | None]:
    return {Stake.LAWFUL.value: report.lawful, Stake.MAY_BEGIN.value: eligibility_in(report).may_begin}


def _due(report: Report) -> dict[str, date]:
    """The last day to do what is required, by the id of the rule that sets one."""
    return {result.id: result.due_on for result in report.results if result.due_on is not None}
