"""What rules share about the days in which a person who pays may withdraw, and about withdrawals."""

from datetime import date

from bilanlib.answers.finding import Template
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.withdrawal import withdrawal_last_day
from bilanlib.engine.context import Ctx
from bilanlib.parameters.fr.code_du_travail.l6353_5 import WITHDRAWAL_PERIOD
from bilanlib.readings.contract import WithdrawalDays

NOT_WITHDRAWN = Template("not-withdrawn", Verdict.NOT_APPLICABLE, "la personne ne s’est pas rétractée")
TOO_LATE = Template(
    "too-late",
    Verdict.NOT_APPLICABLE,
    "la rétractation, envoyée le {withdrawn}, vient après la fin du délai",
)
KEPT = Template(
    "kept",
    Verdict.FAIL,
    "la personne s’est rétractée à temps, le {withdrawn}, et {kept} ne lui ont pas été rendus",
    "Rendez à la personne tout ce qu’elle a payé.",
)


def is_within_ten_days(ctx: Ctx, signed: date, day: date) -> bool:
    """Whether a day lies in the ten days of L. 6353-5, the last one included; A1b is asked only where it matters."""
    period = ctx.value(WITHDRAWAL_PERIOD)
    if day <= withdrawal_last_day(signed, period, WithdrawalDays.UNROLLED, ctx.calendar):
        return True
    if day > withdrawal_last_day(signed, period, WithdrawalDays.ROLLED, ctx.calendar):
        return False
    return ctx.reading(WithdrawalDays) is WithdrawalDays.ROLLED
