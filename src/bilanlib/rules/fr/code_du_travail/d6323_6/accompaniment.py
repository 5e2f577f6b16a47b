"""Code du travail, art. D. 6323-6, al. 3: the CPF pays hours of accompaniment only."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import D6323_6
from bilanlib.models.terms import Modality, SessionKind
from bilanlib.parameters.fr.code_du_travail.d6323_6 import MEETING_KINDS
from bilanlib.readings.phases import AccompanimentHour
from bilanlib.rules.facts.account import ACCOUNT_REQUESTED
from bilanlib.rules.facts.funding import PAID_BY_CPF
from bilanlib.rules.facts.session_lists import WORK_DONE
from bilanlib.rules.facts.sessions import NOTHING_PLANNED

ANY_HOUR = Template(
    "any-hour", Verdict.NOT_APPLICABLE, "le jour de la demande, le CPF payait le bilan sans distinguer les heures"
)
NO_ACCOMPANIMENT = Template(
    "no-accompaniment",
    Verdict.FAIL,
    "aucune séance n’est une heure d’accompagnement : le CPF n’en paie pas d’autre",
    "Prévoyez des heures que le prestataire et le bénéficiaire passent ensemble.",
)
OTHER_HOURS = Template(
    "other-hours",
    Verdict.REVIEW,
    "séances qui ne sont pas de l’accompagnement : {number} sur {all} ; le CPF ne peut pas en payer le prix, et les "
    "faits ne disent pas comment le prix se répartit",
    "Indiquez au financeur la part du prix qui paie les seules heures d’accompagnement.",
)


@rule(
    "fr.ct.D6323-6.accompaniment",
    title="Le CPF ne paie que des heures d’accompagnement.",
    sources=(D6323_6.since("2019-01-01"), D6323_6.since("2026-02-26").al(3)),
    force=Force.FUNDING,
    governed_by=ACCOUNT_REQUESTED,
    when=PAID_BY_CPF,
    needs=needs(ACCOUNT_REQUESTED),
    may_ask=(WORK_DONE,),
    readings=(AccompanimentHour,),
    uses=(MEETING_KINDS,),
    remedy="Ne demandez au CPF que le prix des heures d’accompagnement.",
)
def accompaniment(ctx: Ctx, _requested: date) -> Findings:
    """Every hour of the action is accompaniment, so that the account can pay for all of them.

    Reading:
        What an hour of accompaniment is, is A10. Where only some hours are, the part of the price that the account may
        pay is A9, and no fact of a case tells it: people look at it. That the provider is a declared one is a rule on
        providers.

    Source:
        Code du travail, art. D. 6323-6, al. 3.
    """
    if not ctx.value(MEETING_KINDS):
        return (ANY_HOUR.at("account_request"),)
    done = ctx.ask(WORK_DONE)
    if not done:
        return NOTHING_PLANNED
    others = sum(not _is_accompaniment(ctx, kind, modality) for kind, modality in done)
    if not others:
        return ()
    if others == len(done):
        return (NO_ACCOMPANIMENT.at("sessions"),)
    return (OTHER_HOURS.at("sessions", number=others, all=len(done)),)


def _is_accompaniment(ctx: Ctx, kind: SessionKind, modality: Modality | None) -> bool:
    meets = kind in ctx.value(MEETING_KINDS)
    if meets and modality is not Modality.ASYNCHRONOUS:
        return True
    if not meets and kind is not SessionKind.PROVIDER_WORK:
        return False
    return ctx.reading(AccompanimentHour) is AccompanimentHour.ANY_PROVIDER_TIME


RULES = (accompaniment,)
