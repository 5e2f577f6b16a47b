"""Ways to break a lawful bilan, its convention left out. Each gives a case in which one rule fails."""

from datetime import timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.people import Employer, Provider
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    ConductedBy,
    ConsentScope,
    DocumentKind,
    Form,
    Phase,
    Recipient,
    RetentionGround,
    SessionKind,
    SessionStatus,
    Stance,
    UnitQuality,
)
from bilanlib.periods.period import Period
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import DAY, add_document, begins_on, edit, edit_consents, ends_on, listed, told
from bilanlib.testing.picking import pick

_LED = frozenset({SessionKind.INTERVIEW})
_QUARTER = timedelta(minutes=15)


def late_consent(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The person agrees after the first session."""
    given = begins_on(drawn) + draw(st.integers(1, 10)) * DAY
    return edit(edit_consents(drawn, given_on=given, withdrawn_on=None), at=given)


def absent_consent(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The person never agreed: nothing is recorded, or that it was not given."""
    if draw(st.booleans()):
        return edit_consents(drawn, given_on=None)
    kept = (one for one in listed(drawn.case.consents) if one.scope is not ConsentScope.BILAN)
    return edit(drawn, consents=tuple(kept))


def refused_consent(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The person refuses."""
    return edit_consents(drawn, stance=Stance.REFUSES)


def withdrawn_consent(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The person takes the agreement back before the last session."""
    days = draw(st.integers(1, max(1, (ends_on(drawn) - begins_on(drawn)).days)))
    return edit_consents(drawn, withdrawn_on=ends_on(drawn) - days * DAY)


def missing_phase(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Nothing is planned for the preliminary phase, or for the investigation."""
    return without_phase(drawn, pick(draw, (Phase.PRELIMINARY, Phase.INVESTIGATION)))


def missing_conclusion(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Nothing is planned for the conclusion: one of the days that could be the end of the action is gone with it."""
    return without_phase(drawn, Phase.CONCLUSION)


def without_phase(drawn: Drawn[Bilan], phase: Phase) -> Drawn[Bilan]:
    """The case without the sessions of a phase, and without totals."""
    left = (session for session in listed(drawn.case.sessions) if session.phase is not phase)
    return edit(drawn, sessions=tuple(left), totals=())


def too_many_hours(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A quarter of an hour over the maximum, or more, in interviews alone."""
    over = draw(st.integers(1, 8)) * _QUARTER
    # Of the sources of hours the sessions come first.
    room = timedelta(hours=24) - drawn.case.schedule.hours(_LED)[0].lo
    return add_session(drawn, SessionKind.INTERVIEW, max(room + over, _QUARTER))


def add_session(drawn: Drawn[Bilan], kind: SessionKind, duration: timedelta) -> Drawn[Bilan]:
    """The case with one more session on its first day, of a phase that no rule requires, and without totals."""
    more = Session(
        day=begins_on(drawn),
        duration=duration,
        kind=kind,
        phase=Phase.PROJECT_FORMALISATION,
        status=SessionStatus.HELD,
        conducted_by=ConductedBy.PROVIDER,
    )
    return edit(drawn, sessions=(*listed(drawn.case.sessions), more), totals=())


def same_siren(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The employer carries out the bilan."""
    siren = told(drawn.case.employer, Employer()).siren
    return edit(drawn, provider=evolve(told(drawn.case.provider, Provider()), siren=siren))


def no_unit(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A provider with other activities has no organisation for bilans, or not a dedicated one."""
    unit = pick(draw, (None, (), (UnitQuality.IDENTIFIED,)))
    provider = evolve(told(drawn.case.provider, Provider()), has_other_activities=True, unit=unit)
    return edit(drawn, provider=provider)


def shown_without_agreement(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The detailed results, or a synthesis of the project, are shown to somebody who was not to have them."""
    shown = Disclosure(
        to=pick(draw, (Recipient.EMPLOYER_HR, Recipient.PAYER, Recipient.OTHER_PROVIDER)),
        on=ends_on(drawn),
        by_beneficiary=False,
    )
    results = Document(
        kind=pick(draw, (DocumentKind.DETAILED_RESULTS, DocumentKind.PROJECT_SYNTHESIS)),
        delivered_on=begins_on(drawn),
        disclosures=(shown,),
        destroyed_on=begins_on(drawn),
        retention=None,
    )
    said = tuple(one for one in listed(drawn.case.consents) if one.scope is not ConsentScope.DISCLOSURE)
    return add_document(edit(drawn, consents=said), results)


_TEST = Document(kind=DocumentKind.TEST, delivered_on=None, disclosures=(), destroyed_on=None, retention=None)


def kept(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A document is still there after the end, without any agreement."""
    return add_document(drawn, _TEST, at=ends_on(drawn) + DAY)


def kept_on_a_bad_agreement(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A document is still there on an agreement that does not count, or that goes too far."""
    form = pick(draw, tuple(Form))
    ground = pick(draw, tuple(RetentionGround))
    counts = form is Form.WRITTEN and ground is RetentionGround.FOLLOW_UP_NEED
    bad = RetentionAgreement(form=form, ground=ground, agreed_on=ends_on(drawn), term=Period(years=5 if counts else 1))
    return add_document(drawn, evolve(_TEST, retention=bad), at=ends_on(drawn) + DAY)


def kept_on_a_late_agreement(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A document is still there on an agreement that was given after the end."""
    agreed = ends_on(drawn) + draw(st.integers(1, 60)) * DAY
    late = RetentionAgreement(
        form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=agreed, term=Period(years=1)
    )
    return add_document(drawn, evolve(_TEST, retention=late), at=agreed)


def destroyed_late(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A document was destroyed after the end."""
    gone = ends_on(drawn) + draw(st.integers(1, 60)) * DAY
    return add_document(drawn, evolve(_TEST, destroyed_on=gone), at=gone)
