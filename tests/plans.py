"""Strategies of bilans that are still planned, wholly or in part, and broken: what fixes are made for."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.models.convention import Convention
from bilanlib.models.documents import Document, RetentionAgreement
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import (
    ConductedBy,
    DocumentKind,
    Form,
    Phase,
    Presence,
    RetentionGround,
    SessionKind,
    SessionStatus,
    Stage,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.questions.check import check
from bilanlib.questions.fixes import fixes
from bilanlib.questions.guidance import OF_MENTIONS
from bilanlib.testing.breaches import absent_consent, refused_consent, too_many_hours, withdrawn_consent, without_phase
from bilanlib.testing.breaches_convention import lacking_mention, missing_signature, no_convention, silence
from bilanlib.testing.breaches_course import conclusion_in_a_group, led_by_another, no_follow_up
from bilanlib.testing.disputes import long_work_alone
from bilanlib.testing.edits import DAY, begins_on, convention_of, edit, ends_on, listed, told
from bilanlib.testing.lawful import lawful_cases
from bilanlib.testing.picking import pick
from bilanlib.testing.strategies import told_less
from kit import example

HELD, PLANNED, CANCELLED = SessionStatus.HELD, SessionStatus.PLANNED, SessionStatus.CANCELLED


def lacking_phases(draw, drawn):
    """One or two phases have no session, or the same phase is there twice."""
    for phase in {pick(draw, tuple(Phase)), pick(draw, tuple(Phase))}:
        drawn = without_phase(drawn, phase)
    return drawn


def too_many_planned(draw, drawn):
    """Some sessions are longer than they were, and the totals may be as well."""
    longer = draw(st.integers(1, 12)) * timedelta(minutes=45)
    sessions = [evolve(one, duration=told(one.duration, longer) + longer) for one in listed(drawn.case.sessions)]
    stage, phase = pick(draw, tuple(Stage)), pick(draw, (None, Phase.CONCLUSION))
    total = HourTotal(stage=stage, phase=phase, hours=Span.exactly(draw(st.integers(20, 30)) * timedelta(hours=1)))
    return edit(drawn, sessions=tuple(sessions), totals=pick(draw, ((), (total,))))


def ending_alone(draw, drawn):
    """The conclusion is work that the person does alone, conducted by somebody."""
    sessions = [
        evolve(one, kind=SessionKind.INDIVIDUAL_WORK, conducted_by=pick(draw, tuple(ConductedBy)))
        if one.phase is Phase.CONCLUSION
        else one
        for one in listed(drawn.case.sessions)
    ]
    return edit(drawn, sessions=tuple(sessions))


def to_be_kept_too_long(draw, drawn):
    """A document of a bilan that is over is to be kept on an agreement that is to come, or was made."""
    at = ends_on(drawn) + draw(st.integers(1, 20)) * DAY
    agreement = RetentionAgreement(
        form=Form.WRITTEN,
        ground=RetentionGround.FOLLOW_UP_NEED,
        agreed_on=at + draw(st.integers(-2, 2)) * DAY,
        term=Period(years=draw(st.integers(1, 5))),
    )
    kept = Document(kind=DocumentKind.NOTES, disclosures=(), destroyed_on=None, retention=agreement)
    return edit(drawn, at=at, documents=(*listed(drawn.case.documents), kept))


BREAKING = (
    absent_consent,
    refused_consent,
    withdrawn_consent,
    lacking_phases,
    too_many_hours,
    too_many_planned,
    long_work_alone,
    ending_alone,
    conclusion_in_a_group,
    led_by_another,
    no_follow_up,
    missing_signature,
    lacking_mention,
    silence,
    no_convention,
    to_be_kept_too_long,
)
"""What is done to a lawful case before it is looked at while it is planned."""


def replanned(draw, drawn):
    """The case on a day around its first session: what lies ahead is planned, what lies behind was held."""
    at = begins_on(drawn) + pick(draw, (0, 0, 0, -1, -5, 1, 9)) * DAY
    sessions = [
        one if one.status is CANCELLED else evolve(one, status=HELD if told(one.day, at) < at else PLANNED)
        for one in listed(drawn.case.sessions)
    ]
    return evolve(edit(drawn, sessions=tuple(sessions)), at=at)


def unsent(draw, drawn):
    """The convention is a draft that was not sent."""
    later = pick(draw, (None, None, drawn.at, drawn.at + DAY))
    mentions = told(convention_of(drawn).mentions, {})
    lacking = {pick(draw, tuple(OF_MENTIONS)): pick(draw, tuple(Presence))}
    draft = Convention(
        draft_sent_on=later,
        draft_received_on=pick(draw, (None, UNKNOWN)),
        refused_on=None,
        signatures=(),
        mentions=type(mentions)({**mentions, **lacking}) if mentions else UNKNOWN,
    )
    return edit(drawn, convention=draft)


@st.composite
def plans(draw):
    """Bilans of which much is still planned, after one to three breaches; some facts of some of them are not told."""
    drawn = draw(lawful_cases(under_plan=draw(st.sampled_from((True, None)))))
    for _ in range(draw(st.integers(1, 3))):
        drawn = pick(draw, BREAKING)(draw, drawn)
    if draw(st.integers(0, 4)):
        drawn = replanned(draw, drawn)
    if draw(st.booleans()):
        drawn = unsent(draw, drawn)
    return drawn if draw(st.integers(0, 3)) else evolve(drawn, case=draw(told_less(drawn.case)))


BEGINS = date(2026, 10, 19)
"""First day of `PLAN`, a Monday."""


def _plan():
    case = example("01-lawful-plan")
    planned = tuple(evolve(one, status=PLANNED) for one in case.sessions)
    return evolve(case, sessions=planned, totals=(), documents=())


PLAN = _plan()
"""A lawful bilan of 24 hours in eleven sessions, on the days before it begins."""


def with_sessions(case, changes):
    """The case with some of its sessions changed, by their places."""
    return evolve(
        case, sessions=tuple(evolve(one, **changes.get(place, {})) for place, one in enumerate(case.sessions))
    )


def fix_of(case, rule, at, **asked):
    """The one fix that mends a rule; None where it takes an action."""
    answer = fixes(case, at=at, **asked)
    found = [fix for fix in answer.fixes if rule in {one.rule.id for one in fix.mends}]
    report = check(case, at=at, **asked)

    assert report[rule].verdict in {Verdict.FAIL, Verdict.REVIEW, Verdict.OPEN}
    assert len(found) <= 1
    return found[0] if found else None


def edits_of(fix):
    """Its edits as a mapping: path, then what stands there after."""
    return None if fix is None else {edit.path: edit.after for edit in fix.edits}
