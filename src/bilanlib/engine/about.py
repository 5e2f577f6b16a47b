"""Which of the things a rule is about, where it is about some of them only."""

from typing import Generic, TypeVar

from attrs import frozen

from bilanlib.answers.finding import Findings
from bilanlib.engine.context import Lookup
from bilanlib.engine.fact import Fact
from bilanlib.parameters.parameter import Parameter

K_co = TypeVar("K_co", covariant=True)


@frozen(eq=False)
class About(Generic[K_co]):
    """The things that a rule is about: those of which a fact is one of some values. The others do not concern it.

    Nothing else is asked of a thing that is surely another; the body sees those only that the rule is about.

    Attributes:
        fact: The fact, one of the needs of the rule.
        values: What it is then; of a value that changes, the one in force on the governing day.
        otherwise: What is said of the other things.
    """

    fact: Fact[K_co]
    values: frozenset[K_co] | Parameter[frozenset[K_co]]
    otherwise: Findings

    def among(self, value: Lookup) -> frozenset[K_co]:
        """The values of that day."""
        return value(self.values) if isinstance(self.values, Parameter) else self.values
