"""Which rules are conditions of a bilan: of carrying it out under its scheme, of being paid, and of beginning."""

from bilanlib.engine.scheme import Scheme
from bilanlib.schemes.conditions import belgian, civil_service, cpf, inside, labour, provider
from bilanlib.schemes.conditions.condition import Condition as Condition
from bilanlib.schemes.conditions.condition import ConditionKind as ConditionKind

CONDITIONS: tuple[Condition, ...] = (
    *labour.CONDITIONS,
    *cpf.CONDITIONS,
    *provider.CONDITIONS,
    *civil_service.CONDITIONS,
    *inside.CONDITIONS,
    *belgian.CONDITIONS,
)
"""Every condition, of whatever scheme, in the order in which they are looked at."""


def conditions_of(scheme: Scheme) -> tuple[Condition, ...]:
    """The conditions that a scheme sets: those whose rule is one of its rules."""
    rules = set(scheme.all_rules())
    return tuple(one for one in CONDITIONS if one.rule in rules)
