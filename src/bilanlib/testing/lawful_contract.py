"""The contract of a lawful bilan that the person pays: signed first, paid late enough, in steps."""

from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st

from bilanlib.models.contract import Contract, Instalment, Payment
from bilanlib.models.funding import FundingLine
from bilanlib.models.table import Table
from bilanlib.models.terms import Channel, ContractMention, FundingSource, Information, Presence
from bilanlib.money import Money
from bilanlib.testing.course import Course
from bilanlib.testing.picking import pick

PRICE = Money(Decimal(1800))
"""The price of such a contract: of its part that may be paid first no cent is left over."""

ALL_CONTRACT_MENTIONS = Table(dict.fromkeys(ContractMention, Presence.PRESENT))
"""Every mention is there."""

# Longer than ten or fourteen days, wherever the last one falls.
_LATE = timedelta(days=25)
_DAY = timedelta(days=1)


def draw_contract(draw: st.DrawFn, course: Course, funding: tuple[FundingLine, ...]) -> Contract | None:
    """A contract that was signed and paid around the days of a course; None where nobody pays alone."""
    sources = {line.source for line in funding}
    if FundingSource.OWN_MONEY not in sources or FundingSource.CPF in sources:
        return None
    return Contract(
        signed_on=course.sent,
        enrolled_on=course.sent + draw(st.integers(0, (course.begins - course.sent).days)) * _DAY,
        informed_on=course.sent,
        informed_of=tuple(Information),
        mentions=ALL_CONTRACT_MENTIONS,
        is_distant=draw(st.booleans()),
        price=PRICE,
        hours=timedelta(hours=24),
        instalments=_instalments(),
        payments=_payments(draw, course),
        withdrawn_on=None,
        withdrawal_channel=pick(draw, tuple(Channel)),
        early_end=None,
    )


def _instalments() -> tuple[Instalment, ...]:
    first = Instalment(due_on=None, days_after=_LATE.days, amount=None, share=30)
    later = Instalment(due_on=None, days_after=None, amount=None, share=35)
    return (first, later, later)


def _payments(draw: st.DrawFn, course: Course) -> tuple[Payment, ...]:
    first = Payment(paid_on=course.sent + _LATE, amount=Money(Decimal(540)), refunded_on=None)
    end = max(course.ends, course.sent + _LATE)
    rest = Payment(paid_on=end + draw(st.integers(1, 30)) * _DAY, amount=Money(Decimal(1260)), refunded_on=None)
    return (first, rest)
