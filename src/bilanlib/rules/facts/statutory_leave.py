"""Facts about the leave that the statute of public agents gives for a bilan de compétences."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN, Maybe

STATUTORY = "fr-fpt"
"""Id of the scheme under which agents of local authorities take the leave."""


def says_statutory(case: Bilan) -> bool:
    """Whether the case itself says that it stands under the statutory scheme; what nobody told is no layer."""
    told = () if case.layers is UNKNOWN else case.layers
    return STATUTORY in {case.scheme, *told}


def _claims_leave(case: Bilan) -> Maybe[bool]:
    if says_statutory(case):
        return True
    return UNKNOWN if case.leave is UNKNOWN else case.leave is not None


CLAIMS_LEAVE: Fact[bool] = derived(
    "leave",
    Question(
        text="Un congé pour bilan de compétences est-il pris pour ce bilan ?",
        holder=Holder.EMPLOYER,
        proof="demande de congé, décision de l’employeur",
    ),
    (Bilan,),
    _claims_leave,
)
"""Whether a leave for a bilan de compétences is claimed: one is told, or the case stands under its scheme."""
