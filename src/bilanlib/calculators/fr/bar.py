"""Whether a bilan bars another one from the CPF for five years, by who paid it."""

from collections.abc import Iterable
from datetime import date

from bilanlib.messages.terms import Term
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.fr.code_du_travail.d6323_6 import BARRING_FUNDERS

BAR_SINCE = next(value.since for value in BARRING_FUNDERS.values if value.value)
"""First day of a request that an earlier bilan can bar."""


class Bar(Term):
    """What a bilan does to later rights on the CPF."""

    NONE = "none", "à cette date aucun bilan ne ferme le CPF"
    """The law of the day bars nobody."""
    RAISED = "raised", "ce financement ferme le CPF à un autre bilan pendant le délai de carence"
    """The CPF pays no other bilan until the waiting years are over."""
    NOT_RAISED = "not_raised", "ce financement ne ferme pas le CPF à un autre bilan"
    """The text does not name who pays it."""
    DISPUTED = "disputed", "il est discuté que ce financement ferme le CPF à un autre bilan"
    """It hangs on an answer (A21)."""
    DEPENDS = "depends", "cela dépend de qui paie"
    """No payer is named."""


def bar_of(payers: Iterable[FundingSource], day: date) -> Bar:
    """Whether a bilan that these payers pay bars another one, by the law of a day.

    What the State pays as an employer is disputed (`bilanlib.readings.cpf.StateEmployer`); whose public employer it
    is, is for who asks to tell apart.

    Source:
        Code du travail, art. D. 6323-6, al. 4, and L. 6316-1.
    """
    barring = BARRING_FUNDERS.on(day)
    if not barring:
        return Bar.NONE
    return Bar.NOT_RAISED if barring.isdisjoint(payers) else Bar.RAISED
