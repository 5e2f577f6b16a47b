"""Whether a longer span was asked for."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.requests import Request
from bilanlib.models.terms import Initiative, RequestKind
from bilanlib.models.unknown import UNKNOWN, Maybe

_WITH_BENEFICIARY = frozenset({Initiative.BENEFICIARY, Initiative.BOTH})


def _may_ask_for_longer(request: Request, _: str = "") -> bool:
    """Whether it is, or may turn out to be, the beneficiary's request for a longer span."""
    is_other = request.kind is not UNKNOWN and request.kind is not RequestKind.LONGER_SPAN
    is_others = request.by is not UNKNOWN and request.by not in _WITH_BENEFICIARY
    return not is_other and not is_others and request.sent_on is not None


def _longer_span_asked_for(case: Bilan) -> Maybe[bool]:
    if case.requests is UNKNOWN:
        return UNKNOWN
    possible = [request for request in case.requests if _may_ask_for_longer(request)]
    if any(UNKNOWN not in {one.kind, one.by, one.sent_on} for one in possible):
        return True
    return UNKNOWN if possible else False


LONGER_SPAN_ASKED_FOR: Fact[bool] = derived(
    "requests",
    Question(
        text="Le bénéficiaire a-t-il demandé que le bilan soit étalé sur une plus longue période, et quel jour ?",
        holder=Holder.BENEFICIARY,
        proof="demande datée du bénéficiaire",
    ),
    (Bilan,),
    _longer_span_asked_for,
    ("kind", "by", "sent_on"),
    among=_may_ask_for_longer,
)
