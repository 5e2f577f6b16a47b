"""Facts about the post of a public agent."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.people import Beneficiary
from bilanlib.models.terms import Status
from bilanlib.models.unknown import UNKNOWN, Maybe


def _is_contractual(case: Bilan) -> Maybe[bool]:
    if not isinstance(case.beneficiary, Beneficiary) or case.beneficiary.status is UNKNOWN:
        return UNKNOWN
    return case.beneficiary.status is Status.PUBLIC_CONTRACTUAL


IS_CONTRACTUAL: Fact[bool] = derived(
    "beneficiary.status",
    Question(text="L’agent est-il fonctionnaire ou contractuel ?", holder=Holder.EMPLOYER, proof="arrêté, contrat"),
    (Bilan,),
    _is_contractual,
)
HAS_PERMANENT_POST = Fact[bool].told(
    "beneficiary.has_permanent_post",
    Question(text="L’agent contractuel occupe-t-il un emploi permanent ?", holder=Holder.EMPLOYER, proof="contrat"),
    (Bilan,),
)
