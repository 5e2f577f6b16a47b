"""INTERACTIF, evaluation and follow-up: the synthesis shown to others, and the day of the follow-up interview."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.written_agreement import INSIDE, is_agreed_in_writing
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import EVALUATION
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.fr.interactif import FOLLOW_UP, TRACKING, WRITTEN
from bilanlib.rules.facts.consents import FORMS_OF_CONSENTS
from bilanlib.rules.facts.documents import (
    DISCLOSURE,
    DISCLOSURES,
    FOLLOWED_UP_ON,
    SHOWN_BY_BENEFICIARY,
    SHOWN_KIND,
    SHOWN_TO,
)
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON, ENDS_ON, NOTHING_PLANNED

_SOURCE = EVALUATION.since("1900-01-01")

NOT_CONCERNED = (
    Template("not-concerned", Verdict.NOT_APPLICABLE, "le programme ne dit rien de cette communication").at(
        "documents"
    ),
)
NOT_IN_WRITING = Template(
    "not-in-writing",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans accord écrit préalable du bénéficiaire",
    "Faites restituer ou détruire la copie, et informez le bénéficiaire.",
)


@rule(
    "fr.interactif.evaluation.written-agreement",
    title="La synthèse n’est communiquée que sur un accord écrit préalable.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(FORMS_OF_CONSENTS, SHOWN_BY_BENEFICIARY),
    uses=(WRITTEN,),
    remedy="Recueillez l’accord écrit avant toute communication.",
)
def written_agreement(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """A synthesis goes to others on the person's written agreement, given before.

    Reading:
        Stricter than the law, which prescribes no form. What the person shows is the person's affair.

    Source:
        The programme's paragraph on evaluation.
    """
    if kind not in ctx.value(WRITTEN) or to in INSIDE:
        return NOT_CONCERNED
    if is_agreed_in_writing(ctx.ask(FORMS_OF_CONSENTS), kind, to, shown) or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_IN_WRITING.at(ctx.where, kind=kind, shown=shown, to=to),)


NO_FOLLOW_UP = (
    Template("no-follow-up", Verdict.NOT_APPLICABLE, "aucun entretien de suivi n’a de jour").at("sessions"),
)
AFTER_TRACKING = Template(
    "after-tracking",
    Verdict.FAIL,
    "le suivi a lieu le {day}, après la fin du suivi personnalisé, le {bound}",
    "Avancez l’entretien de suivi au {bound}.",
)
NOT_THAT_DAY = Template(
    "not-that-day",
    Verdict.REVIEW,
    "le suivi a lieu le {day} ; le programme dit à partir du {target}, ce jour-là, et au plus tard ce jour-là",
    "Regardez si le bénéficiaire et le prestataire s’entendent sur ce jour.",
)


@rule(
    "fr.interactif.evaluation.follow-up-day",
    title="L’entretien de suivi a lieu quand le programme l’annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, FOLLOWED_UP_ON),
    may_ask=(ENDS_ON,),
    uses=(FOLLOW_UP, TRACKING),
    remedy="Déplacez l’entretien de suivi.",
)
def follow_up_day(ctx: Ctx, begins: date | None, followed_up: date | None) -> Findings:
    """The follow-up interview comes on the announced day, and no later than the follow-up for a year.

    Reading:
        The programme says from six months on, at six months, and within six months: only that day keeps all three
        (X7). Another day keeps some of them, so that a person must look. Counted from the last session.

    Source:
        The programme's table, its paragraph on duration and its charter.
    """
    if begins is None:
        return NOTHING_PLANNED
    if followed_up is None:
        return NO_FOLLOW_UP
    target, bound = ctx.value(FOLLOW_UP).after(ctx.ask(ENDS_ON)), ctx.value(TRACKING).after(ctx.ask(ENDS_ON))
    if followed_up > bound:
        return (AFTER_TRACKING.at("sessions", day=followed_up, bound=bound),)
    return () if followed_up == target else (NOT_THAT_DAY.at("sessions", day=followed_up, target=target),)


RULES = (written_agreement, follow_up_day)
