"""Facts about what the person agreed to."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Statement, statements
from bilanlib.models.terms import ConsentScope
from bilanlib.models.unknown import Maybe


def _to_bilan(case: Bilan) -> Maybe[tuple[Statement, ...]]:
    return statements(case.consents, ConsentScope.BILAN)


def _to_disclosure(case: Bilan) -> Maybe[tuple[Statement, ...]]:
    return statements(case.consents, ConsentScope.DISCLOSURE)


CONSENTS_TO_BILAN: Fact[tuple[Statement, ...]] = derived(
    "consents",
    Question(
        text="Le bénéficiaire a-t-il consenti au bilan, quand, et a-t-il retiré son consentement ?",
        holder=Holder.BENEFICIARY,
        proof="consentement signé, convention signée, inscription par le bénéficiaire",
    ),
    (Bilan,),
    _to_bilan,
    ("scope", "stance", "given_on", "withdrawn_on"),
)
CONSENTS_TO_DISCLOSURE: Fact[tuple[Statement, ...]] = derived(
    "consents",
    Question(
        text="Le bénéficiaire a-t-il accepté, demandé ou refusé la communication de documents, à qui et quand ?",
        holder=Holder.BENEFICIARY,
        proof="accord ou opposition enregistrés",
    ),
    (Bilan,),
    _to_disclosure,
    ("scope", "stance", "given_on", "withdrawn_on", "document", "recipient"),
)
