"""Présentation du BPI, « Finalisation du projet », al. 4: the employee carries the synthesis."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import CONCLUSION
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.bpi.recipients import RECIPIENTS
from bilanlib.parameters.policies import DisclosurePolicy, policy_in
from bilanlib.rules.common.disclosures import OTHER_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO

SENT_BY_OTHERS = Template(
    "sent-by-others",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, par un autre que le salarié ; c’est à lui de le partager",
    "Informez le salarié ; laissez-lui le partage de la synthèse.",
)


@rule(
    "fr.bpi.conclusion.carried",
    title="Le salarié porte lui-même la synthèse à son employeur.",
    sources=(CONCLUSION.since("1900-01-01").al(4),),
    force=Force.SCHEME,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(SHOWN_BY_BENEFICIARY,),
    uses=(RECIPIENTS,),
    remedy="Laissez le salarié porter la synthèse à son employeur.",
)
def carried(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Nobody but the employee shows the synthesis to the employer (BPI-REC-01).

    Reading:
        An employee who shares nothing breaks nothing: the document sets no sanction.

    Source:
        Présentation du BPI, « Finalisation du projet », al. 4.
    """
    if policy_in(ctx.value(RECIPIENTS), kind, to) is not DisclosurePolicy.CARRIED_BY_BENEFICIARY:
        return (OTHER_DISCLOSURE.at(ctx.where, kind=kind, to=to),)
    return () if ctx.ask(SHOWN_BY_BENEFICIARY) else (SENT_BY_OTHERS.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (carried,)
