"""Never run: read by mypy and pyright only. What a rule gets wrong must be refused; an ignore that is not needed fails.

Each mistake is marked for both checkers; strict settings report a mark without a mistake.
"""

from datetime import date
from typing import assert_never

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.table import Table
from bilanlib.models.terms import Mention, Presence
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.periods.period import Period
from bilanlib.readings.acceptance import TenDays
from bilanlib.rules.facts.convention import DRAFT_SENT, MENTIONS, SIGNED_ON

SOURCES = (R6313_8.since("2019-01-01"),)


def right_or_wrong(_: Period) -> Findings:
    """Takes a period."""
    return ()


@rule(
    "x.right",
    title="",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    needs=needs(DRAFT_SENT, SIGNED_ON, MENTIONS),
    remedy="",
)
def right(ctx: Ctx, sent: date, signed: date | None, mentions: Table[Mention, Presence] | None) -> Findings:
    """Takes what it declares."""
    period: Period = ctx.value(ACCEPTANCE_PERIOD)
    match ctx.reading(TenDays):
        case TenDays.ROLLED | TenDays.UNROLLED | TenDays.SENDING_DAY_COUNTED:
            return ()
        case TenDays.OUVRABLES | TenDays.OUVRES | TenDays.CLEAR:
            return right_or_wrong(period)


@rule(  # type: ignore[arg-type]
    "x.wrong-type",
    title="",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    needs=needs(SIGNED_ON),
    remedy="",
)
def forgets_that_nobody_signed(ctx: Ctx, signed: date) -> Findings:
    """Takes a day where the fact can be None."""
    return ()


@rule(  # type: ignore[arg-type]
    "x.too-few",
    title="",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    needs=needs(DRAFT_SENT, SIGNED_ON),
    remedy="",
)
def takes_too_few(ctx: Ctx, sent: date) -> Findings:
    """Takes one fact of two."""
    return ()


@rule(  # type: ignore[arg-type]
    "x.too-many",
    title="",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    needs=needs(DRAFT_SENT),
    remedy="",
)
def takes_too_many(ctx: Ctx, sent: date, signed: date | None) -> Findings:
    """Takes two facts of one."""
    return ()


@rule(  # type: ignore[arg-type]
    "x.wrong-order",
    title="",
    sources=SOURCES,
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    needs=needs(MENTIONS, SIGNED_ON),
    remedy="",
)
def takes_them_in_another_order(ctx: Ctx, signed: date | None, mentions: Table[Mention, Presence] | None) -> Findings:
    """Takes the facts in another order than it declares."""
    return ()


def forgets_an_answer(ctx: Ctx) -> int:
    """A new answer, or one that was forgotten, must be decided on."""
    answer = ctx.reading(TenDays)
    match answer:
        case TenDays.ROLLED | TenDays.UNROLLED | TenDays.SENDING_DAY_COUNTED | TenDays.OUVRABLES | TenDays.OUVRES:
            return 1
        case _:
            assert_never(answer)  # type: ignore[arg-type]


def mistakes_a_value(ctx: Ctx) -> int:
    """The type of a value carries its unit."""
    return ctx.value(ACCEPTANCE_PERIOD)  # type: ignore[return-value]
