"""Facts about how long the person has worked."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import Stance
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN

BRANCH_SINCE = Fact[date | None].told(
    "beneficiary.branch_since",
    Question(
        text="Depuis quel jour, interruptions déduites, le bénéficiaire travaille-t-il dans la branche ?",
        holder=Holder.EMPLOYER,
        proof="contrats de travail, certificats d’ancienneté",
    ),
    (Bilan,),
)
EMPLOYER_SINCE = Fact[date | None].told(
    "beneficiary.employer_since",
    Question(
        text="Depuis quel jour le bénéficiaire travaille-t-il pour cet employeur ?",
        holder=Holder.EMPLOYER,
        proof="contrat de travail",
    ),
    (Bilan,),
)


def _asked_on(case: Bilan) -> Maybe[date | None]:
    """First day on which the person asked for the bilan; None if the person did not."""
    said = CONSENTS_TO_BILAN.read(case)
    if said is UNKNOWN:
        return UNKNOWN
    return min((one.given_on for one in said if one.stance is Stance.REQUESTS), default=None)


ASKED_ON: Fact[date | None] = derived(
    "consents",
    Question(
        text="Quel jour le bénéficiaire a-t-il demandé le bilan ?",
        holder=Holder.BENEFICIARY,
        proof="lettre ou courriel du bénéficiaire",
    ),
    (Bilan,),
    _asked_on,
    CONSENTS_TO_BILAN.parts,
    among=CONSENTS_TO_BILAN.among,
)
