"""Scheme `fr-private`: the bilan of the Code du travail."""

from bilanlib.engine.deadline import DeadlineKind
from bilanlib.engine.scheme import Scheme
from bilanlib.parameters.fr.code_du_travail import RECIPIENTS
from bilanlib.rules.fr import code_de_la_consommation, code_du_travail, decret_2018_1330
from bilanlib.schemes.fr_private.coverage import PROVISIONS
from bilanlib.schemes.fr_private.duties import DUTIES
from bilanlib.schemes.fr_private.facets import FACETS
from bilanlib.schemes.fr_private.gaps import GAPS


def _deadlines() -> tuple[DeadlineKind, ...]:
    # Loaded when they are first asked for: a check that only judges does not pay for them.
    from bilanlib.schemes.fr_private.deadlines import DEADLINES  # noqa: PLC0415 - see the comment above

    return DEADLINES


FR_PRIVATE = Scheme(
    id="fr-private",
    title="Bilan de compétences du Code du travail",
    rules=(*code_du_travail.RULES, *code_de_la_consommation.RULES, *decret_2018_1330.RULES),
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    deadlines=_deadlines,
    disclosure=RECIPIENTS,
    facets=FACETS,
)
