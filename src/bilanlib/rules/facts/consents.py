"""Facts about what the person agreed to."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent, Statement, statements
from bilanlib.models.terms import ConsentScope, Stance
from bilanlib.models.unknown import UNKNOWN, Maybe


def _to_bilan(case: Bilan) -> Maybe[tuple[Statement, ...]]:
    return statements(case.consents, ConsentScope.BILAN)


def _to_disclosure(case: Bilan) -> Maybe[tuple[Statement, ...]]:
    return statements(case.consents, ConsentScope.DISCLOSURE)


def _with_forms(case: Bilan) -> Maybe[tuple[Statement, ...]]:
    said = statements(case.consents, ConsentScope.DISCLOSURE)
    if said is UNKNOWN or any(one.form is UNKNOWN and one.stance is not Stance.REFUSES for one in said):
        return UNKNOWN
    return said


def _about_bilan(said: Consent, _: str) -> bool:
    return said.given_on is not None and said.scope in {UNKNOWN, ConsentScope.BILAN}


def _about_disclosure(said: Consent, part: str) -> bool:
    # A refusal counts whatever its form.
    is_idle = part == "form" and said.stance is Stance.REFUSES
    return said.given_on is not None and said.scope in {UNKNOWN, ConsentScope.DISCLOSURE} and not is_idle


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
    among=_about_bilan,
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
    among=_about_disclosure,
)
FORMS_OF_CONSENTS: Fact[tuple[Statement, ...]] = derived(
    "consents",
    Question(
        text="Sous quelle forme le bénéficiaire a-t-il donné son accord à la communication de documents ?",
        holder=Holder.BENEFICIARY,
        proof="accord écrit",
    ),
    (Bilan,),
    _with_forms,
    ("scope", "stance", "given_on", "withdrawn_on", "document", "recipient", "form"),
    among=_about_disclosure,
)
"""What the person said about disclosures, each thing with its form."""
