"""APEF–FE.BI, « Durée, phases 1 à 3 »: over how long an offer spreads its bilans."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DUREE
from bilanlib.parameters.be.apef_febi.duree import LONGEST, USUAL_SHORTEST
from bilanlib.periods.period import Period
from bilanlib.rules.facts.offer import LONGEST_OFFERED, OFFER_PUBLISHED, SHORTEST_OFFERED

_SAID = DUREE.since("1900-01-01")

NOT_SAID = Template("not-said", Verdict.NOT_APPLICABLE, "l’offre ne fixe pas cette limite")
TOO_LONG = Template(
    "too-long",
    Verdict.FAIL,
    "l’offre étale le bilan sur {offered}, {limit} au plus sont possibles, à la demande du bénéficiaire",
    "Ramenez l’étalement à {limit}.",
)
SHORT = Template(
    "short",
    Verdict.FAIL,
    "l’offre prévoit un bilan en {offered} ; il se déroule d’ordinaire en {usual} au moins",
    "Rien n’est à réparer ; un bilan plus court que d’ordinaire peut convenir au bénéficiaire.",
)


@rule(
    "be.apef-febi.duree.span-offered",
    title="L’offre n’étale pas le bilan au-delà du maximum.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=OFFER_PUBLISHED,
    needs=needs(LONGEST_OFFERED),
    uses=(LONGEST,),
    remedy="Ramenez l’étalement annoncé au maximum du dispositif.",
)
def span_offered(ctx: Ctx, offered: Period | None) -> Findings:
    """The longest span that an offer gives is one that a worker could ask for.

    Reading:
        An offer holds no worker's request, so that only the longest possible span is held against it. An average is no
        bound and is not looked at.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if offered is None:
        return (NOT_SAID.at("span"),)
    limit = ctx.value(LONGEST)
    return (TOO_LONG.at("span.longest", offered=offered, limit=limit),) if offered.is_longer_than(limit) else ()


@rule(
    "be.apef-febi.duree.short-span-offered",
    title="L’offre ne prévoit pas un bilan plus court que d’ordinaire.",
    sources=(_SAID,),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(SHORTEST_OFFERED),
    uses=(USUAL_SHORTEST,),
    remedy="Étalez les séances si le bénéficiaire le souhaite.",
)
def short_span_offered(ctx: Ctx, offered: Period | None) -> Findings:
    """The shortest span that an offer gives is as long as is usual. Practice only.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if offered is None:
        return (NOT_SAID.at("span"),)
    usual = ctx.value(USUAL_SHORTEST)
    return (SHORT.at("span.shortest", offered=offered, usual=usual),) if usual.is_longer_than(offered) else ()


RULES = (span_offered, short_span_offered)
