"""Exit codes, and which of several is the gravest."""

from collections.abc import Iterable

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.questions.report import Report

LAWFUL, FAILURE, BAD_INPUT, UNDECIDED = 0, 1, 2, 3

_GRAVEST_LAST = (LAWFUL, UNDECIDED, FAILURE, BAD_INPUT)


def gravest(codes: Iterable[int]) -> int:
    """The gravest of some exit codes: bad input, then a failure, then undecided, then lawful."""
    return max(codes, key=_GRAVEST_LAST.index, default=LAWFUL)


def exit_code(report: Report, threshold: Force, *, allows_open: bool) -> int:
    """What a report means for the exit of the command; only rules at least as strong as the threshold count."""
    counted = {result.verdict for result in report.results if result.force.reaches(threshold) and not result.is_preview}
    if Verdict.FAIL in counted:
        return FAILURE
    if not counted:
        # Nothing was judged whose word counts: that is no "yes".
        return LAWFUL if allows_open else UNDECIDED
    is_uncovered = any(gap.force.reaches(threshold) and not gap.is_announced for gap in report.not_covered)
    is_undecided = is_uncovered or bool(counted & {Verdict.OPEN, Verdict.REVIEW})
    return UNDECIDED if is_undecided and not allows_open else LAWFUL
