"""Arrêté du 31 juillet 2009, art. 11: the synthesis and the State's human-resources service."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.disclosure import ground
from bilanlib.calculators.grounds import Ground
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_11
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.arrete_2009_07_31 import RECIPIENTS
from bilanlib.parameters.policies import policy_in
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO

OPPOSED = Template(
    "opposed",
    Verdict.FAIL,
    "le document de synthèse a été communiqué au service des ressources humaines le {shown} malgré l’opposition "
    "expresse de l’agent",
    "Faites restituer ou détruire la copie reçue par le service des ressources humaines et informez l’agent.",
)
OTHER_DISCLOSURE = Template(
    "other-disclosure",
    Verdict.NOT_APPLICABLE,
    "cette communication ({kind}, à : {to}) n’est pas celle du document de synthèse au service des ressources humaines",
)


@rule(
    "fr.a2009-07-31.11.synthesis-to-hr",
    title="La synthèse ne va pas au service des ressources humaines contre la volonté expresse de l’agent.",
    sources=(ART_11.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(RECIPIENTS,),
    remedy="Recueillez l’opposition éventuelle de l’agent avant de communiquer la synthèse.",
)
def synthesis_to_hr(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """The synthesis may be shown to the human-resources service unless the agent expressly objected before.

    Reading:
        The contrary of the private sector, where the agreement of the person is needed. An objection made after the
        document was shown does not make the showing unlawful.

    Source:
        Arrêté du 31 juillet 2009, art. 11 and annex, art. 3.
    """
    if kind is not DocumentKind.SYNTHESIS or to is not Recipient.EMPLOYER_HR:
        return (OTHER_DISCLOSURE.at(ctx.where, kind=kind, to=to),)
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    found = ground(policy, ctx.ask(CONSENTS_TO_DISCLOSURE), kind, to, shown)
    if found is not Ground.OPPOSED or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (OPPOSED.at(ctx.where, shown=shown),)


RULES = (synthesis_to_hr,)
