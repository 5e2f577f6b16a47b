"""Hypothesis strategies of cases: lawful ones, unlawful ones, incomplete ones, offers. Needs the extra `testing`."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.views import Subject
from bilanlib.testing import scalars
from bilanlib.testing.absences import absences
from bilanlib.testing.agents import agents
from bilanlib.testing.anything import anything
from bilanlib.testing.belgian import funds_offers, workers
from bilanlib.testing.breach import BREACHES, Breach
from bilanlib.testing.disputes import DISPUTES
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import Change
from bilanlib.testing.forgetting import fact_paths, forget, told_less
from bilanlib.testing.inside import insiders
from bilanlib.testing.lawful import lawful_cases
from bilanlib.testing.offers import offers
from bilanlib.testing.picking import pick
from bilanlib.testing.promised import promised
from bilanlib.testing.providers import offering_providers, providers
from bilanlib.testing.public_agents import funded, public_agents
from bilanlib.testing.scalars import json_values
from bilanlib.testing.self_paid import self_paid
from bilanlib.testing.state_agents import state_agents
from bilanlib.testing.telling import tell, untold_paths, values_at

__all__ = [
    "BREACHES",
    "Breach",
    "Drawn",
    "apef_febi_bilans",
    "apef_febi_programmes",
    "bilans",
    "fact_paths",
    "forget",
    "fpe_bilans",
    "incomplete_bilans",
    "inside_bilans",
    "json_values",
    "lawful_bilans",
    "programmes",
    "promised_bilans",
    "provider_bilans",
    "provider_programmes",
    "public_bilans",
    "scheme_bilans",
    "scheme_programmes",
    "self_paid_bilans",
    "tell",
    "told_less",
    "unlawful_bilans",
    "untold_paths",
    "values_at",
]

S = TypeVar("S", bound=Subject)

_BREAKING: tuple[Change, ...] = tuple(breach.change for breach in BREACHES)
_MOST_CHANGES = 3


def lawful_bilans() -> st.SearchStrategy[Drawn[Bilan]]:
    """Bilans that are lawful under `fr-private` on the day drawn with them, whatever reading is right.

    Every fact is told. The day may lie before the first session, between two, or years after the last.
    """
    return lawful_cases()


@st.composite
def unlawful_bilans(draw: st.DrawFn, breaches: Sequence[Breach] = BREACHES) -> Drawn[Bilan]:
    """Bilans that were lawful until one to three breaches were made.

    Args:
        draw: Draws; Hypothesis passes it.
        breaches: The breaches to choose from; several are made in this order.

    Returns:
        A case, its day of judgement, and the rules that surely fail.
    """
    drawn = draw(lawful_cases(under_plan=True, is_over=True))
    places = {draw(st.integers(0, len(breaches) - 1)) for _ in range(draw(st.integers(1, _MOST_CHANGES)))}
    made = [breaches[place] for place in sorted(places)]
    for breach in made:
        drawn = breach.change(draw, drawn)
    silenced = {rule for breach in made for rule in breach.silences}
    return evolve(drawn, broken=frozenset(breach.rule for breach in made) - silenced)


@st.composite
def _changed(draw: st.DrawFn) -> Drawn[Bilan]:
    """Lawful bilans at any stage, under any funding, on which some breaches and disputed points came down."""
    drawn = draw(lawful_cases())
    for _ in range(draw(st.integers(1, _MOST_CHANGES))):
        drawn = pick(draw, pick(draw, (_BREAKING, DISPUTES, DISPUTES)))(draw, drawn)
    return drawn


@st.composite
def _disputed(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under the plan that are over and lawful but for one point on which readings or facts disagree."""
    return pick(draw, DISPUTES)(draw, draw(lawful_cases(under_plan=True, is_over=True)))


def _judged(case: S, at: date) -> Drawn[S]:
    return Drawn(case=case, at=at)


@st.composite
def _told_less(draw: st.DrawFn, cases: st.SearchStrategy[Drawn[S]]) -> Drawn[S]:
    drawn = draw(cases)
    return Drawn(case=draw(told_less(drawn.case)), at=drawn.at)


_PRIVATE = st.just("fr-private")
_INCOHERENT = st.builds(_judged, anything(Bilan, scheme=_PRIVATE), scalars.near_days())
_TOLD = st.one_of(
    lawful_cases(), unlawful_bilans(), _changed(), _disputed(), absences(), absences(), self_paid(), _INCOHERENT
)
_INCOMPLETE = _told_less(_TOLD)
_ANY = st.one_of(_TOLD, _INCOMPLETE)
_OFFERED = st.one_of(offers(), st.builds(_judged, anything(Programme, scheme=_PRIVATE), scalars.near_days()))

