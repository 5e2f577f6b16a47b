"""Facts about who pays, and under which title."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject

ASK_FUNDING = Question(
    text="Qui finance le bilan, et à quel titre ?",
    holder=Holder.EMPLOYER,
    proof="accord de financement, plan de développement des compétences",
)


def paid_under(*titles: FundingSource) -> Fact[bool]:
    """Whether one of these titles is among the funding lines."""

    def read(case: Subject) -> Maybe[bool]:
        if case.funding is UNKNOWN:
            return UNKNOWN
        is_unsure = False
        for line in case.funding:
            if line.source in titles:
                return True
            is_unsure = is_unsure or line.source is UNKNOWN
        return UNKNOWN if is_unsure else False

    return derived("funding", ASK_FUNDING, (Bilan, Programme), read, ("source",))
