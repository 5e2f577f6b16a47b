"""What no single rule decides: points on which readings differ, and facts that do not go together."""

from datetime import timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Employer, Provider
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import (
    ConsentScope,
    DocumentKind,
    Form,
    FundingSource,
    Party,
    Phase,
    Recipient,
    RetentionGround,
    SessionKind,
    Stage,
    Stance,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import Span
from bilanlib.testing.accounts import asked_near_the_bar, hours_asked_for, late_papers
from bilanlib.testing.breaches import add_session, without_phase
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import (
    DAY,
    Change,
    add_document,
    begins_on,
    convention_of,
    edit,
    edit_convention,
    edit_signatures,
    ends_on,
    listed,
    told,
)
from bilanlib.testing.picking import pick

_KEPT = RetentionAgreement(form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, term=None)


def signed_around_the_last_day(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Signed nine to fifteen days after sending, received in between or not at all (A1, A15)."""
    sent = told(convention_of(drawn).draft_sent_on, drawn.at)
    signed = sent + draw(st.integers(9, 15)) * DAY
    received = pick(draw, (None, sent, sent + 4 * DAY, signed))
    changed = edit_convention(drawn, draft_sent_on=sent, draft_received_on=received)
    return edit_signatures(changed, Party.BENEFICIARY, at=signed, signed_on=signed)


def signed_before_sent(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Signed before the draft was sent, or sent after it was signed."""
    signed = told(convention_of(drawn).beneficiary_signed_on, drawn.at)
    return edit_convention(drawn, draft_sent_on=signed + draw(st.integers(1, 5)) * DAY)


def delivered_after_the_last_session(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The synthesis is delivered some days after the last session; a test is destroyed in between (A4)."""
    ends = ends_on(drawn)
    delivered = ends + draw(st.integers(1, 30)) * DAY
    documents = tuple(
        evolve(one, delivered_on=delivered) if one.kind is DocumentKind.SYNTHESIS else one
        for one in listed(drawn.case.documents)
    )
    test = Document(kind=DocumentKind.TEST, disclosures=(), destroyed_on=ends + DAY, retention=None)
    return add_document(edit(drawn, documents=documents), test, at=delivered)


def cell_in_doubt(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """In a redeployment leave the cell knows nothing, and the synthesis is still to be delivered (A4)."""
    delivered = max(drawn.at, ends_on(drawn)) + draw(st.integers(0, 10)) * DAY
    documents = tuple(
        evolve(one, delivered_on=delivered) if one.kind is DocumentKind.SYNTHESIS else one
        for one in listed(drawn.case.documents)
    )
    leave = FundingLine(source=FundingSource.REDEPLOYMENT_LEAVE, amount=None)
    told = Redeployment(recommends_actions=True, cell_informed_on=None, cell_told=())
    funding = (*listed(drawn.case.funding), leave)
    return edit(drawn, documents=documents, funding=funding, redeployment=told)


def results_pending(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The detailed results were not given to the person, on the day of the end or shortly after (A4)."""
    documents = tuple(
        evolve(one, delivered_on=None) if one.kind is DocumentKind.DETAILED_RESULTS else one
        for one in listed(drawn.case.documents)
    )
    return edit(drawn, at=ends_on(drawn) + draw(st.integers(0, 3)) * DAY, documents=documents)


def synthesis_kept(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A synthesis that went to nobody is kept, or was for a time, without agreement (A5)."""
    gone = pick(draw, (None, ends_on(drawn) + 400 * DAY))
    kept = Document(kind=DocumentKind.PROJECT_SYNTHESIS, disclosures=(), destroyed_on=gone, retention=None)
    return add_document(drawn, kept, at=ends_on(drawn) + DAY)


def kept_more_than_a_year(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A document is kept for one to three years on an agreement without a term (A6)."""
    agreed = evolve(_KEPT, agreed_on=ends_on(drawn))
    kept = Document(kind=DocumentKind.NOTES, disclosures=(), destroyed_on=None, retention=agreed)
    return add_document(drawn, kept, at=ends_on(drawn) + draw(st.integers(360, 730)) * DAY)


def long_work_alone(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Many hours of work that nobody leads (A3)."""
    return add_session(drawn, SessionKind.INDIVIDUAL_WORK, draw(st.integers(20, 30)) * timedelta(hours=1))


def same_name(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Employer and provider have one name, and the provider has no SIREN or nobody told it."""
    name = told(drawn.case.employer, Employer()).name
    siren = pick(draw, (None, UNKNOWN))
    return edit(drawn, provider=evolve(told(drawn.case.provider, Provider()), name=name, siren=siren))


def other_totals(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Totals, some of them by phase, that do not follow from the sessions."""
    totals = [
        HourTotal(
            stage=pick(draw, (*Stage, UNKNOWN)),
            hours=Span.exactly(draw(st.integers(0, 30)) * timedelta(hours=1)),
            phase=pick(draw, (None, *Phase)),
        )
        for _ in range(draw(st.integers(1, 4)))
    ]
    return edit(drawn, totals=tuple(totals))


def announced_only(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Hours are announced for a phase that no session belongs to."""
    phase = pick(draw, (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION))
    total = HourTotal(stage=Stage.DECLARED, phase=phase, hours=Span.exactly(timedelta(hours=2)))
    return edit(without_phase(drawn, phase), totals=(total,))


def no_action(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Nothing but a prior interview or a follow-up is planned, or nothing at all; hours are stated or not."""
    outside = (session for session in listed(drawn.case.sessions) if session.phase in OUTSIDE_KINDS)
    left = edit(drawn, sessions=tuple(outside), totals=())
    return other_totals(draw, left) if draw(st.booleans()) else left


def said_again(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The person says something more about the bilan, around its first day."""
    more = Consent(
        scope=ConsentScope.BILAN,
        stance=pick(draw, tuple(Stance)),
        given_on=begins_on(drawn) + draw(st.integers(0, 6)) * DAY,
        form=Form.WRITTEN,
        withdrawn_on=None,
    )
    return edit(drawn, consents=(*listed(drawn.case.consents), more))


def shown(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Some document is shown to somebody, after the person said something about it or nothing."""
    kind, to = pick(draw, tuple(DocumentKind)), pick(draw, tuple(Recipient))
    day = begins_on(drawn) + draw(st.integers(0, 6)) * DAY
    disclosure = Disclosure(to=to, on=day, by_beneficiary=pick(draw, (False, False, True)))
    document = Document(kind=kind, disclosures=(disclosure,), destroyed_on=begins_on(drawn), retention=None)
    said = Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=pick(draw, tuple(Stance)),
        given_on=begins_on(drawn) + draw(st.integers(0, 6)) * DAY,
        form=pick(draw, tuple(Form)),
        withdrawn_on=pick(draw, (None, None, day)),
        document=pick(draw, (None, kind)),
        recipient=pick(draw, (None, to)),
    )
    return add_document(edit(drawn, consents=(*listed(drawn.case.consents), said)), document, at=day)


DISPUTES: tuple[Change, ...] = (
    signed_around_the_last_day,
    signed_before_sent,
    delivered_after_the_last_session,
    cell_in_doubt,
    results_pending,
    synthesis_kept,
    kept_more_than_a_year,
    long_work_alone,
    same_name,
    other_totals,
    announced_only,
    no_action,
    said_again,
    shown,
    late_papers,
    asked_near_the_bar,
    hours_asked_for,
)
"""All of them."""
