"""Whose word a rule is."""

from bilanlib.messages.terms import Term


class Force(Term):
    """Whose word is broken when a rule fails, from the strongest to the weakest."""

    LAW = "law", "loi ou règlement"
    """An obligation of a statute or a decree. Only this force decides whether a case is lawful."""
    FUNDING = "funding", "condition de financement"
    """A condition of being paid by a fund."""
    SCHEME = "scheme", "règle du dispositif"
    """A rule set by the owner of a scheme."""
    CONTRACT = "contract", "engagement contractuel"
    """A promise of a contract or of general terms."""
    PRACTICE = "practice", "bonne pratique"
    """Good practice, or what an administration advises."""

    def reaches(self, threshold: "Force") -> bool:
        """Whether this force is at least as strong as the threshold."""
        order = list(Force)
        return order.index(self) <= order.index(threshold)
