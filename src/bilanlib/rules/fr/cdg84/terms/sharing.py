"""Notice du CDG 84, « Modalités », al. 2: what the employer is shown."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.calculators.disclosure import ground
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import TERMS
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.cdg84 import RECIPIENTS
from bilanlib.parameters.policies import policy_in
from bilanlib.rules.common.disclosures import NOT_AGREED, OTHER_DISCLOSURE, RESULTS
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO


@rule(
    "fr.cdg84.terms.sharing",
    title="Résultats et synthèse ne sont communiqués, même à l’employeur associé, qu’avec l’accord de l’agent.",
    sources=(TERMS.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(RECIPIENTS,),
    remedy="Recueillez l’accord de l’agent avant chaque communication.",
)
def sharing(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Each showing of results or synthesis rests on an agreement of the agent (CDG-REC-01, CDG-REC-02).

    Reading:
        The leaflet has an employer who asked take part up to the synthesis. It is held to be a term of the scheme, to
        which the agent agrees document by document (X12): the texts on public agents want it so.

    Source:
        Notice du CDG 84, « Modalités », al. 2; décret n° 2007-1845, art. 25.
    """
    if kind not in RESULTS:
        return (OTHER_DISCLOSURE.at(ctx.where, kind=kind, to=to),)
    found = ground(policy_in(ctx.value(RECIPIENTS), kind, to), ctx.ask(CONSENTS_TO_DISCLOSURE), kind, to, shown)
    if found.allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_AGREED.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (sharing,)
