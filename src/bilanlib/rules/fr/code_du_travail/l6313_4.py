"""Code du travail, art. L. 6313-4: consent, duration, disclosure."""

from datetime import date, timedelta

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.disclosure import ground
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.consents import Statement
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import DocumentKind, Recipient, Stance
from bilanlib.parameters.fr.code_du_travail import (
    COUNTED_KINDS,
    COVERED_DOCUMENTS,
    MAX_DURATION,
    RESULTS,
    THIRD_PARTY_DISCLOSURE,
)
from bilanlib.periods.span import Span
from bilanlib.readings.hours import HourCount
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN, CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.documents import DISCLOSURE, DISCLOSURES, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON, NOTHING_PLANNED, SCHEDULE, TOTALS

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
        known = tuple(sorted([one for one in said if one.given_on <= ctx.at], key=_order))
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


def _order(said: Statement) -> tuple[date, bool, bool]:
    # Of two things said on one day the refusal, or the one that was taken back, comes last and counts.
    return said.given_on, said.stance is Stance.REFUSES, said.withdrawn_on is not None


TOO_LONG = Template(
    "too-long",
    Verdict.FAIL,
    "{hours} en tout, {limit} au plus",
    "Retirez {excess} du programme ou du planning.",
)
SOURCES_DISAGREE = Template(
    "sources-disagree",
    Verdict.REVIEW,
    "les séances et les totaux annoncés ne concordent pas : au moins {hours} selon les uns, {limit} au plus selon les "
    "autres",
    "Faites concorder le planning, la convention et le programme, puis vérifiez de nouveau.",
)


@rule(
    "fr.ct.L6313-4.max-duration",
    title="La durée du bilan ne dépasse pas le maximum légal.",
    sources=(L6313_4.since("2019-01-01").al(5),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    may_ask=(TOTALS,),
    readings=(HourCount,),
    uses=(MAX_DURATION, COUNTED_KINDS),
    remedy="Ramenez la durée du bilan au maximum légal.",
)
def max_duration(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours that count stay within the legal maximum, on or off working time.

    Reading:
        A lower bound above the maximum fails even if some hours are not told; an upper bound within it passes.
        Which hours count is disputed (A3); where every hour fits, the dispute does not matter and is not raised.

    Source:
        Code du travail, art. L. 6313-4, al. 5.
    """
    limit = ctx.value(MAX_DURATION)
    if schedule.is_empty:
        return NOTHING_PLANNED
    if schedule.at_most is not None and schedule.at_most <= limit:
        return ()
    spans = schedule.hours(ctx.value(COUNTED_KINDS)[ctx.reading(HourCount)])
    return _judge_maximum(spans, limit, schedule.where)


def _judge_maximum(spans: tuple[Span, ...], limit: timedelta, where: str) -> Findings:
    """Hold what each source says of the hours against a maximum, included."""
    longest = max(span.lo for span in spans)
    is_within = any(span.hi is not None and span.hi <= limit for span in spans)
    if longest > limit:
        if is_within:
            return (SOURCES_DISAGREE.at(where, hours=longest, limit=limit),)
        return (TOO_LONG.at(where, hours=longest, limit=limit, excess=longest - limit),)
    return () if is_within else (not_told(where),)


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
_INSIDERS = frozenset({Recipient.BENEFICIARY, Recipient.COUNSELLOR})


@rule(
    "fr.ct.L6313-4.disclosure",
    title="Nul autre que le bénéficiaire ne reçoit les résultats ou la synthèse sans son accord.",
    sources=(L6313_4.since("2019-01-01").al(3), L6313_4.since("2019-01-01").al(4)),
    force=Force.LAW,
    governed_by=DISCLOSURE,
    each=DISCLOSURES,
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(RESULTS, COVERED_DOCUMENTS, THIRD_PARTY_DISCLOSURE),
    remedy="Recueillez l’accord du bénéficiaire, pour ce document et ce destinataire, avant toute communication.",
)
def disclosure(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Detailed results and synthesis go to third parties only with the person's agreement, given before.

    Reading:
        The synthesis goes to the operator of the conseil en évolution professionnelle at the person's request; being
        in agreement is not asking. The form is free (A13). Tests, notes and working papers are not named by the text:
        they are secret, which an agreement does not clearly lift. Papers that only prove the service are no content.

    Source:
        Code du travail, art. L. 6313-4, al. 3 and 4; Code pénal, art. 226-13.
    """
    if kind not in ctx.value(COVERED_DOCUMENTS):
        return NOT_CONTENT
    if to in _INSIDERS:
        return ()
    on_request = to is Recipient.CEP_OPERATOR and kind is DocumentKind.SYNTHESIS
    policy, said = ctx.value(THIRD_PARTY_DISCLOSURE), ctx.ask(CONSENTS_TO_DISCLOSURE)
    found = ground(policy, said, kind, to, shown, by_beneficiary=False, on_request_only=on_request)
    is_result = kind in ctx.value(RESULTS)
    if (found.allows and is_result) or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    template = SECRET if found.allows else NOT_ASKED_FOR if on_request else NOT_AGREED
    return (template.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (consent, max_duration, disclosure)
