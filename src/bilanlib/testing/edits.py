"""Small edits of cases, from which breaches and disputes are made."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.documents import Document
from bilanlib.models.evolving import evolved
from bilanlib.models.terms import ConsentScope, Party
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.testing.drawn import Drawn

T = TypeVar("T")

Change: TypeAlias = Callable[[st.DrawFn, Drawn[Bilan]], Drawn[Bilan]]
"""Makes another case of a case."""

DAY = timedelta(days=1)


def edit(drawn: Drawn[Bilan], *, at: date | None = None, **facts: object) -> Drawn[Bilan]:
    """The case with other facts, judged on that day or on the same one."""
    return evolve(drawn, case=evolved(drawn.case, **facts), at=drawn.at if at is None else max(at, drawn.at))


def listed(things: Maybe[tuple[T, ...]]) -> tuple[T, ...]:
    """The things; none where nobody told them."""
    return () if things is UNKNOWN else things


def told(fact: Maybe[T | None], otherwise: T) -> T:
    """The fact, or another where there is none."""
    return otherwise if fact is UNKNOWN or fact is None else fact


def convention_of(drawn: Drawn[Bilan]) -> Convention:
    """Its convention, or an empty one."""
    return told(drawn.case.convention, Convention())


def edit_convention(drawn: Drawn[Bilan], *, at: date | None = None, **facts: object) -> Drawn[Bilan]:
    """The case with other facts about its convention."""
    return edit(drawn, at=at, convention=evolved(convention_of(drawn), **facts))


def edit_signatures(drawn: Drawn[Bilan], party: Party, *, at: date | None = None, **facts: object) -> Drawn[Bilan]:
    """The case with other facts about the signatures for a party."""
    signatures = listed(convention_of(drawn).signatures)
    changed = (evolved(sign, **facts) if sign.party is party else sign for sign in signatures)
    return edit_convention(drawn, at=at, signatures=tuple(changed))


def edit_consents(drawn: Drawn[Bilan], **facts: object) -> Drawn[Bilan]:
    """The case with other facts about what the person said of the bilan itself."""
    said = listed(drawn.case.consents)
    changed = (evolved(one, **facts) if one.scope is ConsentScope.BILAN else one for one in said)
    return edit(drawn, consents=tuple(changed))


def add_document(drawn: Drawn[Bilan], document: Document, *, at: date | None = None) -> Drawn[Bilan]:
    """The case with one more document."""
    return edit(drawn, at=at, documents=(*listed(drawn.case.documents), document))


def begins_on(drawn: Drawn[Bilan]) -> date:
    """First session of the action; the day of judgement where it has none."""
    return told(drawn.case.schedule.begins_on, drawn.at)


def ends_on(drawn: Drawn[Bilan]) -> date:
    """Last session of the action; the day of judgement where it has none."""
    return told(drawn.case.schedule.ends_on, drawn.at)
