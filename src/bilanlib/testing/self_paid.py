"""Bilans that the person pays, near the limits of the contract: signed, paid, withdrawn from, ended."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.contract import Contract, EarlyEnd, Instalment, Payment
from bilanlib.models.funding import FundingLine
from bilanlib.models.sessions import Session
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    Channel,
    ContractMention,
    EndGround,
    FundingSource,
    Information,
    Phase,
    Presence,
    SessionKind,
    SessionStatus,
)
from bilanlib.money import Money
from bilanlib.testing.anything import anything
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.lawful_contract import ALL_CONTRACT_MENTIONS, PRICE
from bilanlib.testing.picking import pick

# The tenth day after 4 March 2026 is a Saturday, the fourteenth a Wednesday.
_SIGNED = st.sampled_from((None, *(date(2026, 3, 4),) * 5))
_AROUND = st.dates(date(2026, 3, 12), date(2026, 3, 20))
_BEFORE = st.sampled_from((date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 4), date(2026, 3, 5)))
_AMOUNTS = st.sampled_from(("540", "540.01", "600", "1260", "1800")).map(lambda text: Money(Decimal(text)))
_PRICES = st.sampled_from((PRICE, PRICE, PRICE, Money(Decimal(1800), "CHF")))
_SOURCES = (
    (FundingSource.OWN_MONEY,),
    (FundingSource.OWN_MONEY,),
    (FundingSource.OWN_MONEY, FundingSource.OPCO),
    (FundingSource.OWN_MONEY, FundingSource.CPF),
)

_PAYMENTS = anything(Payment, paid_on=_AROUND, amount=_AMOUNTS, refunded_on=st.one_of(st.none(), st.none(), _AROUND))
_NOTHING: st.SearchStrategy[object] = st.none()
_INSTALMENTS = anything(
    Instalment,
    due_on=st.one_of(_NOTHING, _AROUND),
    days_after=st.one_of(_NOTHING, st.integers(9, 13)),
    amount=st.one_of(_NOTHING, _AMOUNTS),
    share=st.one_of(_NOTHING, st.integers(29, 31)),
)
_ENDS = anything(
    EarlyEnd,
    ended_on=_AROUND,
    ground=st.sampled_from((*EndGround, EndGround.FORCE_MAJEURE, EndGround.FORCE_MAJEURE)),
    performed=st.sampled_from((None, timedelta(hours=6), timedelta(hours=12), timedelta(hours=24))),
)
_TOLD_OF = st.sampled_from((tuple(Information), tuple(Information), tuple(Information)[:-1], ()))


@st.composite
def _mentions(draw: st.DrawFn) -> Table[ContractMention, Presence]:
    odd = {pick(draw, tuple(ContractMention)): pick(draw, tuple(Presence)) for _ in range(draw(st.integers(0, 1)))}
    return Table({**ALL_CONTRACT_MENTIONS, **odd})


def _few(members: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.lists(members, max_size=3).map(tuple)


def contracts() -> st.SearchStrategy[Contract]:
    """Contracts near the limits of the law, in order or not; templates as well."""
    return anything(
        Contract,
        signed_on=_SIGNED,
        enrolled_on=st.one_of(st.none(), _BEFORE, _AROUND),
        informed_on=st.one_of(st.none(), _BEFORE, _BEFORE, _BEFORE),
        informed_of=_TOLD_OF,
        mentions=_mentions(),
        price=_PRICES,
        hours=st.just(timedelta(hours=24)),
        instalments=_few(_INSTALMENTS),
        payments=_few(_PAYMENTS),
        withdrawn_on=st.one_of(st.none(), _AROUND, _AROUND),
        withdrawal_channel=st.sampled_from((Channel.REGISTERED_POST, Channel.REGISTERED_POST, Channel.EMAIL)),
        early_end=st.one_of(st.none(), _ENDS, _ENDS),
    )


def _sessions() -> st.SearchStrategy[object]:
    one = anything(
        Session,
        day=st.one_of(_BEFORE, _AROUND, _AROUND),
        kind=st.just(SessionKind.INTERVIEW),
        phase=st.sampled_from((Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)),
        status=st.sampled_from((SessionStatus.HELD, SessionStatus.PLANNED)),
    )
    return _few(one)


# A contract does not hang on them, and to draw them takes as long as all the rest.
_ELSEWHERE = dict.fromkeys(
    ("attestations", "consents", "documents", "earlier_bilans", "measures", "requests", "tools"), st.just(())
)


@st.composite
def self_paid(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan under `fr-private` that the person pays, alone or not, with every fact told.

    Nothing but the contract and what it hangs on: no document, no request, no consent.
    """
    lines = tuple(FundingLine(source=source, amount=None) for source in pick(draw, _SOURCES))
    contract = draw(contracts()) if draw(st.integers(0, 7)) else None
    case = anything(
        Bilan,
        scheme=st.just("fr-private"),
        funding=st.just(lines),
        sessions=_sessions(),
        totals=st.just(()),
        contract=st.just(contract),
        **_ELSEWHERE,
    )
    return Drawn(case=draw(case), at=draw(st.dates(date(2026, 3, 2), date(2026, 3, 30))))
