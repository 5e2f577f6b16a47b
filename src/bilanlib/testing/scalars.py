"""Strategies of single values: days, durations, texts, amounts."""

from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from bilanlib.models.table import Extra, Json
from bilanlib.money import Money, TaxBasis
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.testing.picking import pick

FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2027, 12, 31)
"""Days that are drawn lie between these, both included."""

# Days that stand close to one another, to the change of R. 6313-7 and to its anniversaries, so that cases whose days
# are drawn one by one still come near limits.
_NEAR = tuple(date(2023, 12, 20) + timedelta(days=number) for number in range(18))
_LATER = tuple(day.replace(year=day.year + years) for day in _NEAR[::3] for years in (1, 3))
_QUARTER = timedelta(minutes=15)

SIRENS = ("732829320", "552100554", "334455661")
NAMES = ("Atelier du Pont", "ATELIER DU PONT", "Cap Métier")


def days(first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Any day between two, both included."""
    return st.dates(first, last)


@cache
def near_days() -> st.SearchStrategy[date]:
    """Days among which many are equal, or close, or a whole number of years apart."""
    return st.one_of(st.sampled_from(_NEAR), st.sampled_from(_LATER), days())


@cache
def durations(most: int = 52) -> st.SearchStrategy[timedelta]:
    """Durations in quarters of an hour, of at most that many of them."""
    return st.integers(1, most).map(_QUARTER.__mul__)


@cache
def spans(most: int = 120) -> st.SearchStrategy[Span]:
    """Spans of hours: exact, between two bounds, or without an upper one; of so many quarters of an hour at least."""
    return _spans(most)


@st.composite
def _spans(draw: st.DrawFn, most: int) -> Span:
    lo = draw(st.integers(0, most))
    more = pick(draw, (0, 1, 12, None))
    return Span(lo * _QUARTER, None if more is None else (lo + more) * _QUARTER)


@cache
def periods() -> st.SearchStrategy[Period]:
    """Years, months or days, up to some five years."""
    years = st.integers(0, 5).map(lambda number: Period(years=number))
    months = st.integers(0, 60).map(lambda number: Period(months=number))
    days = st.integers(0, 1900).map(lambda number: Period(days=number))
    return st.one_of(years, months, days)


@cache
def amounts() -> st.SearchStrategy[Money]:
    """Amounts of money, to the cent."""
    cents = st.integers(0, 500_000).map(lambda number: Decimal(number).scaleb(-2))
    return st.builds(Money, cents, tax_basis=st.sampled_from(TaxBasis))


@cache
def words() -> st.SearchStrategy[str]:
    """Short texts, some of which come again and again."""
    letters = st.text("abcdeéèçABC 0123456789’-", min_size=1, max_size=10)
    return st.one_of(st.sampled_from(NAMES), letters)


@cache
def json_values() -> st.SearchStrategy[Json]:
    """Anything that a JSON file of the library can hold, as `extra` keeps it."""
    return st.recursive(_json_scalars(), _json_containers, max_leaves=8)


@cache
def _json_text() -> st.SearchStrategy[str]:
    controls = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 127]))
    return st.text(st.characters(codec="utf-8", exclude_characters=controls), max_size=12)


def _json_scalars() -> st.SearchStrategy[Json]:
    # Longer numbers are refused by the readers of JSON, and numbers that are none have no JSON form.
    whole = st.integers(-(10**15) + 1, 10**15 - 1)
    broken = st.floats(-1e14, 1e14, allow_nan=False)
    return st.one_of(st.none(), st.booleans(), whole, broken, _json_text())


def _json_containers(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    objects: st.SearchStrategy[Json] = st.dictionaries(_json_text(), inner, max_size=3)
    lists: st.SearchStrategy[Json] = st.lists(inner, max_size=3)
    return st.one_of(lists, objects)


@cache
def extras() -> st.SearchStrategy[Extra]:
    """The embedder's own notes: mostly none."""
    return _extras(st.dictionaries(_json_text(), json_values(), min_size=1, max_size=2))


@st.composite
def _extras(draw: st.DrawFn, notes: st.SearchStrategy[dict[str, Json]]) -> Extra:
    return Extra() if draw(st.integers(0, 19)) else Extra(draw(notes))
