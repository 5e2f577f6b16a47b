"""Facts about who asked for the bilan."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import Initiative
from bilanlib.models.unknown import UNKNOWN, Maybe


def _is_employers(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.initiative is UNKNOWN else case.initiative is Initiative.EMPLOYER


ASKED_BY_EMPLOYER: Fact[bool] = derived(
    "initiative",
    Question(
        text="Qui a demandé le bilan : la personne, l’employeur, les deux ?",
        holder=Holder.EMPLOYER,
        proof="lettre de demande, convention",
    ),
    (Bilan,),
    _is_employers,
)
"""Whether the employer alone asked for it: a person who asked as well has agreed."""