_OFFERS = st.one_of(_OFFERED, _told_less(_OFFERED))
_OF_STATE = st.one_of(agents(), state_agents(), state_agents())
_AGENTS = st.one_of(_OF_STATE, _OF_STATE, _told_less(_OF_STATE))
_SELF_PAID = st.one_of(self_paid(), self_paid(), _told_less(self_paid()))
_INSIDE = st.one_of(insiders(), _told_less(insiders()))
_PUBLIC = st.one_of(public_agents(), public_agents(), funded())


_PUBLIC_PATHS = ("beneficiary", "consents", "convention", "documents", "earlier_bilans", "funding", "leave", "requests")


@st.composite
def _public_told_less(draw: st.DrawFn) -> Drawn[Bilan]:
    """The same told in part; the scheme is told, or it would be that of the Code du travail."""
    drawn = draw(_PUBLIC)
    case = forget(draw(told_less(drawn.case)), draw(st.sets(st.sampled_from(_PUBLIC_PATHS), max_size=3)))
    return Drawn(case=evolve(case, scheme=drawn.case.scheme), at=drawn.at)


_PUBLIC_AGENTS = st.one_of(_PUBLIC, _public_told_less(), _public_told_less())

_BELGIAN = st.just("be-apef-febi")
_OF_WORKERS = st.one_of(workers(), st.builds(_judged, anything(Bilan, scheme=_BELGIAN), scalars.near_days()))
_WORKERS = st.one_of(_OF_WORKERS, _told_less(_OF_WORKERS))
_OF_FUNDS = st.one_of(funds_offers(), st.builds(_judged, anything(Programme, scheme=_BELGIAN), scalars.near_days()))
_FUNDS = st.one_of(_OF_FUNDS, _told_less(_OF_FUNDS))
_PROMISED = st.one_of(promised(), _told_less(promised()))
_PROVIDERS = st.one_of(providers(), providers(), _told_less(providers()))
_OFFERING = st.one_of(offering_providers(), _told_less(offering_providers()))

# The strategies below are composite ones for their names: Hypothesis prints a strategy in full otherwise.


@st.composite
def incomplete_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans some facts of which are UNKNOWN, at any depth; lawful or not, coherent or not."""
    return draw(_INCOMPLETE)


@st.composite
def bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Any bilans under `fr-private`: lawful, unlawful, disputed, incoherent, incomplete."""
    return draw(_ANY)


@st.composite
def self_paid_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `fr-private` that the person pays: near the limits of the contract; told whole or in part."""
    return draw(_SELF_PAID)


@st.composite
def programmes(draw: st.DrawFn) -> Drawn[Programme]:
    """Any offers under `fr-private`: hours in ranges by phase and kind, clauses, templates; told whole or in part."""
    return draw(_OFFERS)


@st.composite
def fpe_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `fr-fpe`: requests, leave, convention, papers; in order or not, told whole or in part."""
    return draw(_AGENTS)


@st.composite
def inside_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `fr-bpi`, `fr-cdg84` and `fr-bpp`, as the scheme wants them or otherwise; told whole or in part."""
    return draw(_INSIDE)


@st.composite
def public_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `fr-fpt` or `fr-fph`, and under the conditions of `anfh`; told whole or in part."""
    return draw(_PUBLIC_AGENTS)


@st.composite
def apef_febi_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `be-apef-febi`: near the limits of the scheme, or of any kind; told whole or in part."""
    return draw(_WORKERS)


@st.composite
def apef_febi_programmes(draw: st.DrawFn) -> Drawn[Programme]:
    """Offers under `be-apef-febi`: near the limits of the scheme, or of any kind; told whole or in part."""
    return draw(_FUNDS)


@st.composite
def scheme_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under every scheme but `fr-private` and `fr-fpe`, which have strategies of their own."""
    return draw(st.one_of(inside_bilans(), public_bilans(), apef_febi_bilans(), promised_bilans(), provider_bilans()))


@st.composite
def scheme_programmes(draw: st.DrawFn) -> Drawn[Programme]:
    """Offers under the schemes that judge offers and are not `fr-private`."""
    return draw(st.one_of(apef_febi_programmes(), provider_programmes()))


@st.composite
def promised_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `interactif` and `mycampus`: the provider's promises kept or not; told whole or in part."""
    return draw(_PROMISED)


@st.composite
def provider_bilans(draw: st.DrawFn) -> Drawn[Bilan]:
    """Bilans under `fr-provider`: the provider's papers near every limit; told whole or in part."""
    return draw(_PROVIDERS)


@st.composite
def provider_programmes(draw: st.DrawFn) -> Drawn[Programme]:
    """Offers under `fr-provider`: the provider's papers near every limit; told whole or in part."""
    return draw(_OFFERING)
