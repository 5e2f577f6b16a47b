"""Facts about the career of a State agent, for the conditions that an article set until 2017."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.law.fr.decret_2007_1470 import ART_22
from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.terms import Initiative
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.initiative import BY_EMPLOYER_ALONE
from bilanlib.rules.facts.sessions import BEGINS_ON

SERVED_SINCE = Fact[date | None].told(
    "beneficiary.branch_since",
    Question(
        text="Depuis quel jour les services effectifs de l’agent comptent-ils, interruptions déduites ?",
        holder=Holder.EMPLOYER,
        proof="état des services",
    ),
    (Bilan,),
)


def _at_own_request(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.initiative is UNKNOWN else case.initiative is Initiative.BENEFICIARY


AT_OWN_REQUEST: Fact[bool] = derived("initiative", BY_EMPLOYER_ALONE.ask, (Bilan,), _at_own_request)
"""Whether the beneficiary alone asked for the bilan."""


def _may_count(one: EarlierBilan, _: str = "") -> bool:
    return one.scheme is not None and one.initiative in {UNKNOWN, Initiative.BENEFICIARY}


def _own_before(case: Bilan) -> Maybe[tuple[str, ...]]:
    if case.earlier_bilans is UNKNOWN:
        return UNKNOWN
    found: list[str] = []
    for one in case.earlier_bilans:
        if not _may_count(one) or one.scheme is None:
            continue
        if one.scheme is UNKNOWN or one.initiative is UNKNOWN:
            return UNKNOWN
        found.append(one.scheme)
    return tuple(found)


OWN_BILANS_BEFORE: Fact[tuple[str, ...]] = derived(
    "earlier_bilans",
    Question(
        text="Quels bilans l’agent a-t-il déjà faits à sa propre demande, et de quel dispositif relevaient-ils ?",
        holder=Holder.BENEFICIARY,
        proof="décisions de congé, dossier de l’agent",
    ),
    (Bilan,),
    _own_before,
    ("scheme", "initiative"),
    among=_may_count,
)
"""Schemes of the bilans that the beneficiary alone asked for before, one for each."""

_SECOND = ART_22.since("2017-05-11").version.validity.since


def _began_before_2017(case: Bilan) -> Maybe[bool]:
    begins = case.schedule.begins_on
    return begins if begins is UNKNOWN else begins is not None and begins < _SECOND


BEGAN_UNDER_FIRST_WORDING: Fact[bool] = derived(
    "sessions",
    BEGINS_ON.ask,
    (Bilan,),
    _began_before_2017,
    BEGINS_ON.parts,
    besides=BEGINS_ON.besides,
    lacking=BEGINS_ON.lacking,
)
"""Whether the bilan began under the wording that wanted a mobility as its purpose."""
