"""Bilans under a provider's programme: promises kept or not, with every fact told."""

from datetime import date, timedelta

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.project import Project
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    ConsentScope,
    DocumentKind,
    Form,
    Party,
    Phase,
    Recipient,
    RetentionGround,
    Stance,
    Territory,
    ToolFamily,
    Topic,
)
from bilanlib.models.tools import ToolUse
from bilanlib.parameters.fr import interactif, mycampus
from bilanlib.periods.period import Period
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.picking import pick, pick_some
from bilanlib.testing.promised_sessions import BEGINS, ENDS, draw_sessions

_DAY = timedelta(days=1)
_LAST_TO_SIGN = date(2026, 5, 4)
_GIVEN = tuple(kind for kind in DocumentKind if kind in interactif.HANDED_OVER.values[0].value)
_DAYS = (BEGINS - 30 * _DAY, BEGINS, ENDS - _DAY, ENDS, ENDS + _DAY, ENDS + 200 * _DAY, ENDS + 400 * _DAY)
_METHODS = ("Questionnaire A", "Questionnaire B")
_AGREED = (
    None,
    RetentionAgreement(form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=ENDS, term=Period(years=1)),
    RetentionAgreement(form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=ENDS, term=Period(years=3)),
    RetentionAgreement(form=Form.ORAL, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=ENDS, term=None),
)


@st.composite
def promised(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan near the typical course of a provider, judged before, within, at the end or after."""
    case = Bilan(
        scheme=pick(draw, ("interactif", "mycampus")),
        territory=Territory.METROPOLE,
        sessions=draw_sessions(draw),
        totals=(),
        topics=_topics(draw),
        convention=_convention(draw),
        consents=(*_of_methods(draw), *_of_disclosures(draw)),
        documents=_documents(draw),
        tools=_tools(draw),
        project=pick(draw, (None, Project(has_alternative=True), Project(has_alternative=False))),
    )
    return Drawn(case=case, at=pick(draw, _DAYS))


def _topics(draw: st.DrawFn) -> Table[Phase, tuple[Topic, ...]]:
    """All that both providers announce, or some of it."""
    wanted: dict[Phase, tuple[Topic, ...]] = {}
    for phase, topics in interactif.CONTENTS.values[0].value.items():
        both = topics | mycampus.CONTENTS.values[0].value[phase]
        wanted[phase] = tuple(topic for topic in Topic if topic in both)
    if draw(st.booleans()):
        phase = pick(draw, tuple(wanted))
        wanted[phase] = tuple(pick_some(draw, wanted[phase]))
    return Table(wanted)


def _convention(draw: st.DrawFn) -> Convention | None:
    if draw(st.integers(0, 3)) == 0:
        return None
    day = pick(draw, (None, _LAST_TO_SIGN - _DAY, _LAST_TO_SIGN, _LAST_TO_SIGN + _DAY, BEGINS))
    return Convention(signatures=(Signature(party=Party.BENEFICIARY, signed_on=day),))


def _of_methods(draw: st.DrawFn) -> tuple[Consent, ...]:
    said = [
        Consent(
            scope=ConsentScope.METHOD,
            stance=pick(draw, (Stance.AGREES, Stance.AGREES, Stance.REQUESTS, Stance.REFUSES)),
            given_on=pick(draw, (None, BEGINS, BEGINS + 8 * _DAY, BEGINS + 9 * _DAY)),
            withdrawn_on=pick(draw, (None, None, BEGINS + 8 * _DAY)),
            method=method,
        )
        for method in _METHODS
    ]
    return tuple(pick_some(draw, said))


def _of_disclosures(draw: st.DrawFn) -> tuple[Consent, ...]:
    if draw(st.booleans()):
        return ()
    agreed = Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=Stance.AGREES,
        given_on=pick(draw, (ENDS - _DAY, ENDS, ENDS + _DAY)),
        form=pick(draw, tuple(Form)),
        withdrawn_on=None,
        document=None,
        recipient=Recipient.EMPLOYER_HR,
    )
    return (agreed,)


def _documents(draw: st.DrawFn) -> tuple[Document, ...]:
    given = _GIVEN if draw(st.booleans()) else tuple(pick_some(draw, _GIVEN))
    return tuple(_document(draw, kind) for kind in given if draw(st.integers(0, 15)))


def _document(draw: st.DrawFn, kind: DocumentKind) -> Document:
    shown = Disclosure(
        to=pick(draw, (Recipient.EMPLOYER_HR, Recipient.EMPLOYER_HR, Recipient.COUNSELLOR)),
        on=ENDS,
        by_beneficiary=draw(st.integers(0, 5)) == 0,
    )
    return Document(
        kind=kind,
        delivered_on=pick(draw, (ENDS, ENDS, ENDS, BEGINS, BEGINS, None)) if draw(st.booleans()) else ENDS,
        disclosures=(shown,) if draw(st.integers(0, 3)) == 0 else (),
        destroyed_on=pick(draw, (None, ENDS, ENDS, ENDS + _DAY, ENDS + 365 * _DAY)),
        retention=pick(draw, _AGREED),
    )


def _tools(draw: st.DrawFn) -> tuple[ToolUse, ...]:
    day = pick(draw, (None, BEGINS + 8 * _DAY, BEGINS + 8 * _DAY, ENDS + 300 * _DAY))
    used = [ToolUse(family=ToolFamily.INTERESTS, method=method, used_on=day) for method in (*_METHODS, None)]
    return tuple(pick_some(draw, used))
