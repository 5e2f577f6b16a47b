"""Arrêté du 1er août 2023, art. 11: who may be shown the synthesis."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.calculators.disclosure import ground
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2023_08_01 import ART_11
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.arrete_2023_08_01 import RECIPIENTS
from bilanlib.parameters.policies import DisclosurePolicy, policy_in
from bilanlib.rules.common.disclosures import NOT_AGREED, OTHER_DISCLOSURE
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO


@rule(
    "fr.a2023-08-01.11.sharing",
    title="La synthèse n’est communiquée à l’employeur qu’avec l’accord de l’agent, ou par lui.",
    sources=(ART_11.since("2023-08-18"),),
    force=Force.LAW,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(RECIPIENTS,),
    remedy="Recueillez l’accord de l’agent avant chaque communication.",
)
def sharing(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """The synthesis goes to the employer by the agent, or with an agreement that the agent gave before.

    Reading:
        Of other documents and other recipients the order says nothing: they are no matter of this rule.

    Source:
        Arrêté du 1er août 2023, art. 11.
    """
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    if policy is not DisclosurePolicy.OPT_IN:
        return (OTHER_DISCLOSURE.at(ctx.where, kind=kind, to=to),)
    found = ground(policy, ctx.ask(CONSENTS_TO_DISCLOSURE), kind, to, shown)
    if found.allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_AGREED.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (sharing,)
