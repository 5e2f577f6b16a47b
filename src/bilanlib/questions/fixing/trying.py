"""Tries edits before they are offered: what is wrong has to go, and nothing may come."""

from collections.abc import Callable

from attrs import frozen

from bilanlib.answers.finding import Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.report import Judgement, Result
from bilanlib.models.editing import Edit, edited
from bilanlib.models.views import Subject
from bilanlib.questions.fixing.found import WRONG, Found, Key, wrong
from bilanlib.questions.fixing.trouble import Proposal

_SETTLED = frozenset({Verdict.PASS, Verdict.NOT_APPLICABLE})
_UNSETTLED = WRONG | {Verdict.OPEN}


@frozen(eq=False)
class Trial:
    """A case, and a way to judge others.

    Attributes:
        report: What the check says of the case.
        judged: Checks another case as this one was.
    """

    report: Judgement
    judged: Callable[[Subject], Judgement]

    def mends(self, proposal: Proposal, meant: Key) -> tuple[Found, ...]:
        """What is gone once the edits are made, what they are meant for first; empty where they keep no promise.

        With what is left untold the case may be open where it was not. Once the least is told it may not. What mends a
        rule that binds may leave good practice behind: a clause of 2022 that is cut down to the law of 2022 is stale.
        """
        after, counted = self._after(proposal.edits), self._counted(meant)
        if not _is_no_worse(self.report, after, counted, allows_open=bool(proposal.completion)):
            return ()
        if proposal.completion:
            whole = self._after((*proposal.edits, *proposal.completion))
            if not _is_no_worse(self.report, whole, counted, allows_open=False):
                return ()
        left = {one.key for one in wrong(after)}
        gone = [one for one in wrong(self.report) if one.key not in left]
        return tuple(sorted(gone, key=lambda one: one.key != meant)) if meant not in left else ()

    def _after(self, edits: tuple[Edit, ...]) -> Judgement:
        return self.judged(edited(self.report.case, edits))

    def _counted(self, meant: Key) -> frozenset[Force]:
        """Forces of the results that may not become worse."""
        is_practice = any(one.key == meant and one.result.force is Force.PRACTICE for one in wrong(self.report))
        return frozenset(Force) if is_practice else frozenset(Force) - {Force.PRACTICE}


def _is_no_worse(before: Judgement, after: Judgement, counted: frozenset[Force], *, allows_open: bool) -> bool:
    if not _unsettled(after, counted, allows_open=allows_open) <= _unsettled(before, counted, allows_open=allows_open):
        return False
    now = {result.id: result for result in after}
    for one in before:
        if one.force not in counted:
            continue
        result = now.get(one.id)
        if result is None or not _is_kept(one, result, allows_open=allows_open):
            return False
    return True


def _is_kept(before: Result, after: Result, *, allows_open: bool) -> bool:
    pairs = ((before.verdict, after.verdict), (before.recommended, after.recommended))
    return all(_may_become(old, new, allows_open=allows_open) for old, new in pairs)


def _may_become(before: Verdict, after: Verdict, *, allows_open: bool) -> bool:
    is_kept = before in {after, Verdict.FAIL}
    return is_kept or after in _SETTLED or (allows_open and after is Verdict.OPEN)


def _unsettled(
    report: Judgement, forces: frozenset[Force], *, allows_open: bool
) -> set[tuple[str, Template, str, tuple[str, ...]]]:
    """What fails, is open or is to be examined, in whatever result; without what is open, where that is allowed."""
    counted = WRONG if allows_open else _UNSETTLED
    return {
        (result.id, finding.template, finding.where, finding.missing)
        for result in report
        if result.force in forces
        for finding in result.findings
        if finding.verdict in counted
    }
