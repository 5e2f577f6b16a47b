"""Code du travail, art. L. 6313-4, al. 2: the person's consent."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.consents import heard_by
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.consents import Statement
from bilanlib.models.terms import Stance
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON

NO_CONSENT = Template(
    "no-consent",
    Verdict.FAIL,
    "l’action a commencé le {begins} sans que le consentement du bénéficiaire soit enregistré ; il doit l’être au plus "
    "tard ce jour-là",
)
CONSENT_DUE = Template(
    "consent-due",
    Verdict.NOT_APPLICABLE,
    "le consentement du bénéficiaire doit être recueilli au plus tard le {begins}, premier jour de l’action",
)
LATE = Template(
    "late-consent",
    Verdict.FAIL,
    "le consentement est du {given} ; l’action a commencé le {begins}, avant lui",
    "Les séances antérieures au {given} ont été tenues sans consentement : n’en utilisez pas les résultats.",
)
REFUSED = Template(
    "refused",
    Verdict.FAIL,
    "le bénéficiaire a refusé le {given} ; l’action, prévue ou commencée le {begins}, ne peut pas avoir lieu",
    "Annulez les séances. Le refus n’est ni une faute ni un motif de licenciement.",
)
WITHDRAWN = Template(
    "withdrawn",
    Verdict.FAIL,
    "le consentement a été retiré le {withdrawn} ; l’action va jusqu’au {ends}, après ce jour",
    "Annulez les séances postérieures au {withdrawn}.",
)


@rule(
    "fr.ct.L6313-4.consent",
    title="Le bilan n’est réalisé qu’avec le consentement du bénéficiaire.",
    sources=(L6313_4.since("2019-01-01").al(2),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, CONSENTS_TO_BILAN),
    may_ask=(ENDS_ON,),
    remedy="Recueillez le consentement du bénéficiaire, datez-le, et ne tenez aucune séance avant.",
)
def consent(ctx: Ctx, begins: date, said: tuple[Statement, ...]) -> Findings:
    """The person agreed, by the first session at the latest, and the agreement stood until the last one.

    Reading:
        Asking for the bilan is agreeing to it. What was said last counts; what was said after the day of judgement
        does not yet. A withdrawal ends the action: sessions of that day itself are not blamed.

    Source:
        Code du travail, art. L. 6313-4, al. 2.
    """
    known = said
    if len(said) != 1 or said[0].given_on > ctx.at:
        known = heard_by(said, ctx.at)
    if not known:
        template = CONSENT_DUE if ctx.at < begins else NO_CONSENT
        return (template.at("consents", begins=begins, due_on=begins if ctx.at < begins else None),)
    last = known[-1]
    if last.stance is Stance.REFUSES:
        return (REFUSED.at(last.where, given=last.given_on, begins=begins),)
    if last.withdrawn_on is not None and last.withdrawn_on < (ends := ctx.ask(ENDS_ON)):
        return (WITHDRAWN.at(last.where, withdrawn=last.withdrawn_on, ends=ends),)
    if last.given_on > begins and not _stood(known, begins):
        return (LATE.at(last.where, given=last.given_on, begins=begins),)
    return ()


def _stood(known: tuple[Statement, ...], day: date) -> bool:
    """Whether an agreement, or a demand, stood on that day."""
    return any(one.stance is not Stance.REFUSES and one.stands_on(day) for one in known)


RULES = (consent,)
