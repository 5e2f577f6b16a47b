"""Facts about who pays, and under which title."""

from collections.abc import Mapping

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.law.fr.code_du_travail import L1233_71, L6312_1
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import FundingSource
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.parameters.fr.code_du_travail.l6316_1 import CERTIFIED_FUNDERS
from bilanlib.parameters.fr.code_du_travail.r6313_8 import CO_FUNDING, CONVENTION_FUNDING
from bilanlib.parameters.visibility import EMPLOYER_LINES, PAYER_LINES
from bilanlib.readings.convention import CoFunding
from bilanlib.readings.reading import Reading

ASK_FUNDING = Question(
    text="Qui finance le bilan, et à quel titre ?",
    holder=Holder.EMPLOYER,
    proof="accord de financement, plan de développement des compétences",
)


def paid_under(titles: frozenset[FundingSource], pinned: Mapping[Reading, Fact[bool]] | None = None) -> Fact[bool]:
    """Whether one of these titles is among the funding lines; or another fact, under a pinned answer."""

    def read(case: Subject) -> Maybe[bool]:
        if case.funding is UNKNOWN:
            return UNKNOWN
        is_unsure = False
        for line in case.funding:
            source = line.source
            if source in titles:
                return True
            if source is UNKNOWN:
                is_unsure = True
        return UNKNOWN if is_unsure else False

    return derived("funding", ASK_FUNDING, (Bilan, Programme), read, ("source",), pinned)


_REQUIRED, _CO_FUNDING = CONVENTION_FUNDING.values[-1].value, CO_FUNDING.values[-1].value
_REDEPLOYMENT = frozenset({FundingSource.REDEPLOYMENT_LEAVE})

PLAN_OR_LEAVE = paid_under(_REQUIRED)
"""Whether the bilan stands under the plan or a redeployment leave, whatever is pinned."""

CONVENTION_REQUIRED = paid_under(_REQUIRED, {CoFunding.CONVENTION: paid_under(_REQUIRED | _CO_FUNDING)})
"""Whether the bilan stands under the plan or a redeployment leave; pinned (A16), a top-up of the CPF is enough."""

CONVENTION_SCOPE = (L6312_1.since("2019-01-01"), L1233_71.since("2016-08-10"), L1233_71.since("2020-12-16"))
"""What R. 6313-8 refers to for the plan and the redeployment leave."""

IN_REDEPLOYMENT_LEAVE = paid_under(_REDEPLOYMENT)
"""Whether the bilan stands under a redeployment leave."""

OUTSIDE_REDEPLOYMENT_LEAVE = paid_under(
    _REQUIRED - _REDEPLOYMENT, {CoFunding.CONVENTION: paid_under((_REQUIRED | _CO_FUNDING) - _REDEPLOYMENT)}
)
"""Whether something else than a redeployment leave calls for the convention."""

OWN_MONEY = paid_under(frozenset({FundingSource.OWN_MONEY}))
"""Whether the person pays, even in part."""

PAID_BY_CPF = paid_under(frozenset({FundingSource.CPF}))
"""Whether the compte personnel de formation pays, even in part."""

ON_PUBLIC_MONEY = paid_under(CERTIFIED_FUNDERS.values[-1].value)
"""Whether one of the funds of L. 6316-1 pays, even in part."""

PAID_BY_FUND = paid_under(PAYER_LINES)
"""Whether a fund or a public body that does not employ the person pays, even in part."""

PAID_BY_EMPLOYER = paid_under(EMPLOYER_LINES)
"""Whether the employer pays, even in part."""

PAID_BY_ANFH = paid_under(frozenset({FundingSource.ANFH}))
"""Whether the fund of public hospitals pays, even in part."""
