"""APEF–FE.BI, « Durée, phases 1 à 3 »: over how many appointments the interviews are spread."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DUREE
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.be.apef_febi.duree import INTERVIEW_KINDS, MIN_APPOINTMENTS
from bilanlib.rules.facts.course import BEGIN_OF_BILAN, SESSIONS_OF_ACTION, Sitting
from bilanlib.rules.facts.offer import INTERVIEWS_OFFERED, OFFER_PUBLISHED
from bilanlib.rules.facts.sessions import SITTINGS, not_planned

_SAID = DUREE.since("1900-01-01")

TOO_FEW = Template("too-few", Verdict.FAIL, "{number} rendez-vous d’entretien, {least} au moins", "Ajoutez : {lack}.")


@rule(
    "be.apef-febi.duree.appointments",
    title="Les entretiens se font en assez de rendez-vous.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SITTINGS),
    may_ask=(SESSIONS_OF_ACTION,),
    uses=(MIN_APPOINTMENTS, INTERVIEW_KINDS),
    remedy="Répartissez les entretiens sur plus de rendez-vous.",
)
def appointments(ctx: Ctx, schedule: Schedule) -> Findings:
    """The interviews of the first three phases are spread over enough appointments.

    Reading:
        Each session is an appointment, also where two are on one day.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    least, kinds = ctx.value(MIN_APPOINTMENTS), ctx.value(INTERVIEW_KINDS)
    possible = [one for one in ctx.ask(SESSIONS_OF_ACTION) if one.may_be(kinds)]
    sure = [one for one in possible if not one.untold]
    if len(sure) >= least:
        return ()
    if len(possible) >= least:
        return (not_told("sessions", *_untold(possible)),)
    return (TOO_FEW.at("sessions", number=len(possible), least=least, lack=least - len(possible)),)


def _untold(sittings: list[Sitting]) -> tuple[str, ...]:
    return tuple(path for one in sittings for path in one.untold)


NOT_SAID = Template("not-said", Verdict.NOT_APPLICABLE, "l’offre ne dit pas combien de rendez-vous elle prévoit")


@rule(
    "be.apef-febi.duree.appointments-offered",
    title="L’offre prévoit assez de rendez-vous.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=OFFER_PUBLISHED,
    needs=needs(INTERVIEWS_OFFERED),
    uses=(MIN_APPOINTMENTS,),
    remedy="Prévoyez plus de rendez-vous.",
)
def appointments_offered(ctx: Ctx, number: int | None) -> Findings:
    """The number of interviews that an offer gives reaches the minimum; an offer that gives none is not judged.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if number is None:
        return (NOT_SAID.at("interviews"),)
    least = ctx.value(MIN_APPOINTMENTS)
    return () if number >= least else (TOO_FEW.at("interviews", number=number, least=least, lack=least - number),)


RULES = (appointments, appointments_offered)
