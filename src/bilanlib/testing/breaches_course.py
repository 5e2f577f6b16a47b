"""Ways to break how a lawful bilan runs: its phases, its sessions, its outcome. In each one rule fails."""

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.measures import Measure
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.sessions import Session
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    ConductedBy,
    ConsentScope,
    DocumentKind,
    Form,
    MeasureGround,
    MeasureKind,
    Phase,
    SessionKind,
    SessionStatus,
    Stance,
    Topic,
)
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import DAY, Change, begins_on, edit, ends_on, listed, told
from bilanlib.testing.lawful import TOPICS
from bilanlib.testing.picking import pick
from bilanlib.testing.scalars import FIRST_DAY

_REQUIRED = frozenset({Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION, Phase.PROJECT_FORMALISATION})


def measure_for_refusal(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The person refused, and the employer took a measure for it."""
    refused = Consent(
        scope=ConsentScope.BILAN,
        stance=Stance.REFUSES,
        given_on=max(begins_on(drawn) - DAY, FIRST_DAY),
        form=Form.WRITTEN,
        withdrawn_on=None,
    )
    taken = Measure(kind=pick(draw, tuple(MeasureKind)), ground=MeasureGround.REFUSAL, decided_on=begins_on(drawn))
    return edit(drawn, consents=(refused, *listed(drawn.case.consents)), measures=(taken,))


def undelivered(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The detailed results were not given to the person."""
    documents = (
        evolve(one, delivered_on=None) if one.kind is DocumentKind.DETAILED_RESULTS else one
        for one in listed(drawn.case.documents)
    )
    return edit(drawn, at=ends_on(drawn) + DAY, documents=tuple(documents))


def lacking_topic(phase: Phase) -> Change:
    """The change after which a phase covers too little."""

    def change(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
        topics = told(drawn.case.topics, Table[Phase, tuple[Topic, ...]]())
        whole = TOPICS[phase]
        # Without a project that is built and checked, and without alternatives, neither branch is left.
        left = (Topic.PROJECT_BUILT,) if phase is Phase.INVESTIGATION else pick(draw, (whole[1:3], whole[:1], ()))
        return edit(drawn, topics=Table({**topics, phase: left}))

    return change


def led_by_another(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A session of a phase is conducted by the employer, if there is any."""
    places = [place for place, one in enumerate(listed(drawn.case.sessions)) if _is_of_action(one)]
    chosen = pick(draw, places) if places else None
    sessions = (
        evolve(one, conducted_by=ConductedBy.EMPLOYER) if place == chosen else one
        for place, one in enumerate(listed(drawn.case.sessions))
    )
    return edit(drawn, sessions=tuple(sessions))


def _is_of_action(session: Session) -> bool:
    return session.status is not SessionStatus.CANCELLED and session.phase in _REQUIRED


def conclusion_in_a_group(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The conclusions are drawn in a group, or in writing."""
    kind = pick(draw, (SessionKind.GROUP, SessionKind.INDIVIDUAL_WORK))
    sessions = (evolve(one, kind=kind) if one.phase is Phase.CONCLUSION else one for one in listed(drawn.case.sessions))
    return edit(drawn, sessions=tuple(sessions))


def no_follow_up(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """No follow-up interview is offered."""
    return edit(drawn, follow_up=None)


def cell_not_informed(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """In a redeployment leave, the bilan proposes training, and nobody tells the cell."""
    informed = pick(draw, (None, begins_on(drawn)))
    leave = Redeployment(recommends_actions=True, cell_informed_on=informed, cell_told=())
    return edit(drawn, at=ends_on(drawn) + DAY, redeployment=leave)
