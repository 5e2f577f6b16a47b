"""Code du travail, art. L. 1233-71: where a redeployment leave is owed, how long it lasts, who pays."""

from decimal import Decimal

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import L1233_71
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period

_OLD, _NEW = L1233_71.since("2016-08-10"), L1233_71.since("2020-12-16")

LEAST_WORKFORCE = Parameter(
    "fr.ct.L1233-71.least-workforce",
    "effectif à partir duquel le congé de reclassement est dû",
    # The older wording is known from secondary sources.
    (Value(1000, _OLD.al(1), Confidence.B), Value(1000, _NEW.al(1))),
    Direction.EXACT,
)
"""Employees, included; those of establishments and of companies of a group are counted together."""

LONGEST_LEAVE = Parameter(
    "fr.ct.L1233-71.longest-leave",
    "durée maximale du congé de reclassement",
    (Value(Period(months=12), _OLD.al(2), Confidence.B), Value(Period(months=12), _NEW.al(2))),
    Direction.EXACT,
)
"""Included, but for a training that leads to another occupation."""

LONGEST_WITH_RECONVERSION = Parameter(
    "fr.ct.L1233-71.longest-with-reconversion",
    "durée maximale du congé de reclassement avec une formation de reconversion",
    (Value(Period(months=24), _NEW.al(2)),),
    Direction.EXACT,
)
"""Included. Before its first day the law had no longer leave; what is paid for it is due from 2021-01-01 on."""

EMPLOYER_SHARE = Parameter(
    "fr.ct.L1233-71.employer-share",
    "part du bilan du congé de reclassement payée par l’employeur",
    (Value(Decimal(1), _OLD.al(4)), Value(Decimal(1), _NEW.al(4))),
    Direction.EXACT,
)
"""All of it."""
