"""Code du travail, art. R. 6313-8, al. 1: who concludes the convention."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.code_du_travail.r6313_8 import CONVENTION_PARTIES
from bilanlib.rules.facts.convention import BOUND_BY
from bilanlib.rules.facts.funding import CONVENTION_REQUIRED, CONVENTION_SCOPE
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NO_CONVENTION = Template(
    "no-convention",
    Verdict.FAIL,
    "aucune convention n’existe alors que l’action a commencé le {begins}",
    "Suspendez l’action jusqu’à la conclusion d’une convention écrite entre l’employeur, le salarié et le prestataire.",
)
NOT_SIGNED = Template(
    "not-signed",
    Verdict.FAIL,
    "l’action a commencé le {begins} sans signature engageant : {parties}",
    "Suspendez l’action et faites signer : {parties}.",
)
SIGNATURES_DUE = Template(
    "signatures-due", Verdict.NOT_APPLICABLE, "signatures attendues avant le {begins}, début de l’action : {parties}"
)


@rule(
    "fr.ct.R6313-8.parties",
    title="Une convention écrite lie l’employeur, le salarié et le prestataire.",
    sources=(R6313_8.since("2019-01-01").al(1), *CONVENTION_SCOPE),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=CONVENTION_REQUIRED,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    uses=(CONVENTION_PARTIES,),
    remedy="Faites signer la convention par les trois parties.",
)
def parties(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """Once the action has begun, someone who binds each of the three parties has signed.

    Reading:
        Governed by the begin of the action and not by the sending of the draft, so that a convention that was never
        sent cannot make the rule silent. A counsellor's signature is the provider's. The text names no consequence.

    Source:
        Code du travail, art. R. 6313-8, al. 1.
    """
    lacking = set(ctx.value(CONVENTION_PARTIES))
    for party, day in bound or ():
        if day <= ctx.at:
            lacking.discard(party)
    if not lacking:
        return ()
    missing = tuple(party for party in ctx.value(CONVENTION_PARTIES) if party in lacking)
    if ctx.at < begins:
        return (SIGNATURES_DUE.at("convention", begins=begins, parties=missing, due_on=begins),)
    if bound is None:
        return (NO_CONVENTION.at("convention", begins=begins),)
    return (NOT_SIGNED.at("convention.signatures", begins=begins, parties=missing),)


RULES = (parties,)
