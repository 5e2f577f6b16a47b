"""Décret n° 2008-824, art. 25 to 27: seniority, leave, request, answer and interval."""

from datetime import timedelta

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2008_824 import ART_25_27
from bilanlib.models.terms import Initiative
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days, months, years

_FIRST, _CHANGED = ART_25_27.since("2008-08-21"), ART_25_27.since("2022-07-25")
_LEAVE = Value(timedelta(hours=24), _FIRST, Confidence.B)
_INTERVAL = Value(years(5), _FIRST, Confidence.B)

SENIORITY: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.seniority",
    "services effectifs exigés d’un agent hospitalier",
    (Value(years(2), _FIRST, Confidence.B),),
    Direction.AT_LEAST,
)
"""Effective service, consecutive or not, before a bilan."""

LEAVE_HOURS_MAX = Parameter(
    "fr.d2008-824.25-27.leave", "durée maximale du congé pour bilan", (_LEAVE,), Direction.AT_MOST
)
"""The longest leave, included. It may be split."""

PRIORITY_LEAVE_HOURS_MAX = Parameter(
    "fr.d2008-824.25-27.priority-leave",
    "durée maximale du congé pour bilan des agents prioritaires",
    # Before July 2022 nobody had more than the others.
    (_LEAVE, Value(timedelta(hours=72), _CHANGED, Confidence.B)),
    Direction.AT_MOST,
)
"""The longest leave of agents who have priority, included."""

INTERVAL: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.interval", "délai entre deux bilans", (_INTERVAL,), Direction.AT_LEAST
)
"""How long after a bilan another one may begin."""

PRIORITY_INTERVAL: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.priority-interval",
    "délai entre deux bilans des agents prioritaires",
    # Before July 2022 nobody waited less than the others.
    (_INTERVAL, Value(years(3), _CHANGED, Confidence.B)),
    Direction.AT_LEAST,
)
"""The same for agents who have priority."""

COUNTED_SCHEMES = Parameter(
    "fr.d2008-824.25-27.counted",
    "dispositifs dont les bilans antérieurs comptent",
    (Value(frozenset({"fr-fpe", "fr-fpt", "fr-fph"}), _FIRST, Confidence.D),),
    Direction.EXACT,
)
"""Schemes whose earlier bilans surely count: those of public agents. Whether others count too is disputed (F5b)."""

REQUEST_NOTICE: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.notice",
    "délai entre la demande de congé et le début du bilan",
    (Value(days(60), _FIRST, Confidence.B),),
    Direction.AT_LEAST,
)
"""How long before a bilan on working time leave is asked for, in calendar days."""

REPLY_TIME: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.reply",
    "délai de réponse à la demande de congé",
    (Value(days(30), _FIRST, Confidence.B),),
    Direction.AT_MOST,
)
"""How long the head of the establishment has to answer."""

LONGEST_POSTPONEMENT: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.postponement",
    "report le plus long du congé",
    (Value(months(6), _FIRST, Confidence.B),),
    Direction.AT_MOST,
)
"""For how long needs of the service may put leave off."""

FUND_REPLY_TIME: Parameter[Period] = Parameter(
    "fr.d2008-824.25-27.fund-reply",
    "délai de réponse du fonds à la demande d’un bilan hors temps de travail",
    (Value(days(60), _FIRST, Confidence.B),),
    Direction.AT_MOST,
)
"""How long the fund has to answer where the bilan takes place off working time."""

INITIATIVES = Parameter(
    "fr.d2008-824.25-27.initiatives",
    "qui demande le bilan d’un agent hospitalier",
    (Value(frozenset({Initiative.BENEFICIARY}), _FIRST, Confidence.B),),
    Direction.EXACT,
)
"""Who asks: the agent."""
