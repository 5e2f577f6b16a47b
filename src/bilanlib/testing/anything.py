"""Any object of the models, field by field, from the types of the fields: no two facts need agree."""

from datetime import date, timedelta
from enum import EnumType
from functools import cache
from types import NoneType, UnionType
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.messages.terms import Term
from bilanlib.models.attestation import Attestation
from bilanlib.models.fields import Siren, Siret
from bilanlib.models.people import Employer, Provider
from bilanlib.models.session_kinds import ACTION_KINDS, OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import SessionKind, Territory
from bilanlib.money import Money
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.schemes.catalogue import OURS
from bilanlib.testing import scalars

A = TypeVar("A", bound=attrs.AttrsInstance)

_DUTIES = tuple(duty.id for scheme in OURS for duty in scheme.all_duties())

_SCALARS: dict[object, st.SearchStrategy[object]] = {
    date: scalars.near_days(),
    timedelta: scalars.durations(),
    bool: st.booleans(),
    int: st.integers(0, 12),
    str: scalars.words(),
    Siren: st.sampled_from(scalars.SIRENS),
    Siret: st.sampled_from(scalars.SIRENS).map("{}00017".format),
    Span: scalars.spans(),
    Period: scalars.periods(),
    Money: scalars.amounts(),
    Extra: scalars.extras(),
    # A place whose holidays are not known here is refused by `check` unless a calendar is passed.
    Territory: st.sampled_from([place for place in Territory if place is not Territory.OTHER]),
    Attestation: st.builds(
        Attestation,
        rule=st.sampled_from(_DUTIES),
        by=scalars.words(),
        on=scalars.near_days(),
        outcome=st.sampled_from([Verdict.PASS, Verdict.FAIL]),
        reason=scalars.words(),
    ),
}
_REFS = st.sampled_from((*(None,) * 8, "r1", "r2"))
_NO_LAYERS: tuple[str, ...] = ()
# By what a case is judged is said by those who draw it, never drawn: a layer more is other law.
_BY_NAME: dict[str, st.SearchStrategy[object]] = {"ref": _REFS, "layers": st.just(_NO_LAYERS)}


def anything(cls: type[A], **instead: st.SearchStrategy[object]) -> st.SearchStrategy[A]:
    """Objects of a class of the models whose facts are all told, each drawn by itself.

    Args:
        cls: The class.
        **instead: Strategies of the fields that are to be drawn otherwise.
    """
    return st.builds(cls, **(facts_of(cls) | instead))


@cache
def facts_of(cls: type[attrs.AttrsInstance]) -> dict[str, st.SearchStrategy[object]]:
    """Strategies of the fields of a class of the models, by name; none of them draws UNKNOWN."""
    hints = get_type_hints(cls, include_extras=True)
    return {name: _BY_NAME[name] if name in _BY_NAME else values_of(hints[name]) for name in attrs.fields_dict(cls)}


def values_of(hint: object) -> st.SearchStrategy[object]:
    """Values of a type of the models, told whole."""
    if hint in _SCALARS:
        return _SCALARS[hint]
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return _of_union(get_args(hint))
    if origin is tuple:
        return _of_tuple(get_args(hint)[0])
    if origin is Table:
        words, told = map(values_of, get_args(hint))
        return st.dictionaries(words, told).map(_table)
    return _of_class(hint)


def _of_union(members: tuple[object, ...]) -> st.SearchStrategy[object]:
    (member,) = [one for one in members if one is not NoneType and get_origin(one) is not Literal]
    return _or_none(values_of(member)) if NoneType in members else values_of(member)


@st.composite
def _or_none(draw: st.DrawFn, values: st.SearchStrategy[object]) -> object:
    """Mostly a value: None says that nothing took place, and then there is little to judge."""
    return None if draw(st.integers(0, 5)) == 0 else draw(values)


def _of_tuple(member: object) -> st.SearchStrategy[object]:
    return st.lists(values_of(member), max_size=3, unique=isinstance(member, EnumType)).map(tuple)


def _table(pairs: dict[object, object]) -> Table[Term, object]:
    return Table({word: told for word, told in pairs.items() if isinstance(word, Term)})


def any_sessions() -> st.SearchStrategy[Session]:
    """A session before or after the action has the phase that goes with its kind; the constructor sees to it."""
    inside = st.sampled_from([kind for kind in SessionKind if kind in ACTION_KINDS])
    outside = [anything(Session, phase=st.just(phase), kind=st.just(kind)) for phase, kind in OUTSIDE_KINDS.items()]
    return st.one_of(anything(Session, kind=inside), *outside)


def any_organisation(cls: type[Employer | Provider]) -> st.SearchStrategy[Employer | Provider]:
    """The SIRET of an organisation begins with its SIREN, where both are there; the constructor sees to it."""
    return st.one_of([anything(cls, siren=st.just(one), siret=_siret_of(one)) for one in (None, *scalars.SIRENS)])


def _siret_of(siren: str | None) -> st.SearchStrategy[object]:
    return _or_none(_SCALARS[Siret] if siren is None else st.just(f"{siren}00017"))


def _of_class(hint: object) -> st.SearchStrategy[object]:
    if isinstance(hint, EnumType):
        words: list[object] = [*hint]
        return st.sampled_from(words)
    if hint is Session:
        return any_sessions()
    if hint is Employer or hint is Provider:
        return any_organisation(hint)
    if isinstance(hint, type) and attrs.has(hint):
        return anything(hint)
    raise TypeError(f"no strategy for {hint!r}: add one to _SCALARS")
