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


_ABOUT_BILAN = frozenset({UNKNOWN, ConsentScope.BILAN})
_NO_REFUSAL = frozenset({Stance.AGREES, Stance.REQUESTS})


def _refused_on(case: Bilan) -> Maybe[date | None]:
    if case.consents is UNKNOWN:
        return UNKNOWN
    first: date | None = None
    for one in case.consents:
        scope, stance, given = one.scope, one.stance, one.given_on
        if scope not in _ABOUT_BILAN or given is None or stance in _NO_REFUSAL:
            continue
        if scope is UNKNOWN or stance is UNKNOWN or given is UNKNOWN:
            return UNKNOWN
        first = given if first is None else min(first, given)
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
