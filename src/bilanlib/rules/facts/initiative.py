"""Facts about who asked for the bilan."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import Initiative
from bilanlib.models.unknown import UNKNOWN, Maybe


def _by_employer_alone(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.initiative is UNKNOWN else case.initiative is Initiative.EMPLOYER


BY_EMPLOYER_ALONE: Fact[bool] = derived(
    "initiative",
    Question(
        text="Qui a demandé le bilan : le bénéficiaire, l’employeur ou les deux ?",
        holder=Holder.BENEFICIARY,
        proof="demande datée, proposition de l’employeur",
    ),
    (Bilan,),
    _by_employer_alone,
)
"""Whether the employer proposed the bilan and the beneficiary did not ask for it."""
