"""Which obligations a state brings with it under a scheme."""

from bilanlib.engine.scheme import Scheme
from bilanlib.schemes.obligation import Obligation, State
from bilanlib.schemes.obligations_of_actions import OF_ACTIONS
from bilanlib.schemes.obligations_of_conventions import OF_CONVENTIONS


def obligations_of(scheme: Scheme, state: State) -> tuple[Obligation, ...]:
    """What a state asks under a scheme: of every obligation that holds in it, those whose rule the scheme has."""
    rules = set(scheme.all_rules())
    return tuple(one for one in (*OF_CONVENTIONS, *OF_ACTIONS) if state in one.states and one.rule in rules)
