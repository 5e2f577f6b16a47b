"""Décret n° 2007-1845, art. 25: who may be shown the results."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.calculators.disclosure import ground_for
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_25
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.decret_2007_1845.art_25 import RECIPIENTS
from bilanlib.parameters.policies import policy_in
from bilanlib.rules.facts.agreed_disclosure import NOT_AGREED, NOT_RESULTS, are_results
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO


@rule(
    "fr.d2007-1845.25.disclosure",
    title="Les résultats du bilan ne vont à l’employeur ou à un tiers qu’avec l’accord de l’agent.",
    sources=(ART_25.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(RECIPIENTS,),
    remedy="Recueillez l’accord de l’agent, pour ce document et ce destinataire, avant toute communication.",
)
def disclosure(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Results and synthesis go to the employer or a third party only with the agent's agreement, given before.

    Reading:
        No form is prescribed. The contrary of the State's own rule on the synthesis, which is opt-out.

    Source:
        Décret n° 2007-1845, art. 25.
    """
    if not are_results(kind):
        return NOT_RESULTS
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    found = ground_for(policy, kind, to, shown, lambda: ctx.ask(CONSENTS_TO_DISCLOSURE), lambda: None)
    if found.allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_AGREED.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (disclosure,)
