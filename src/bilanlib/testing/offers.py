"""Offers: what providers say of hours, phases, documents and conventions, whether or not it goes together."""

from datetime import timedelta

from hypothesis import strategies as st

from bilanlib.models.clauses import DisclosureClause, PricedOption, RetentionClause, Site
from bilanlib.models.convention import Convention
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    Claim,
    Form,
    FundingSource,
    Mention,
    Party,
    Phase,
    Presence,
    SessionKind,
    Stage,
    Timing,
    UnitQuality,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.testing import scalars
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.lawful import TOPICS
from bilanlib.testing.lawful_convention import ALL_MENTIONS
from bilanlib.testing.picking import pick, pick_some
from bilanlib.testing.self_paid import contracts

_PARTS = scalars.spans(48)
_CITED = ("L. 6313-4", "R. 6313-8", "R6313-7", "L 6313-10", "R-6313-8", "L. 1234-5")
_THREE = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)


@st.composite
def offers(draw: st.DrawFn) -> Drawn[Programme]:
    """An offer that looks like one: three phases, hours within bounds, a clause on documents, a template."""
    published = draw(scalars.near_days())
    funding = pick_some(draw, tuple(FundingSource)) if draw(st.booleans()) else [FundingSource.EMPLOYER_PLAN]
    case = Programme(
        scheme=pick(draw, ("fr-private", "fr-private", "interactif", "mycampus")),
        title="Bilan de compétences",
        published_on=published,
        provider=_provider(draw),
        funding=tuple(FundingLine(source=source, amount=None) for source in funding),
        phases=pick(draw, (_THREE, _THREE, _THREE[:2], ())),
        totals=_totals(draw),
        topics=Table({**TOPICS, pick(draw, tuple(TOPICS)): pick(draw, ((), *TOPICS.values()))}),
        convention=_template(draw) if draw(st.booleans()) else None,
        contract=draw(contracts()) if draw(st.booleans()) else None,
        retention=_clause(draw) if draw(st.booleans()) else None,
        disclosure=_disclosure(draw),
        follow_up=_follow_up(draw) if draw(st.booleans()) else None,
        price=draw(scalars.amounts()),
        options=_options(draw),
        claims=pick(draw, (tuple(pick_some(draw, tuple(Claim))), tuple(Claim), (), UNKNOWN)),
        citations=tuple(pick_some(draw, _CITED)),
        attestations=(),
    )
    days = timedelta(days=draw(st.integers(0, 400)))
    return Drawn(case=case, at=min(published + days, scalars.LAST_DAY))


def _provider(draw: st.DrawFn) -> Provider:
    unit = pick(draw, (None, tuple(UnitQuality), (UnitQuality.IDENTIFIED,)))
    sites = tuple(Site(is_accessible=draw(st.booleans())) for _ in range(draw(st.integers(0, 3))))
    return Provider(name=draw(scalars.words()), has_other_activities=draw(st.booleans()), unit=unit, sites=sites)


def _disclosure(draw: st.DrawFn) -> DisclosureClause | None:
    parties = pick(draw, ((Party.BENEFICIARY,), (Party.BENEFICIARY,), tuple(Party), (Party.EMPLOYER,), None))
    return None if parties is None else DisclosureClause(form=pick(draw, (None, *Form)), agreement_of=parties)


def _follow_up(draw: st.DrawFn) -> FollowUpOffer:
    after = draw(scalars.periods()) if draw(st.integers(0, 3)) else None
    return FollowUpOffer(after=after, timings=pick(draw, ((), (Timing.AT,), (Timing.FROM,), tuple(Timing))))


def _options(draw: st.DrawFn) -> tuple[PricedOption, ...]:
    number = draw(st.integers(0, 2))
    return tuple(
        PricedOption(title="Option", price=draw(scalars.amounts()), hours=draw(scalars.durations(8)))
        for _ in range(number)
    )


def _totals(draw: st.DrawFn) -> tuple[HourTotal, ...]:
    """Hours that stay near the maximum: of the whole, by phase or by kind, seldom two of them side by side."""
    whole = [HourTotal(stage=Stage.DECLARED, hours=draw(scalars.spans()))]
    phases = [_total(draw, phase=phase) for phase in pick_some(draw, tuple(Phase))]
    kinds = [_total(draw, kind=kind) for kind in pick_some(draw, tuple(SessionKind))]
    agreeing = _agreeing(draw)
    return tuple(
        pick(draw, ([], whole, phases, kinds, whole + phases, whole + kinds, agreeing, agreeing, agreeing[1:]))
    )


def _agreeing(draw: st.DrawFn) -> list[HourTotal]:
    """The same hours three times, or nearly: in all, of a phase, of a kind."""
    hours = draw(scalars.durations(100))
    other = hours + pick(draw, (timedelta(), timedelta(minutes=15)))
    return [
        HourTotal(stage=Stage.DECLARED, hours=Span.exactly(hours)),
        HourTotal(stage=Stage.DECLARED, hours=Span.exactly(hours), phase=Phase.INVESTIGATION),
        HourTotal(stage=Stage.DECLARED, hours=Span.exactly(other), kind=SessionKind.INTERVIEW),
    ]


def _total(draw: st.DrawFn, *, phase: Phase | None = None, kind: SessionKind | None = None) -> HourTotal:
    return HourTotal(stage=Stage.DECLARED, phase=phase, kind=kind, hours=draw(_PARTS))


def _template(draw: st.DrawFn) -> Convention:
    odd = {pick(draw, tuple(Mention)): pick(draw, tuple(Presence)) for _ in range(draw(st.integers(0, 2)))}
    return Convention(mentions=Table({**ALL_MENTIONS, **odd}), price=draw(scalars.amounts()), payment_terms=None)


def _clause(draw: st.DrawFn) -> RetentionClause:
    term = pick(draw, (None, Period(years=1), draw(scalars.periods())))
    return RetentionClause(term=term, form=pick(draw, (None, *Form)), documents=())
