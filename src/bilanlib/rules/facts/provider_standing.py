"""Facts about what a provider has declared and holds."""

from collections.abc import Callable
from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import ProviderStanding
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject


def standing_of(case: Subject) -> Maybe[ProviderStanding]:
    """Where the provider of a case stands."""
    return UNKNOWN if case.provider is UNKNOWN else case.provider.standing


def _is_told(read: Callable[[ProviderStanding], object]) -> Callable[[Subject], Maybe[bool]]:
    """Whether a fact of the provider's standing is told and not None."""

    def ask(case: Subject) -> Maybe[bool]:
        standing = standing_of(case)
        told = UNKNOWN if standing is UNKNOWN else read(standing)
        return UNKNOWN if told is UNKNOWN else told is not None

    return ask


_ASK_FIRST_CONTRACT = Question(
    text="Quel jour le prestataire a-t-il conclu sa première convention ou son premier contrat ?",
    holder=Holder.PROVIDER,
    proof="première convention ou premier contrat signé",
)
FIRST_CONTRACT_ON = Fact[date | None].told(
    "provider.standing.first_contract_on", _ASK_FIRST_CONTRACT, (Bilan, Programme)
)
HAS_FIRST_CONTRACT: Fact[bool] = derived(
    "provider.standing.first_contract_on",
    _ASK_FIRST_CONTRACT,
    (Bilan, Programme),
    _is_told(lambda standing: standing.first_contract_on),
)
FIRST_CONTRACT = Event("première convention ou premier contrat", {None: FIRST_CONTRACT_ON})
"""The provider concludes its first convention or contract."""

DECLARED_ON = Fact[date | None].told(
    "provider.standing.declared_on",
    Question(
        text="Quel jour le prestataire a-t-il déclaré son activité ?",
        holder=Holder.PROVIDER,
        proof="récépissé de déclaration, courriel du préfet de région",
    ),
    (Bilan, Programme),
)
DECLARATION_ENDED_ON = Fact[date | None].told(
    "provider.standing.ended_on",
    Question(
        text="La déclaration d’activité est-elle caduque ou annulée, et depuis quel jour ?",
        holder=Holder.PROVIDER,
        proof="liste publique des organismes de formation, décision du préfet",
    ),
    (Bilan, Programme),
)
_ASK_NUMBER = Question(
    text="Quel est le numéro d’enregistrement de la déclaration d’activité du prestataire ?",
    holder=Holder.PROVIDER,
    proof="récépissé de déclaration",
)
NUMBER = Fact[str | None].told("provider.standing.number", _ASK_NUMBER, (Bilan, Programme))
HAS_NUMBER: Fact[bool] = derived(
    "provider.standing.number", _ASK_NUMBER, (Bilan, Programme), _is_told(lambda standing: standing.number)
)
SIRET_OF_PROVIDER = Fact[str | None].told(
    "provider.siret",
    Question(text="Quel est le numéro SIRET du prestataire ?", holder=Holder.PROVIDER, proof="avis de situation"),
    (Bilan, Programme),
)

_ASK_STARTED = Question(
    text="Quel jour l’activité du prestataire a-t-elle commencé ?",
    holder=Holder.PROVIDER,
    proof="première convention, première séance",
)
STARTED_ON = Fact[date | None].told("provider.standing.started_on", _ASK_STARTED, (Bilan, Programme))
HAS_STARTED: Fact[bool] = derived(
    "provider.standing.started_on", _ASK_STARTED, (Bilan, Programme), _is_told(lambda standing: standing.started_on)
)
START_OF_ACTIVITY = Event("début de l’activité du prestataire", {None: STARTED_ON})
"""The provider begins its activity."""

INTERNAL_RULES_ON = Fact[date | None].told(
    "provider.standing.internal_rules_on",
    Question(
        text="Quel jour le règlement intérieur du prestataire a-t-il été établi ?",
        holder=Holder.PROVIDER,
        proof="règlement intérieur daté",
    ),
    (Bilan, Programme),
)
INFORMS_FUNDERS = Fact[bool].told(
    "provider.standing.informs_funders",
    Question(
        text="Le prestataire informe-t-il les financeurs du bilan de son début, de ses interruptions et de sa fin ?",
        holder=Holder.PROVIDER,
        proof="déclarations d’entrée et de sortie, certificats de réalisation",
    ),
    (Bilan,),
)
