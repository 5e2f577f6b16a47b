"""Code du travail, art. L. 6313-4, al. 3 and 4: who receives the results and the synthesis."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.disclosure import asks_the_person, ground, ground_for, in_writing
from bilanlib.calculators.grounds import Ground
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.code_du_travail.l6313_4 import DELIVERED
from bilanlib.parameters.fr.code_du_travail.l6313_4_recipients import RECIPIENTS
from bilanlib.parameters.fr.code_du_travail.r6313_7 import COVERED_DOCUMENTS
from bilanlib.parameters.policies import policy_in
from bilanlib.readings.disclosure import AgreementForm
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE, FORMS_OF_CONSENTS
from bilanlib.rules.facts.documents import (
    DELIVERIES,
    DISCLOSURE,
    DISCLOSURES,
    END_OF_ACTION,
    SHOWN_BY_BENEFICIARY,
    SHOWN_KIND,
    SHOWN_TO,
)

NOT_DELIVERED = Template(
    "not-delivered",
    Verdict.FAIL,
    "l’action a pris fin le {end} et le bénéficiaire n’a pas reçu : {kinds}",
    "Remettez au bénéficiaire, contre reçu daté : {kinds}.",
)
DELIVERY_DUE = Template(
    "delivery-due", Verdict.NOT_APPLICABLE, "à remettre au bénéficiaire aujourd’hui, {end}, terme de l’action : {kinds}"
)


@rule(
    "fr.ct.L6313-4.addressee",
    title="Le bénéficiaire reçoit les résultats détaillés et un document de synthèse.",
    sources=(L6313_4.since("2019-01-01").al(3),),
    force=Force.LAW,
    governed_by=END_OF_ACTION,
    waits=True,
    needs=needs(END_OF_ACTION),
    may_ask=(DELIVERIES,),
    uses=(DELIVERED,),
    remedy="Remettez au bénéficiaire ses résultats détaillés et son document de synthèse, contre reçu daté.",
)
def addressee(ctx: Ctx, end: date) -> Findings:
    """Once the action has ended, the person has been given the detailed results and the synthesis.

    Reading:
        The text sets no day: a delivery after the end still is one. Before the end nothing is due; which day the end
        is, is A4. A synthesis cut down to the project, made for others, does not stand for the synthesis.

    Source:
        Code du travail, art. L. 6313-4, al. 3.
    """
    lacking = set(ctx.value(DELIVERED))
    for kind, day in ctx.ask(DELIVERIES):
        if day <= ctx.at:
            lacking.discard(kind)
    if not lacking:
        return ()
    kinds = tuple(kind for kind in DocumentKind if kind in lacking)
    if ctx.at == end:
        return (DELIVERY_DUE.at("documents", end=end, kinds=kinds, due_on=end),)
    return (NOT_DELIVERED.at("documents", end=end, kinds=kinds, due_on=end),)


NOT_AGREED = Template(
    "not-agreed",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans accord du bénéficiaire qui vaille ce jour-là",
    "Faites restituer ou détruire la copie, et informez le bénéficiaire. Un accord donné après coup ne répare rien.",
)
NOT_ASKED_FOR = Template(
    "not-asked-for",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans demande du bénéficiaire ; la loi veut qu’il le demande",
    "Faites restituer ou détruire la copie, et informez le bénéficiaire.",
)
SECRET = Template(
    "secret",
    Verdict.REVIEW,
    "{kind} : communiqué le {shown} à : {to} avec l’accord du bénéficiaire ; la loi ne parle que des résultats et de "
    "la synthèse, et le reste est couvert par le secret professionnel",
    "Faites examiner cette communication : l’accord de la personne ne lève pas clairement le secret.",
)
NOT_CONTENT = (
    Template(
        "not-content", Verdict.NOT_APPLICABLE, "ce document prouve que le bilan a eu lieu et n’en contient rien"
    ).at("documents"),
)


@rule(
    "fr.ct.L6313-4.disclosure",
    title="Nul autre que le bénéficiaire ne reçoit les résultats ou la synthèse sans son accord.",
    sources=(L6313_4.since("2019-01-01").al(3), L6313_4.since("2019-01-01").al(4)),
    force=Force.LAW,
    governed_by=DISCLOSURE,
    each=About(SHOWN_KIND, COVERED_DOCUMENTS, NOT_CONTENT),
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, FORMS_OF_CONSENTS, SHOWN_BY_BENEFICIARY),
    readings=(AgreementForm,),
    uses=(COVERED_DOCUMENTS, RECIPIENTS),
    remedy="Recueillez l’accord du bénéficiaire, pour ce document et ce destinataire, avant toute communication.",
)
def disclosure(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Detailed results and synthesis go to third parties only with the person's agreement, given before.

    Reading:
        The synthesis goes to the operator of the conseil en évolution professionnelle at the person's request; being
        in agreement is not asking. The form is free unless A13 is pinned otherwise. Tests, notes and working papers
        are not named by the text: they are secret, which an agreement does not clearly lift. Papers that only prove
        the service are no content.

    Source:
        Code du travail, art. L. 6313-4, al. 3 and 4; Code pénal, art. 226-13.
    """
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    found = ground_for(policy, kind, to, shown, lambda: ctx.ask(CONSENTS_TO_DISCLOSURE), lambda: _in_form(ctx))
    if found.allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    on_request = to is Recipient.CEP_OPERATOR and kind is DocumentKind.SYNTHESIS
    template = SECRET if found is Ground.SECRET else NOT_ASKED_FOR if on_request else NOT_AGREED
    return (template.at(ctx.where, kind=kind, shown=shown, to=to),)


def _in_form(ctx: Ctx) -> tuple[Statement, ...] | None:
    if ctx.reading(AgreementForm) is AgreementForm.WRITTEN:
        return in_writing(ctx.ask(FORMS_OF_CONSENTS))
    return None


ORAL = Template(
    "oral-agreement",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sur un accord donné de vive voix ; l’usage est de l’écrire",
    "Faites confirmer l’accord par écrit : la loi ne l’impose pas, et c’est une preuve.",
)
NO_AGREEMENT = (
    Template(
        "no-agreement", Verdict.NOT_APPLICABLE, "aucun accord ne fonde cette communication, ou il n’en faut aucun"
    ).at("documents"),
)


@rule(
    "fr.ct.L6313-4.written-agreement",
    title="L’accord du bénéficiaire à une communication est écrit.",
    sources=(L6313_4.since("2019-01-01").al(3),),
    force=Force.PRACTICE,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, FORMS_OF_CONSENTS, SHOWN_BY_BENEFICIARY),
    uses=(RECIPIENTS,),
    remedy="Recueillez par écrit l’accord à chaque communication.",
)
def written_agreement(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """An agreement (or a demand) on which a disclosure rests is in writing.

    Reading:
        Practice only: the code prescribes no form (A13). Retention is another matter, and needs writing by law.

    Source:
        Code du travail, art. L. 6313-4, al. 3, which prescribes no form.
    """
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    if not asks_the_person(policy):
        return NO_AGREEMENT
    found = ground(policy, ctx.ask(CONSENTS_TO_DISCLOSURE), kind, to, shown)
    if not found.rests_on_a_word or ctx.ask(SHOWN_BY_BENEFICIARY):
        return NO_AGREEMENT
    if ground(policy, in_writing(ctx.ask(FORMS_OF_CONSENTS)), kind, to, shown).rests_on_a_word:
        return ()
    return (ORAL.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (addressee, disclosure, written_agreement)
