"""From a brief to a plan: a draft that keeps to the constraints, and the scheme's word on it."""

from bisect import bisect_left
from datetime import date, timedelta

from attrs import evolve, frozen

from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.planning.effects import NotBefore
from bilanlib.engine.report import Result
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import Modality
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.check import check
from bilanlib.questions.planning.answer import Plan
from bilanlib.questions.planning.brief import Brief
from bilanlib.questions.planning.cases import sessions_of
from bilanlib.questions.planning.constraint import Constraint, Origin
from bilanlib.questions.planning.follow_up import FollowUpWindow, follow_up_window
from bilanlib.questions.planning.planner import Drafted, Planner
from bilanlib.questions.report import Report

_SHIFTS = tuple(1 << power for power in range(10))
_DAY = timedelta(days=1)


@frozen(eq=False)
class _Proposal:
    """A case and what the scheme says of it.

    Attributes:
        case: The case.
        report: What the scheme says.
        broken: Results that fail and count.
    """

    case: Bilan
    report: Report
    broken: tuple[Result, ...]


def proposed(brief: Brief) -> Plan:
    """The plan of a brief: a case that breaks no rule, or what clashes."""
    later = [brief.earliest + days * _DAY for days in _SHIFTS]
    planner = Planner(brief.frame, brief.constraints, later, lambda one: _as_constraints(_judged(brief, one)))
    draft = planner.draft()
    found = None if draft is None else _judged(brief, draft)
    if found is None:
        return _plan(brief, clash=planner.clash())
    if not found.broken:
        return _plan(brief, found)
    day = _mending_day(brief, planner)
    mended = None if day is None else planner.draft(first=day)
    if day is None or mended is None:
        return _plan(brief, clash=planner.clash())
    reasons = tuple(evolve(one, not_before=day, effects=(NotBefore(day),)) for one in _as_constraints(found))
    return _plan(brief, _judged(brief, mended), reasons)


def _plan(
    brief: Brief,
    found: _Proposal | None = None,
    later: tuple[Constraint, ...] = (),
    clash: tuple[Constraint, ...] = (),
) -> Plan:
    days = [one.not_before for one in later if one.not_before is not None]
    return Plan(
        scheme=brief.scheme.id,
        at=brief.wishes.at,
        case=None if found is None else found.case,
        report=None if found is None else found.report,
        earliest_start=max([brief.earliest, *days]),
        reasons=(*later, *brief.reasons),
        follow_up=None if found is None else _window(found.case),
        constraints=brief.constraints,
        clash=clash,
    )


def _window(case: Bilan) -> FollowUpWindow | None:
    end = case.schedule.ends_on
    return None if end is UNKNOWN or end is None else follow_up_window(case.follow_up, end)


def _judged(brief: Brief, draft: Drafted) -> _Proposal:
    """The case of a draft under the first way of meeting that breaks no rule, or else under the first one."""
    modalities: tuple[Maybe[Modality], ...] = () if brief.offer.modalities is UNKNOWN else brief.offer.modalities
    first, *others = (_under(brief, draft, one) for one in modalities or (UNKNOWN,))
    return first if not first.broken else next((one for one in others if not one.broken), first)


def _under(brief: Brief, draft: Drafted, modality: Maybe[Modality]) -> _Proposal:
    case = evolve(brief.seed, sessions=sessions_of(draft, brief.offer, modality))
    report = check(case, brief.scheme, at=brief.wishes.at, readings=brief.readings, calendar=brief.calendar)
    broken = [one for one in report.with_verdict(Verdict.FAIL) if one.force.reaches(brief.threshold)]
    return _Proposal(case, report, tuple(broken))


def _mending_day(brief: Brief, planner: Planner) -> date | None:
    """The earliest day to begin on that mends what is broken; None where none of those looked at does."""

    def is_mended(days: int) -> bool:
        draft = planner.draft(first=brief.earliest + days * _DAY)
        return draft is not None and not planner.names_broken(draft)

    good = next((days for days in _SHIFTS if is_mended(days)), None)
    if good is None:
        return None
    # The one before was no help: the earliest start that is lies between the two, if what helps goes on helping.
    between = range(good // 2 + 1, good)
    days = good // 2 + 1 + bisect_left(between, 1, key=is_mended)
    return brief.earliest + days * _DAY


def _as_constraints(found: _Proposal) -> tuple[Constraint, ...]:
    """The rules that are broken, each with what it found first."""
    return tuple(
        Constraint(
            id=one.id,
            origin=Origin.SCHEME,
            message=next((each.message for each in one.findings if each.verdict is Verdict.FAIL), Message(one.title)),
            references=one.references,
        )
        for one in found.broken
    )
