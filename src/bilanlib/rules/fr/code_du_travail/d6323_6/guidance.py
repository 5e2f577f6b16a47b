"""Code du travail, art. D. 6323-6, al. 2: the holder is told of the advice on careers (CEP)."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import D6323_6, D6323_22
from bilanlib.parameters.fr.code_du_travail.d6323_6 import UNREACHED_STATUSES
from bilanlib.rules.facts.account import ACCOUNT_REQUESTED, INFORMED_OF_CEP
from bilanlib.rules.facts.funding import PAID_BY_CPF
from bilanlib.rules.facts.people import BENEFICIARY_STATUS

NOT_INFORMED = Template(
    "not-informed",
    Verdict.FAIL,
    "le titulaire a demandé le {requested} à employer son CPF sans avoir été informé du conseil en évolution "
    "professionnelle",
    "Le devoir est celui de la plateforme : signalez-lui l’oubli, et dites au titulaire qui peut l’accompagner.",
)
JOB_SEEKER = Template(
    "job-seeker",
    Verdict.NOT_APPLICABLE,
    "le {requested}, aucun article n’étendait cette information aux demandeurs d’emploi",
)


@rule(
    "fr.ct.D6323-6.guidance",
    title="Le titulaire du CPF est informé du conseil en évolution professionnelle avant de décider.",
    sources=(
        D6323_6.since("2019-01-01").al(2),
        D6323_6.since("2026-02-26").al(2),
        D6323_22.since("2025-08-01"),
    ),
    force=Force.LAW,
    governed_by=ACCOUNT_REQUESTED,
    when=PAID_BY_CPF,
    needs=needs(ACCOUNT_REQUESTED),
    may_ask=(INFORMED_OF_CEP, BENEFICIARY_STATUS),
    waits=True,
    uses=(UNREACHED_STATUSES,),
    remedy="Dites au titulaire qu’un conseil en évolution professionnelle peut l’accompagner.",
)
def guidance(ctx: Ctx, requested: date) -> Findings:
    """The holder was told, before asking, that a body of advice on careers may help.

    Reading:
        The platform gives the information, not the provider: it acts. D. 6323-23 and D. 6323-29-1 extend the article to
        the self-employed and in an ESAT since 2019; D. 6323-22 extends it to job seekers since 2025-08-01 only.

    Source:
        Code du travail, art. D. 6323-6, al. 2, and D. 6323-22.
    """
    if ctx.ask(INFORMED_OF_CEP):
        return ()
    unreached = ctx.value(UNREACHED_STATUSES)
    if unreached and ctx.ask(BENEFICIARY_STATUS) in unreached:
        return (JOB_SEEKER.at("beneficiary.status", requested=requested),)
    return (NOT_INFORMED.at("account_request.informed_of_cep", requested=requested),)


RULES = (guidance,)
