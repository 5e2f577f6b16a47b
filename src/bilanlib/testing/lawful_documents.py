"""The documents of a lawful bilan on the day of judgement, and what the person said about showing them."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.consents import Consent
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.terms import (
    ConsentScope,
    Destruction,
    DocumentKind,
    Form,
    Recipient,
    RetentionGround,
    Stance,
    SynthesisPart,
)
from bilanlib.parameters.fr.code_du_travail.r6313_7 import RETENTION
from bilanlib.periods.period import Period
from bilanlib.testing.course import Course
from bilanlib.testing.picking import pick, pick_some

Papers = tuple[tuple[Document, ...], tuple[Consent, ...]]
"""Documents, and what the person said about showing them."""

_WORKING = (DocumentKind.TEST, DocumentKind.NOTES, DocumentKind.WORKING_DOCUMENT)
_HANDED_OVER = (DocumentKind.SYNTHESIS, DocumentKind.DETAILED_RESULTS)
_EVIDENCE = (DocumentKind.CONVENTION, DocumentKind.ATTENDANCE, DocumentKind.INVOICE)


def draw_papers(draw: st.DrawFn, course: Course) -> Papers:
    """The synthesis, papers that are destroyed by the end of the action, and evidence that is kept."""
    syntheses, requests = _syntheses(draw, course)
    results, agreements = _results(draw, course)
    working = [_destroyed(draw, kind, course) for kind in pick_some(draw, _WORKING)]
    evidence = [
        Document(kind=kind, made_on=course.sent, disclosures=(), destroyed_on=None)
        for kind in pick_some(draw, _EVIDENCE)
    ]
    return (*syntheses, *results, *working, *evidence), (*requests, *agreements)


def _destroyed(draw: st.DrawFn, kind: DocumentKind, course: Course) -> Document:
    """Destroyed by the end of the action under every reading of that end; told as planned, or not yet, before."""
    early = 0 if kind in _HANDED_OVER else draw(st.integers(0, 3))
    gone = max(course.begins, course.delivered - timedelta(days=early))
    return Document(
        kind=kind,
        made_on=course.begins,
        delivered_on=course.delivered if kind in _HANDED_OVER and course.delivered <= course.at else None,
        contents=tuple(pick_some(draw, tuple(SynthesisPart)) if draw(st.booleans()) else SynthesisPart),
        disclosures=(),
        destroyed_on=gone if gone <= course.at else pick(draw, (None, gone)),
        destruction=pick(draw, tuple(Destruction)),
        retention=None,
    )


def _results(draw: st.DrawFn, course: Course) -> Papers:
    """The detailed results, shown to nobody or, with the person's agreement, to somebody."""
    plain = _destroyed(draw, DocumentKind.DETAILED_RESULTS, course)
    if course.at < course.delivered or draw(st.booleans()):
        return (plain,), ()
    to = pick(draw, (Recipient.EMPLOYER_HR, Recipient.PAYER, Recipient.OTHER_PROVIDER))
    shown = Disclosure(to=to, on=course.delivered, by_beneficiary=False)
    agreement = _permission(Stance.AGREES, pick(draw, (None, DocumentKind.DETAILED_RESULTS)), to, course.begins)
    return (evolve(plain, disclosures=(shown,)),), (evolve(agreement, form=pick(draw, tuple(Form))),)


def _syntheses(draw: st.DrawFn, course: Course) -> Papers:
    """Destroyed by the end, or kept: because it went to the CEP operator, or because the person agreed in writing."""
    plain = _destroyed(draw, DocumentKind.SYNTHESIS, course)
    way = pick(draw, ("destroyed", "sent", "agreed"))
    if way == "destroyed" or course.at < course.delivered:
        return (plain,), ()
    limit = RETENTION.on(course.delivered)
    if way == "sent":
        request = _permission(Stance.REQUESTS, DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR, course.delivered)
        sent = Disclosure(to=Recipient.CEP_OPERATOR, on=course.delivered, by_beneficiary=False)
        return (evolve(plain, disclosures=(sent,), destroyed_on=_gone(draw, limit, course)),), (request,)
    term = pick(draw, (Period(months=6), Period(years=1), limit, None))
    agreement = RetentionAgreement(
        form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=course.begins, term=term
    )
    return (evolve(plain, retention=agreement, destroyed_on=_gone(draw, term or limit, course)),), ()


def _gone(draw: st.DrawFn, term: Period, course: Course) -> date | None:
    """Day on which a document that may be kept for that long is destroyed; None while it still may be kept."""
    last = term.after(course.delivered)
    days = draw(st.integers(0, (min(last, course.at) - course.delivered).days))
    gone = min(last, course.at) - timedelta(days=days)
    return gone if course.at > last else pick(draw, (None, gone))


def _permission(stance: Stance, document: DocumentKind | None, to: Recipient, day: date) -> Consent:
    return Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=stance,
        given_on=day,
        form=Form.WRITTEN,
        withdrawn_on=None,
        document=document,
        recipient=to,
    )
