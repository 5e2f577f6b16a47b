"""Facts about a refusal of the bilan, and what the employer did about it."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.measures import Measure
from bilanlib.models.terms import ConsentScope, Stance
from bilanlib.models.unknown import UNKNOWN, Maybe

_ASK_MEASURES = Question(
    text="L’employeur a-t-il pris une sanction, un licenciement ou une autre mesure contre le salarié, quel jour et "
    "pour quel motif ?",
    holder=Holder.EMPLOYER,
    proof="lettre de notification, dossier du salarié",
)


def _refused_on(case: Bilan) -> Maybe[date | None]:
    if case.consents is UNKNOWN:
        return UNKNOWN
    first: date | None = None
    for one in case.consents:
        is_other = one.scope is not UNKNOWN and one.scope is not ConsentScope.BILAN
        if is_other or one.given_on is None or one.stance in {Stance.AGREES, Stance.REQUESTS}:
            continue
        if one.scope is UNKNOWN or one.stance is UNKNOWN or one.given_on is UNKNOWN:
            return UNKNOWN
        first = one.given_on if first is None else min(first, one.given_on)
    return first


def _may_refuse(said: Consent, _: str) -> bool:
    is_other = said.scope is not UNKNOWN and said.scope is not ConsentScope.BILAN
    return not is_other and said.given_on is not None and said.stance in {UNKNOWN, Stance.REFUSES}


BILAN_REFUSED_ON: Fact[date | None] = derived(
    "consents",
    Question(
        text="Le salarié a-t-il refusé le bilan, et quel jour ?",
        holder=Holder.BENEFICIARY,
        proof="lettre ou courriel du salarié",
    ),
    (Bilan,),
    _refused_on,
    ("scope", "stance", "given_on"),
    among=_may_refuse,
)
MEASURES = Fact[tuple[Measure, ...]].told("measures", _ASK_MEASURES, (Bilan,))


def _recorded(case: Bilan) -> tuple[Measure, ...]:
    return () if case.measures is UNKNOWN else case.measures


RECORDED_MEASURES: Fact[tuple[Measure, ...]] = derived("measures", _ASK_MEASURES, (Bilan,), _recorded)
"""Measures that are recorded; none where nobody told any, so that a body which finds none asks `MEASURES` next."""

REFUSAL = Event("refus du salarié", {None: BILAN_REFUSED_ON})
"""The employee refuses the bilan."""
