"""Code du travail, art. D. 6323-6, al. 4: no CPF within five years of a bilan that a fund paid."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.waiting import bars, first_request_after
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import D6323_6, L6316_1, L6332_9
from bilanlib.models.terms import FundingSource
from bilanlib.parameters.fr.code_du_travail.d6323_6 import (
    BARRING_FUNDERS,
    LOCAL_SCHEMES,
    NO_WAITING,
    UNCLEAR_FUNDERS,
    WAITING,
)
from bilanlib.readings.cpf import BarDate, StateEmployer
from bilanlib.rules.facts.account import ACCOUNT_REQUESTED
from bilanlib.rules.facts.earlier_bilans import (
    EARLIER_BILANS,
    EARLIER_ENDED_ON,
    EARLIER_FUNDED_ON,
    EARLIER_PAID_BY,
    EARLIER_PAYER_IF_TOLD,
    EARLIER_SCHEME,
    EARLIER_STARTED_ON,
)
from bilanlib.rules.facts.funding import PAID_BY_CPF

NO_BAR_YET = Template(
    "no-bar-yet", Verdict.NOT_APPLICABLE, "une demande du {requested} ne connaît pas de délai de carence"
)
TOO_SOON = Template(
    "too-soon",
    Verdict.FAIL,
    "demande du {requested}, dans les {waiting} qui suivent un bilan payé par : {payer} (jour retenu : {earlier})",
    "Attendez le {first}, ou faites payer ce bilan autrement que par les droits annuels du CPF.",
)
UNCLEAR_PAYER = Template(
    "unclear-payer",
    Verdict.REVIEW,
    "demande du {requested}, dans les {waiting} qui suivent un bilan payé par : {payer} (jour retenu : {earlier}) ; on "
    "ne sait pas si un financeur de la liste légale y a pris part",
    "Cherchez qui a payé ce bilan : si c’est un financeur de l’article L. 6316-1, attendez le {first}.",
)


@rule(
    "fr.ct.D6323-6.waiting",
    title="Un délai sépare la demande de CPF du bilan antérieur qu’un fonds a payé.",
    sources=(
        D6323_6.since("2019-01-01"),
        D6323_6.since("2026-02-26").al(4),
        L6316_1.since("2024-01-01"),
        L6332_9.since("2022-09-01"),
    ),
    force=Force.FUNDING,
    governed_by=ACCOUNT_REQUESTED,
    when=PAID_BY_CPF,
    each=EARLIER_BILANS,
    needs=needs(ACCOUNT_REQUESTED),
    may_ask=(
        EARLIER_PAYER_IF_TOLD,
        EARLIER_PAID_BY,
        EARLIER_SCHEME,
        EARLIER_FUNDED_ON,
        EARLIER_STARTED_ON,
        EARLIER_ENDED_ON,
    ),
    readings=(BarDate, StateEmployer),
    uses=(WAITING, BARRING_FUNDERS, UNCLEAR_FUNDERS, LOCAL_SCHEMES),
    remedy="Reportez la demande après la fin du délai de carence.",
)
def waiting(ctx: Ctx, requested: date) -> Findings:
    """No fund of the list paid a bilan of the holder in the five years before the request.

    Reading:
        Who paid decides: the funders of L. 6316-1 and the funds of L. 6332-9 raise the bar; the employer's own money, a
        redeployment leave, the person, a département or a commune do not. Which day of the earlier bilan counts is A7;
        the day of the same number five years before the request is within the five years. A State that paid as an
        employer is A21. The bar closes the yearly rights (L. 6323-11, -27 and -34) only; a funding line "cpf" is taken
        for these. It holds for requests from 2026-02-26, for the self-employed, in an ESAT and for job seekers too
        (D. 6323-22, D. 6323-23, D. 6323-29-1), and looks back to bilans paid before.

    Source:
        Code du travail, art. D. 6323-6, al. 4; L. 6316-1; L. 6332-9.
    """
    period = ctx.value(WAITING)
    if period == NO_WAITING:
        return (NO_BAR_YET.at(ctx.where, requested=requested),)
    payer = ctx.ask(EARLIER_PAYER_IF_TOLD)
    if payer is not None and not _may_bar(ctx, payer):
        return ()
    earlier = _day(ctx)
    if not bars(earlier, requested, period.years):
        return ()
    payer = ctx.ask(EARLIER_PAID_BY)
    template = _template(ctx, payer)
    if template is None:
        return ()
    first = first_request_after(earlier, period.years)
    return (template.at(ctx.where, requested=requested, waiting=period, payer=payer, earlier=earlier, first=first),)


def _may_bar(ctx: Ctx, payer: FundingSource) -> bool:
    listed = payer in ctx.value(BARRING_FUNDERS) or payer in ctx.value(UNCLEAR_FUNDERS)
    return listed or payer is FundingSource.PUBLIC_EMPLOYER


def _day(ctx: Ctx) -> date:
    """The day of the earlier bilan that counts, under the answer that is tried."""
    match ctx.reading(BarDate):
        case BarDate.FUNDING_AGREEMENT:
            return ctx.ask(EARLIER_FUNDED_ON)
        case BarDate.START:
            return ctx.ask(EARLIER_STARTED_ON)
        case BarDate.END:
            return ctx.ask(EARLIER_ENDED_ON)


def _template(ctx: Ctx, payer: FundingSource) -> Template | None:
    """What to say of a payer of those years; None where it raises no bar."""
    if payer in ctx.value(BARRING_FUNDERS):
        return TOO_SOON
    if payer in ctx.value(UNCLEAR_FUNDERS):
        return UNCLEAR_PAYER
    if payer is not FundingSource.PUBLIC_EMPLOYER or ctx.ask(EARLIER_SCHEME) in ctx.value(LOCAL_SCHEMES):
        return None
    match ctx.reading(StateEmployer):
        case StateEmployer.BAR:
            return TOO_SOON
        case StateEmployer.NO_BAR:
            return None


RULES = (waiting,)
