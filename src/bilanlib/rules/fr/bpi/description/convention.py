"""Présentation du BPI, « Ce qu’est la prestation »: a convention of three."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import DESCRIPTION
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.bpi.people import PARTIES
from bilanlib.rules.facts.convention import BOUND_BY, concluded_on
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NOT_SIGNED = Template(
    "not-signed",
    Verdict.FAIL,
    "le BPI a commencé le {begins} sans signature engageant : {parties}",
    "Faites signer la convention par : {parties}.",
)
SIGNATURES_DUE = Template(
    "signatures-due", Verdict.NOT_APPLICABLE, "le BPI commence le {begins} ; signatures attendues : {parties}"
)


@rule(
    "fr.bpi.description.parties",
    title="Une convention lie le salarié, l’employeur et l’Institut 4.10.",
    sources=(DESCRIPTION.since("1900-01-01").al(3),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    uses=(PARTIES,),
    remedy="Faites signer la convention par les trois parties.",
)
def parties(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """Once the BPI has begun, somebody has signed for each of the three (BPI-CNV-01).

    Source:
        Présentation du BPI, « Ce qu’est la prestation », al. 3.
    """
    signed = {party for party, day in bound or () if day <= ctx.at}
    missing = tuple(party for party in ctx.value(PARTIES) if party not in signed)
    if not missing:
        return ()
    template = SIGNATURES_DUE if ctx.at < begins else NOT_SIGNED
    return (template.at("convention", begins=begins, parties=missing),)


NOT_CONCLUDED = Template(
    "not-concluded", Verdict.NOT_APPLICABLE, "la convention n’est pas signée de tous : l’ordre ne peut pas être jugé"
)
BEFORE_SIGNATURE = Template(
    "before-signature",
    Verdict.FAIL,
    "le BPI a commencé le {begins}, avant la dernière signature, le {concluded}",
    "Notez l’écart ; pour les prochains bilans, attendez la dernière signature.",
)


@rule(
    "fr.bpi.description.signed-first",
    title="La convention est signée de tous avant la première séance.",
    sources=(DESCRIPTION.since("1900-01-01").al(3),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    uses=(PARTIES,),
    remedy="Placez la première séance après la dernière signature.",
)
def signed_first(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """No session is held before all three have signed; the day itself is in time (BPI-CNV-02).

    Reading:
        The document says that each commits itself in a convention, and not in so many words that it comes first: so
        this is practice.

    Source:
        Présentation du BPI, « Ce qu’est la prestation », al. 3, which implies it.
    """
    concluded = concluded_on(bound, ctx.value(PARTIES), ctx.at)
    if concluded is None:
        return (NOT_CONCLUDED.at("convention"),)
    return () if concluded <= begins else (BEFORE_SIGNATURE.at("sessions", begins=begins, concluded=concluded),)


RULES = (parties, signed_first)
