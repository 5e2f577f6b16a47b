"""MY CAMPUS, confidentiality: what is shown to others."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.written_agreement import INSIDE, is_agreed_in_writing
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.mycampus import CONFIDENTIALITE
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.mycampus import WRITTEN
from bilanlib.rules.facts.consents import FORMS_OF_CONSENTS
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO

NOT_CONCERNED = (
    Template("not-concerned", Verdict.NOT_APPLICABLE, "le guide ne dit rien de cette communication").at("documents"),
)
NOT_IN_WRITING = Template(
    "not-in-writing",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans accord écrit du bénéficiaire",
    "Faites restituer ou détruire la copie, et informez le bénéficiaire.",
)


@rule(
    "fr.mycampus.confidentialite.written-agreement",
    title="Rien du bilan n’est communiqué sans accord écrit.",
    sources=(CONFIDENTIALITE.since("1900-01-01"),),
    force=Force.CONTRACT,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(FORMS_OF_CONSENTS, SHOWN_BY_BENEFICIARY),
    uses=(WRITTEN,),
    remedy="Recueillez l’accord écrit avant toute communication.",
)
def written_agreement(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """What holds something of the bilan goes to others on the person's written agreement.

    Reading:
        The employer's agreement, which the guide also names, does not matter (X15).

    Source:
        The guide's paragraphs on confidentiality and results.
    """
    if kind not in ctx.value(WRITTEN) or to in INSIDE:
        return NOT_CONCERNED
    if is_agreed_in_writing(ctx.ask(FORMS_OF_CONSENTS), kind, to, shown) or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_IN_WRITING.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (written_agreement,)
