"""Code du travail, art. R. 6333-6-2, al. 1 to 3 and 6: the subcontract."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6323_9_2, R6333_6_2
from bilanlib.models.terms import SubcontractMention
from bilanlib.parameters.fr.code_du_travail.r6333_6_2 import SUBCONTRACT_MENTIONS
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.subcontracts import (
    BEFORE_THE_TEXT,
    FIRST_DAY,
    HAS_SUBCONTRACTS,
    MENTIONS_OF_SUBCONTRACT,
    SUBCONTRACT_CONCLUDED_ON,
    SUBCONTRACT_IS_WRITTEN,
    SUBCONTRACT_PASSES_ON,
    SUBCONTRACT_SENT_ON,
    SUBCONTRACTS,
)

_SINCE = R6333_6_2.since("2024-04-01")

NOT_WRITTEN = Template(
    "not-written", Verdict.FAIL, "le contrat de sous-traitance n’est pas écrit", "Concluez un contrat écrit."
)


@rule(
    "fr.ct.R6333-6-2.written",
    title="Le contrat de sous-traitance d’un bilan payé par le CPF est écrit.",
    sources=(_SINCE.al(1), L6323_9_2.since("2022-12-21").al(1)),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_SUBCONTRACTS,
    needs=needs(SUBCONTRACT_CONCLUDED_ON, SUBCONTRACT_IS_WRITTEN),
    each=SUBCONTRACTS,
    remedy="Mettez le contrat de sous-traitance par écrit.",
)
def written(ctx: Ctx, concluded: date, is_written: bool) -> Findings:  # noqa: FBT001 - facts are passed by place
    """The contract with the subcontractor is in writing.

    Source:
        Code du travail, art. R. 6333-6-2, al. 1; L. 6323-9-2.
    """
    if concluded < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    return () if is_written else (NOT_WRITTEN.at(f"{ctx.where}.is_written"),)


MENTIONS_LACKING = Template(
    "mentions-lacking",
    Verdict.FAIL,
    "le contrat de sous-traitance ne fixe pas : {mentions}",
    "Ajoutez au contrat : {mentions}.",
)


@rule(
    "fr.ct.R6333-6-2.mentions",
    title="Le contrat de sous-traitance d’un bilan payé par le CPF fixe ce que le texte énumère.",
    sources=(_SINCE.al(2),),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_SUBCONTRACTS,
    needs=needs(SUBCONTRACT_CONCLUDED_ON, MENTIONS_OF_SUBCONTRACT),
    each=SUBCONTRACTS,
    uses=(SUBCONTRACT_MENTIONS,),
    remedy="Complétez le contrat de sous-traitance.",
)
def mentions(ctx: Ctx, concluded: date, told: tuple[SubcontractMention, ...]) -> Findings:
    """The contract sets missions, contents, means, conduct, duration, period and amount.

    Source:
        Code du travail, art. R. 6333-6-2, al. 2.
    """
    if concluded < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    lacking = ctx.value(SUBCONTRACT_MENTIONS).difference(told)
    listed = tuple(one for one in SubcontractMention if one in lacking)
    return (MENTIONS_LACKING.at(f"{ctx.where}.mentions", mentions=listed),) if listed else ()


PASSED_ON = Template(
    "passed-on",
    Verdict.FAIL,
    "le sous-traitant confie à son tour le bilan à un autre",
    "Faites réaliser le bilan par le sous-traitant lui-même, ou contractez directement avec l’autre.",
)


@rule(
    "fr.ct.R6333-6-2.one-level",
    title="Le sous-traitant d’un bilan payé par le CPF ne sous-traite pas lui-même.",
    sources=(_SINCE.al(3),),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_SUBCONTRACTS,
    needs=needs(SUBCONTRACT_CONCLUDED_ON, SUBCONTRACT_PASSES_ON),
    each=SUBCONTRACTS,
    remedy="Supprimez le second niveau de sous-traitance.",
)
def one_level(ctx: Ctx, concluded: date, passes_on: bool) -> Findings:  # noqa: FBT001 - facts are passed by place
    """The subcontractor carries out the bilan itself.

    Source:
        Code du travail, art. R. 6333-6-2, al. 3.
    """
    if concluded < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    return (PASSED_ON.at(f"{ctx.where}.passes_on"),) if passes_on else ()


NOT_TOLD_TO_FUND = Template(
    "contract-not-sent",
    Verdict.FAIL,
    "le contrat de sous-traitance n’est pas communiqué à la Caisse des dépôts",
    "Communiquez-le, par tout moyen, à la Caisse des dépôts.",
)


@rule(
    "fr.ct.R6333-6-2.sent",
    title="Le contrat de sous-traitance d’un bilan payé par le CPF est communiqué à la Caisse des dépôts.",
    sources=(_SINCE.al(6),),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_SUBCONTRACTS,
    needs=needs(SUBCONTRACT_CONCLUDED_ON, SUBCONTRACT_SENT_ON),
    each=SUBCONTRACTS,
    remedy="Communiquez le contrat à la Caisse des dépôts.",
)
def sent(ctx: Ctx, concluded: date, on: date | None) -> Findings:
    """The contract was sent to the Caisse des dépôts. No text says by when.

    Source:
        Code du travail, art. R. 6333-6-2, al. 6.
    """
    if concluded < FIRST_DAY:
        return (BEFORE_THE_TEXT.at(ctx.where, first=FIRST_DAY),)
    return () if on is not None else (NOT_TOLD_TO_FUND.at(f"{ctx.where}.sent_on"),)


RULES = (written, mentions, one_level, sent)
