"""In what position a case puts somebody who looks at it."""

from datetime import date
from typing import TypeAlias

from attrs import frozen

from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.sessions import Session
from bilanlib.models.terms import FundingSource, Party, Recipient
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.visibility import BINDING, EMPLOYER, EMPLOYER_LINES, INSIDERS, LEAVE_LINES, PAYER_LINES, Viewer

Sources: TypeAlias = frozenset[FundingSource]


@frozen
class Position:
    """Where somebody stands towards a case.

    Attributes:
        viewer: In what position.
        sources: Titles of the funding lines that are their own.
        named: Titles of the lines of which they know that there is one, and no more.
    """

    viewer: Viewer
    sources: Sources = frozenset()
    named: Sources = frozenset()


def position_of(case: Bilan, to: Recipient, payer: FundingSource | None, at: date) -> Position:
    """The position of a recipient, from what the case surely tells: what is UNKNOWN never lets anybody see more.

    Args:
        case: The case.
        to: Who looks.
        payer: For a payer, under which title it pays; None where that is to be read from the only fund that pays.
        at: Day on which they look; a signature of a later day does not count.
    """
    if to in INSIDERS:
        return Position(INSIDERS[to])
    if to in EMPLOYER:
        return _employer(case, at)
    if to is Recipient.PAYER:
        return _payer(case, payer)
    return Position(Viewer.ANYONE_ELSE)


def is_asked_for(session: Session) -> bool:
    """Whether the employer must be asked for that day: it is known to fall on working time."""
    return session.on_working_time is True and session.day is not UNKNOWN and session.day is not None


def _employer(case: Bilan, at: date) -> Position:
    sessions = () if case.sessions is UNKNOWN else case.sessions
    is_asked = _paid_under(case, LEAVE_LINES) and any(is_asked_for(one) for one in sessions)
    if _paid_under(case, EMPLOYER_LINES) or _is_signed_by_employer(case, at):
        # Who is asked for leave as well knows for what: told less of the payment, they must not learn more.
        return Position(Viewer.EMPLOYER_WHO_PAYS, EMPLOYER_LINES, LEAVE_LINES if is_asked else frozenset())
    if is_asked:
        return Position(Viewer.EMPLOYER_ASKED_FOR_LEAVE, LEAVE_LINES)
    return Position(Viewer.EMPLOYER_WHO_DOES_NOT_PAY)


def _payer(case: Bilan, payer: FundingSource | None) -> Position:
    source = _only_fund(_lines(case)) if payer is None else payer
    if source is None or source not in PAYER_LINES or not _paid_under(case, frozenset({source})):
        return Position(Viewer.ANYONE_ELSE)
    return Position(Viewer.PAYER, frozenset({source}))


def _only_fund(lines: tuple[FundingLine, ...]) -> FundingSource | None:
    """The one fund that pays; None where there are several, or another could stand behind a line nobody told."""
    sources = {line.source for line in lines}
    funds = [source for source in sources if source is not UNKNOWN and source in PAYER_LINES]
    return funds[0] if len(funds) == 1 and UNKNOWN not in sources else None


def _lines(case: Bilan) -> tuple[FundingLine, ...]:
    return () if case.funding is UNKNOWN else case.funding


def _paid_under(case: Bilan, sources: Sources) -> bool:
    return any(line.source is not UNKNOWN and line.source in sources for line in _lines(case))


def _is_signed_by_employer(case: Bilan, at: date) -> bool:
    """Whether somebody who binds the employer has signed the convention: who signs it is a party to it, and pays."""
    if case.convention is UNKNOWN or case.convention is None or case.convention.signatures is UNKNOWN:
        return False
    return any(
        sign.party is Party.EMPLOYER
        and sign.capacity in BINDING
        and sign.signed_on is not UNKNOWN
        and sign.signed_on is not None
        and sign.signed_on <= at
        for sign in case.convention.signatures
    )
