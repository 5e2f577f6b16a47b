"""Bilans of State agents with every fact told, on days around which the texts change or periods end."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary
from bilanlib.models.sessions import Session
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    Category,
    ConductedBy,
    DiplomaLevel,
    DisabilityGround,
    FundingSource,
    Initiative,
    Phase,
    SessionKind,
    SessionStatus,
    Topic,
)
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.picking import pick, pick_some
from bilanlib.testing.state_papers import draw_agreement, draw_documents, draw_requests

_DAY, _QUARTER = timedelta(days=1), timedelta(minutes=15)
_TODAY = (date(2024, 3, 4), date(2026, 3, 2), date(2022, 7, 24), date(2022, 7, 25))
_BEFORE = (date(2015, 3, 2), date(2016, 9, 5), date(2017, 5, 10), date(2017, 5, 11))
_PHASES = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)
_TOPICS = {
    Phase.PRELIMINARY: (Topic.COMMITMENT, Topic.NEED_ANALYSIS, Topic.METHODS_EXPLAINED),
    Phase.INVESTIGATION: (Topic.MOTIVATIONS, Topic.SKILLS, Topic.POSSIBILITIES),
    Phase.CONCLUSION: (Topic.RESULTS_APPROPRIATION, Topic.SUCCESS_FACTORS, Topic.STEPS),
}
_HOURS = (timedelta(hours=12), timedelta(hours=24), timedelta(hours=40), timedelta(hours=72))
_SCHEMES = ("fr-fpe", "fr-fpe", "fr-fpe", "fr-fpt", "fr-private", None)
_STATE, _OWN = FundingSource.PUBLIC_EMPLOYER, FundingSource.OWN_MONEY
_PAYERS = ((_STATE,), (_OWN,), (_STATE, _OWN), (_STATE, FundingSource.CPF))
_ASKED_BY = (
    Initiative.BENEFICIARY,
    Initiative.BENEFICIARY,
    Initiative.BENEFICIARY,
    Initiative.EMPLOYER,
    Initiative.BOTH,
)
_OFFSETS = (-30, -1, 0, 1, 14, 15, 60, 400, 900)


@st.composite
def state_agents(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan of a State agent from the request to the destruction of the papers, each step in order or not."""
    begins = pick(draw, pick(draw, (_TODAY, _BEFORE)))
    at = begins + pick(draw, _OFFSETS) * _DAY
    case = Bilan(
        scheme="fr-fpe",
        beneficiary=_agent(draw, begins),
        initiative=pick(draw, _ASKED_BY),
        funding=tuple(FundingLine(source=one, amount=None) for one in pick(draw, _PAYERS)),
        sessions=_sessions(draw, begins, at),
        totals=(),
        topics=Table({phase: _covered(draw, topics) for phase, topics in _TOPICS.items()}),
        convention=draw_agreement(draw, begins),
        requests=draw_requests(draw, begins),
        leave=_leave(draw, begins),
        earlier_bilans=_career(draw, begins),
        consents=(),
        documents=draw_documents(draw, begins + 14 * _DAY),
    )
    return Drawn(case=case, at=at)


def _agent(draw: st.DrawFn, begins: date) -> Beneficiary:
    served = begins.replace(year=begins.year - 10) + pick(draw, (-400, -1, 0, 1, 400)) * _DAY
    return Beneficiary(
        category=pick(draw, (None, *Category)),
        diploma=pick(draw, tuple(DiplomaLevel)),
        disability_grounds=tuple(pick_some(draw, (DisabilityGround.ITEM_1,))),
        wear_risk_opinion_on=pick(draw, (None, None, begins, begins + _DAY)),
        branch_since=pick(draw, (served, served, served, None)),
    )


def _sessions(draw: st.DrawFn, begins: date, at: date) -> tuple[Session, ...]:
    held = [
        Session(
            day=begins + week * 7 * _DAY,
            duration=timedelta(hours=3),
            kind=SessionKind.INTERVIEW,
            phase=phase,
            conducted_by=ConductedBy.PROVIDER,
            status=SessionStatus.HELD if begins + week * 7 * _DAY < at else SessionStatus.PLANNED,
        )
        for week, phase in enumerate(_PHASES)
    ]
    return tuple(held[: pick(draw, (3, 3, 3, 3, 2, 0))])


def _covered(draw: st.DrawFn, topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    return topics[: pick(draw, (len(topics), len(topics), 1))]


def _leave(draw: st.DrawFn, begins: date) -> Leave | None:
    hours = pick(draw, _HOURS) + pick(draw, (-1, 0, 0, 1)) * _QUARTER
    leave = Leave(starts_on=begins, ends_on=begins + 14 * _DAY, hours=hours, keeps_pay=True)
    return pick(draw, (leave, leave, leave, None))


def _career(draw: st.DrawFn, begins: date) -> tuple[EarlierBilan, ...]:
    """Any bilan before, none, or more than one of the sort that was once counted."""
    other = _earlier(draw, begins)
    own = evolve(other, scheme="fr-fpe", initiative=Initiative.BENEFICIARY)
    return pick(draw, ((), (other,), (own, other), (own, own)))


def _earlier(draw: st.DrawFn, begins: date) -> EarlierBilan:
    ended = begins.replace(year=begins.year - pick(draw, (3, 5, 7))) + pick(draw, (-1, 0, 1, 15)) * _DAY
    return EarlierBilan(
        scheme=pick(draw, _SCHEMES),
        started_on=ended - 28 * _DAY,
        ended_on=ended,
        initiative=pick(draw, (Initiative.BENEFICIARY, *_ASKED_BY, Initiative.BENEFICIARY)),
    )
