"""APEF–FE.BI, « Déroulement »: the results go to the worker alone."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.disclosure import ground
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DEROULEMENT, TRAVAILLEURS
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.be.apef_febi.recipients import RECIPIENTS
from bilanlib.parameters.policies import policy_in
from bilanlib.rules.facts.course import END_OF_BILAN
from bilanlib.rules.facts.documents import (
    DISCLOSURE,
    DISCLOSURES,
    SHOWN_BY_BENEFICIARY,
    SHOWN_KIND,
    SHOWN_TO,
    SYNTHESIS_DELIVERED_ON,
)

NOT_DELIVERED = Template(
    "not-delivered",
    Verdict.FAIL,
    "le bilan a pris fin le {end} et le bénéficiaire n’a pas reçu de document de synthèse",
    "Remettez au bénéficiaire le document de synthèse, contre reçu daté.",
)
DELIVERY_DUE = Template(
    "delivery-due",
    Verdict.NOT_APPLICABLE,
    "document de synthèse à remettre au bénéficiaire aujourd’hui, {end}, dernier jour du bilan",
)


@rule(
    "be.apef-febi.deroulement.synthesis",
    title="Le bénéficiaire reçoit un document de synthèse.",
    sources=(DEROULEMENT.since("1900-01-01"),),
    force=Force.SCHEME,
    governed_by=END_OF_BILAN,
    waits=True,
    needs=needs(END_OF_BILAN, SYNTHESIS_DELIVERED_ON),
    remedy="Remettez au bénéficiaire le document de synthèse, contre reçu daté.",
)
def synthesis(ctx: Ctx, end: date, delivered: date | None) -> Findings:
    """Once the conclusion has ended, the worker has been given the synthesis.

    Reading:
        The document names the phase and no day, so that a later delivery still is one.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    if delivered is not None and delivered <= ctx.at:
        return ()
    return ((DELIVERY_DUE if ctx.at == end else NOT_DELIVERED).at("documents", end=end, due_on=end),)


SHOWN_BY_OTHERS = Template(
    "shown-by-others",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans que le bénéficiaire l’ait fait lui-même",
    "Faites restituer ou détruire la copie, et informez le bénéficiaire, à qui seul il revient de communiquer.",
)


@rule(
    "be.apef-febi.deroulement.passed-on",
    title="Seul le bénéficiaire communique ses résultats à d’autres.",
    sources=(DEROULEMENT.since("1900-01-01"), TRAVAILLEURS.since("1900-01-01")),
    force=Force.SCHEME,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(SHOWN_BY_BENEFICIARY,),
    uses=(RECIPIENTS,),
    remedy="Laissez le bénéficiaire communiquer lui-même ce qu’il choisit de communiquer.",
)
def passed_on(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Nobody but the worker passes a document of the bilan on.

    Reading:
        The synthesis is handed back to the worker alone, who may pass it on; nothing goes to the employer otherwise,
        even one that agreed to the bilan. So an agreement does not let the provider show it.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement »; questions fréquentes, « Travailleurs ».
    """
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    if ground(policy, (), kind, to, shown).allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (SHOWN_BY_OTHERS.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (synthesis, passed_on)
