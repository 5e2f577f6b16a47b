"""APEF–FE.BI, « Durée, phases 1 à 3 »: over how long the bilan is spread."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DUREE
from bilanlib.parameters.be.apef_febi.duree import LONGEST, USUAL_LONGEST, USUAL_SHORTEST
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.longer_span import LONGER_SPAN_ASKED_FOR
from bilanlib.rules.facts.sessions import ENDS_ON

_SAID = DUREE.since("1900-01-01")

TOO_LONG = Template(
    "too-long",
    Verdict.FAIL,
    "le bilan va du {begins} au {ends} ; le dernier jour possible est le {last_day}, même à la demande du bénéficiaire",
    "Avancez la dernière séance au {last_day} au plus tard.",
)
NOT_ASKED_FOR = Template(
    "not-asked-for",
    Verdict.FAIL,
    "le bilan va du {begins} au {ends}, au-delà du {last_day}, sans que le bénéficiaire l’ait demandé",
    "Avancez la dernière séance au {last_day} au plus tard, ou recueillez la demande du bénéficiaire.",
)


@rule(
    "be.apef-febi.duree.span",
    title="Le bilan tient dans son étalement, que seul le bénéficiaire peut faire allonger.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(BEGIN_OF_BILAN),
    may_ask=(ENDS_ON, LONGER_SPAN_ASKED_FOR),
    uses=(USUAL_LONGEST, LONGEST),
    remedy="Avancez la dernière séance, ou recueillez la demande du bénéficiaire.",
)
def span(ctx: Ctx, begins: date) -> Findings:
    """From the first session to the last of the three phases it is not too long; longer at the worker's request only.

    Reading:
        Weeks and months run on the calendar from the first session; the last day is in time. When the request is to be
        made is not said.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    ends = ctx.ask(ENDS_ON)
    usual, longest = ctx.value(USUAL_LONGEST).after(begins), ctx.value(LONGEST).after(begins)
    if ends <= usual:
        return ()
    if ends > longest:
        return (TOO_LONG.at("sessions", begins=begins, ends=ends, last_day=longest),)
    if ctx.ask(LONGER_SPAN_ASKED_FOR):
        return ()
    return (NOT_ASKED_FOR.at("sessions", begins=begins, ends=ends, last_day=usual),)


SHORT = Template(
    "short",
    Verdict.FAIL,
    "le bilan va du {begins} au {ends} ; il se déroule d’ordinaire au moins jusqu’au {first_day}",
    "Rien n’est à réparer ; un bilan plus court que d’ordinaire peut convenir au bénéficiaire.",
)


@rule(
    "be.apef-febi.duree.short-span",
    title="Le bilan n’est pas plus court que d’ordinaire.",
    sources=(_SAID,),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(BEGIN_OF_BILAN),
    may_ask=(ENDS_ON,),
    uses=(USUAL_SHORTEST,),
    remedy="Étalez les séances si le bénéficiaire le souhaite.",
)
def short_span(ctx: Ctx, begins: date) -> Findings:
    """From the first session to the last it takes as long as is usual.

    Reading:
        Practice only: the document says what is normal, and sets a bound on the other side alone.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    ends, first = ctx.ask(ENDS_ON), ctx.value(USUAL_SHORTEST).after(begins)
    return () if ends >= first else (SHORT.at("sessions", begins=begins, ends=ends, first_day=first),)


RULES = (span, short_span)
