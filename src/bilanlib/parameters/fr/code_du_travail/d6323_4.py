"""Code du travail, art. D. 6323-4: absence on working time for an action that the CPF pays."""

from bilanlib.law.fr.code_du_travail import D6323_4
from bilanlib.models.terms import ReplyOutcome
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days, months

_SINCE = D6323_4.since("2019-01-01")

NOTICE_SHORT: Parameter[Period] = Parameter(
    "fr.ct.D6323-4.notice-short",
    "délai entre la demande d’absence et le début d’une action courte",
    (Value(days(60), _SINCE.al(2)),),
    Direction.AT_LEAST,
)
"""How long before the action absence is asked for, in calendar days, where the action is a short one."""

NOTICE_LONG: Parameter[Period] = Parameter(
    "fr.ct.D6323-4.notice-long",
    "délai entre la demande d’absence et le début d’une action longue",
    (Value(days(120), _SINCE.al(3)),),
    Direction.AT_LEAST,
)
"""The same, where the action is a long one."""

LONG_ACTION: Parameter[Period] = Parameter(
    "fr.ct.D6323-4.long-action",
    "durée à partir de laquelle une action est longue",
    (Value(months(6), _SINCE.al(3)),),
    Direction.EXACT,
)
"""From which length on an action is a long one; exactly that length is."""

REPLY_TIME: Parameter[Period] = Parameter(
    "fr.ct.D6323-4.reply",
    "délai de réponse à la demande d’absence",
    (Value(days(30), _SINCE.al(4)),),
    Direction.AT_MOST,
)
"""How long the employer has to answer, in calendar days from the day on which the request is received."""

SILENCE = Parameter(
    "fr.ct.D6323-4.silence",
    "effet du silence de l’employeur sur la demande d’absence",
    (Value(ReplyOutcome.GRANTED, _SINCE.al(4)),),
    Direction.EXACT,
)
"""What no answer in time amounts to."""
