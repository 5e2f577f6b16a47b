"""Offers: what providers say of hours, phases, documents and conventions, whether or not it goes together."""

from datetime import timedelta

from hypothesis import strategies as st

from bilanlib.models.convention import Convention
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.programme import Programme, RetentionClause
from bilanlib.models.sessions import HourTotal
from bilanlib.models.table import Table
from bilanlib.models.terms import Form, FundingSource, Mention, Phase, Presence, SessionKind, Stage, UnitQuality
from bilanlib.testing import scalars
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.lawful import TOPICS
from bilanlib.testing.lawful_convention import ALL_MENTIONS

_THREE = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)


@st.composite
def offers(draw: st.DrawFn) -> Drawn[Programme]:
    """An offer that looks like one: three phases, hours within bounds, a clause on documents, a template."""
    published = draw(scalars.near_days())
    funding = draw(st.lists(st.sampled_from(FundingSource), max_size=3, unique=True))
    case = Programme(
        scheme="fr-private",
        title="Bilan de compétences",
        published_on=published,
        provider=draw(_providers()),
        funding=tuple(FundingLine(source=source, amount=None) for source in funding),
        phases=draw(st.sampled_from([_THREE, _THREE, _THREE[:2], ()])),
        totals=draw(_totals()),
        topics=TOPICS,
        convention=draw(st.one_of(st.none(), _templates())),
        retention=draw(st.one_of(st.none(), _clauses())),
        follow_up=FollowUpOffer(after=draw(scalars.periods())),
        price=draw(scalars.amounts()),
        attestations=(),
    )
    days = timedelta(days=draw(st.integers(0, 400)))
    return Drawn(case=case, at=min(published + days, scalars.LAST_DAY))


def _providers() -> st.SearchStrategy[Provider]:
    units = st.sampled_from([None, tuple(UnitQuality), (UnitQuality.IDENTIFIED,)])
    return st.builds(Provider, name=scalars.words(), has_other_activities=st.booleans(), unit=units)


@st.composite
def _totals(draw: st.DrawFn) -> tuple[HourTotal, ...]:
    """The whole, a breakdown by phase, a breakdown by kind: any of them, in hours that stay near the maximum."""
    totals: list[HourTotal] = []
    if draw(st.booleans()):
        totals.append(HourTotal(stage=Stage.DECLARED, hours=draw(scalars.spans())))
    if draw(st.booleans()):
        phases = draw(st.sets(st.sampled_from(Phase), max_size=4))
        totals += [
            HourTotal(stage=Stage.DECLARED, phase=phase, hours=draw(scalars.spans(48)))
            for phase in Phase
            if phase in phases
        ]
    if draw(st.booleans()):
        kinds = draw(st.sets(st.sampled_from(SessionKind), max_size=4))
        totals += [
            HourTotal(stage=Stage.DECLARED, kind=kind, hours=draw(scalars.spans(48)))
            for kind in SessionKind
            if kind in kinds
        ]
    return tuple(totals)


@st.composite
def _templates(draw: st.DrawFn) -> Convention:
    odd = draw(st.dictionaries(st.sampled_from(Mention), st.sampled_from(Presence), max_size=2))
    return Convention(mentions=Table({**ALL_MENTIONS, **odd}), price=draw(scalars.amounts()), payment_terms=None)


def _clauses() -> st.SearchStrategy[RetentionClause]:
    terms = st.one_of(st.none(), scalars.periods())
    return st.builds(RetentionClause, term=terms, form=st.sampled_from([None, *Form]), documents=st.just(()))
