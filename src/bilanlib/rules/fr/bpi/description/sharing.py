"""Présentation du BPI, « Ce qu’est la prestation », al. 4: what is shared is the project, and no more."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.calculators.disclosure import ground
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import DESCRIPTION
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.bpi.recipients import RECIPIENTS
from bilanlib.parameters.policies import CLASSES, DocumentClass, policy_in
from bilanlib.rules.common.disclosures import NOT_AGREED, OTHER_DISCLOSURE
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO


@rule(
    "fr.bpi.description.shared-results",
    title="Seul le projet est mis en commun : les résultats détaillés ne vont à d’autres qu’avec l’accord du salarié.",
    sources=(DESCRIPTION.since("1900-01-01").al(4),),
    force=Force.SCHEME,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(RECIPIENTS,),
    remedy="Ne mettez en commun que le projet retenu.",
)
def shared_results(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Detailed results go to nobody else without the employee's agreement (BPI-REC-02).

    Reading:
        What is shared is the project that was settled on. The synthesis, which holds it, has a rule of its own.

    Source:
        Présentation du BPI, « Ce qu’est la prestation », al. 4.
    """
    if CLASSES[kind] is not DocumentClass.DETAILED_RESULTS:
        return (OTHER_DISCLOSURE.at(ctx.where, kind=kind, to=to),)
    found = ground(policy_in(ctx.value(RECIPIENTS), kind, to), ctx.ask(CONSENTS_TO_DISCLOSURE), kind, to, shown)
    if found.allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_AGREED.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (shared_results,)
