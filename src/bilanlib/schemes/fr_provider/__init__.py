"""Scheme `fr-provider`: whether a provider may do what it does. It judges the provider of any case, and no person."""

from bilanlib.engine.deadline import DeadlineKind
from bilanlib.engine.scheme import Scheme
from bilanlib.rules.fr.code_du_travail import providers
from bilanlib.schemes.fr_provider.coverage import PROVISIONS
from bilanlib.schemes.fr_provider.duties import DUTIES
from bilanlib.schemes.fr_provider.gaps import GAPS


def _deadlines() -> tuple[DeadlineKind, ...]:
    # Loaded when they are first asked for: a check that only judges does not pay for them.
    from bilanlib.schemes.fr_provider.deadlines import DEADLINES  # noqa: PLC0415 - see the comment above

    return DEADLINES


FR_PROVIDER = Scheme(
    id="fr-provider",
    title="Obligations propres du prestataire (Code du travail)",
    rules=providers.RULES,
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    deadlines=_deadlines,
)
