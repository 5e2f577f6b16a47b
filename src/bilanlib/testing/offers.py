"""Offers: what providers say of hours, phases, documents and conventions, whether or not it goes together."""

from datetime import timedelta

from hypothesis import strategies as st

from bilanlib.models.clauses import RetentionClause
from bilanlib.models.convention import Convention
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal
from bilanlib.models.table import Table
from bilanlib.models.terms import Form, FundingSource, Mention, Phase, Presence, SessionKind, Stage, UnitQuality
from bilanlib.testing import scalars
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.lawful import TOPICS
from bilanlib.testing.lawful_convention import ALL_MENTIONS
from bilanlib.testing.picking import pick, pick_some

_PARTS = scalars.spans(48)
_THREE = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)


@st.composite
def offers(draw: st.DrawFn) -> Drawn[Programme]:
    """An offer that looks like one: three phases, hours within bounds, a clause on documents, a template."""
    published = draw(scalars.near_days())
    funding = pick_some(draw, tuple(FundingSource)) if draw(st.booleans()) else [FundingSource.EMPLOYER_PLAN]
    case = Programme(
        scheme="fr-private",
        title="Bilan de compétences",
        published_on=published,
        provider=_provider(draw),
        funding=tuple(FundingLine(source=source, amount=None) for source in funding),
        phases=pick(draw, (_THREE, _THREE, _THREE[:2], ())),
        totals=_totals(draw),
        topics=Table({**TOPICS, pick(draw, tuple(TOPICS)): pick(draw, ((), *TOPICS.values()))}),
        convention=_template(draw) if draw(st.booleans()) else None,
        retention=_clause(draw) if draw(st.booleans()) else None,
        follow_up=FollowUpOffer(after=draw(scalars.periods())) if draw(st.booleans()) else None,
        price=draw(scalars.amounts()),
        attestations=(),
    )
    days = timedelta(days=draw(st.integers(0, 400)))
    return Drawn(case=case, at=min(published + days, scalars.LAST_DAY))


def _provider(draw: st.DrawFn) -> Provider:
    unit = pick(draw, (None, tuple(UnitQuality), (UnitQuality.IDENTIFIED,)))
    return Provider(name=draw(scalars.words()), has_other_activities=draw(st.booleans()), unit=unit)


def _totals(draw: st.DrawFn) -> tuple[HourTotal, ...]:
    """Hours that stay near the maximum: of the whole, by phase or by kind, seldom two of them side by side."""
    whole = [HourTotal(stage=Stage.DECLARED, hours=draw(scalars.spans()))]
    phases = [_total(draw, phase=phase) for phase in pick_some(draw, tuple(Phase))]
    kinds = [_total(draw, kind=kind) for kind in pick_some(draw, tuple(SessionKind))]
    return tuple(pick(draw, ([], whole, phases, kinds, whole + phases, whole + kinds)))


def _total(draw: st.DrawFn, *, phase: Phase | None = None, kind: SessionKind | None = None) -> HourTotal:
    return HourTotal(stage=Stage.DECLARED, phase=phase, kind=kind, hours=draw(_PARTS))


def _template(draw: st.DrawFn) -> Convention:
    odd = {pick(draw, tuple(Mention)): pick(draw, tuple(Presence)) for _ in range(draw(st.integers(0, 2)))}
    return Convention(mentions=Table({**ALL_MENTIONS, **odd}), price=draw(scalars.amounts()), payment_terms=None)


def _clause(draw: st.DrawFn) -> RetentionClause:
    term = draw(scalars.periods()) if draw(st.booleans()) else None
    return RetentionClause(term=term, form=pick(draw, (None, *Form)), documents=())
