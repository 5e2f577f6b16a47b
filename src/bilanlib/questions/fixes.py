"""What can be mended in this plan, and what has somebody to do?"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from bilanlib.answers.verdict import Verdict
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.messages.message import Message
from bilanlib.models.editing import edited
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.asking import holidays_of, scheme_of
from bilanlib.questions.check import check
from bilanlib.questions.fix import Action, Fix
from bilanlib.questions.fixing.found import WRONG, Found, Key, wrong
from bilanlib.questions.fixing.menders import MENDERS
from bilanlib.questions.fixing.trouble import Trouble
from bilanlib.questions.fixing.trying import Trial
from bilanlib.questions.remedies import Remedies
from bilanlib.questions.report import Report
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading
from bilanlib.schemes.actors import ACTORS

S = TypeVar("S", bound=Subject)


def fixes(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
) -> Remedies:
    """One fix or one action for every finding of a check that fails or is to be examined, of whatever force.

    A fix edits what is planned, an offer, or a draft that was not sent; never a signature, a consent, what was held or
    a day gone by. It is offered only if a check of the edited case confirms it: the finding is gone, no other that
    fails, is open or is to be examined has come, and no verdict is worse; where it mends a rule that binds, what is
    good practice only does not count. (A fix that leaves something to tell, like
    the duration of a session, may leave verdicts open until it is told, and only if it can be told so that they close.)
    Everything else is an action for somebody.

    Where facts are missing, what fails under one answer only gets a fix if there is one, and no action: facts are to be
    told first, and `Report.missing` lists them. Cost: one check, one more per proposed fix, two where it leaves
    something to tell.

    Args:
        case: A person's bilan, or a provider's programme. It is not changed: see `apply`.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day of judgement.
        readings: Answers to disputed questions that the caller decides on; a fix is good under all others.
        calendar: Public holidays; None takes the scheme's, or else those of the case's
            territory.

    Returns:
        The fixes and the actions, in the order of the report.

    Raises:
        UnknownNameError: as `check` does.
        InvalidValueError: as `check` does.
    """
    chosen, told = scheme_of(case, scheme), tuple(readings)
    holidays = holidays_of(case, chosen, calendar)

    def judged(one: Subject) -> Report:
        return check(one, chosen, at=at, readings=told, calendar=holidays)

    report = judged(case)
    trial, tried = Trial(report, judged), trier(sort_out(told)[0])
    found: list[Fix] = []
    mended: set[Key] = set()
    for one in wrong(report):
        if one.key not in mended:
            fix = _fix(Trouble(case=case, at=at, calendar=holidays, tried=tried, found=one), trial)
            found += fix
            mended.update(gone.key for made in fix for gone in made.mends)
    left = [one for one in wrong(report) if one.key not in mended and one.result.verdict in WRONG]
    actions = (*map(_action, left), *_of_duties(report))
    return Remedies(scheme=chosen.id, at=at, fixes=tuple(found), actions=actions)


def apply(fix: Fix, case: S) -> S:
    """The case as it stands after a fix; every fact that the fix does not name is the same.

    A fix was tried on one case. On another one, or after another fix, ask `fixes` again.

    Raises:
        InvalidValueError: the case does not hold what the fix changes.
    """
    return edited(case, fix.edits)


def _fix(trouble: Trouble, trial: Trial) -> tuple[Fix, ...]:
    """The fix of a finding; nothing where nothing may be edited, or the edits keep no promise."""
    propose = MENDERS.get(trouble.finding.template)
    proposal = None if propose is None else propose(trouble)
    mended = () if proposal is None else trial.mends(proposal, trouble.found.key)
    if proposal is None or not mended:
        return ()
    rule, finding = trouble.found.rule.id, trouble.finding
    return (
        Fix(
            id=f"{rule}:{finding.code}:{finding.where}",
            mends=mended,
            edits=proposal.edits,
            message=proposal.message,
            guidance=proposal.guidance,
            to_tell=tuple(edit.path for edit in proposal.completion),
        ),
    )


def _action(one: Found) -> Action:
    finding = one.finding
    return Action(
        result=one.result,
        finding=finding,
        who=ACTORS[one.rule],
        what=Message(one.rule.remedy) if finding.remedy is None else finding.remedy,
        due_on=finding.due_on,
        is_disputed=one.result.verdict is Verdict.REVIEW and any(leaf.choices for leaf in one.result.leaves),
    )


def _of_duties(report: Report) -> Iterator[Action]:
    """What to do about duties of which somebody said that they were broken."""
    duties = {duty.id: duty for duty in report.program.scheme.all_duties()}
    for result in report.failures:
        if result.attestation is not None:
            guidance = Message(duties[result.id].guidance)
            yield Action(result=result, finding=None, who=(), what=guidance, due_on=None, is_disputed=False)
