"""INTERACTIF, typical course: the prior interview, and the days between it and the first session."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import DEROULE
from bilanlib.parameters.fr.interactif import DAYS_AFTER_PRIOR, PRIOR_HOURS
from bilanlib.periods.counting import OUVRES
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.outside import PRIOR_INTERVIEWS, PriorInterview
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON, NOTHING_PLANNED

_SOURCE = DEROULE.since("1900-01-01")

NO_PRIOR = Template(
    "no-prior-interview",
    Verdict.FAIL,
    "aucun entretien préalable n’est prévu ni tenu",
    "Prévoyez l’entretien préalable ; il est gratuit et hors de la durée du bilan.",
)
OTHER_LENGTH = Template(
    "other-length",
    Verdict.FAIL,
    "l’entretien préalable dure {hours} ; le programme annonce {limit}",
    "Ramenez l’entretien préalable à la durée annoncée, ou comptez le reste dans le bilan.",
)


@rule(
    "fr.interactif.deroule.prior-interview",
    title="Un entretien préalable de la durée annoncée précède le bilan.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, PRIOR_INTERVIEWS),
    uses=(PRIOR_HOURS,),
    remedy="Prévoyez l’entretien préalable.",
)
def prior_interview(ctx: Ctx, begins: date | None, priors: tuple[PriorInterview, ...]) -> Findings:
    """There is an interview before the action, and each lasts as long as announced.

    Reading:
        Free and without commitment, so it is never counted in the hours of the bilan (X1); that nobody paid for it is
        left to people.

    Source:
        The programme's typical course.
    """
    if begins is None:
        return NOTHING_PLANNED
    if not priors:
        return (NO_PRIOR.at("sessions"),)
    limit = ctx.value(PRIOR_HOURS)
    return tuple(
        OTHER_LENGTH.at("sessions", hours=one.duration, limit=limit) for one in priors if one.duration != limit
    )


NO_ANCHOR = (Template("no-prior-day", Verdict.NOT_APPLICABLE, "aucun entretien préalable n’a de jour").at("sessions"),)
TOO_EARLY = Template(
    "too-early",
    Verdict.FAIL,
    "l’action commence le {begins} ; l’entretien préalable du {prior} la permet à partir du {first_day}",
    "Reportez la première séance au {first_day}.",
)


@rule(
    "fr.interactif.deroule.start-after-prior",
    title="Le bilan commence après les jours ouvrés annoncés depuis l’entretien préalable.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, PRIOR_INTERVIEWS),
    may_ask=(TERRITORY,),
    uses=(DAYS_AFTER_PRIOR,),
    remedy="Reportez la première séance.",
)
def start_after_prior(ctx: Ctx, begins: date | None, priors: tuple[PriorInterview, ...]) -> Findings:
    """The first session comes on the announced working day after the prior interview, or later.

    Reading:
        Monday to Friday without holidays; the day after the interview is the first. Of several interviews the last one
        counts. The programme has another anchor elsewhere, the registration: that is a rule of its own (X5).

    Source:
        The programme's typical course.
    """
    if begins is None:
        return NOTHING_PLANNED
    days = [one.day for one in priors if one.day is not None]
    if not days:
        return NO_ANCHOR
    first = OUVRES.after(max(days), ctx.value(DAYS_AFTER_PRIOR), ctx.calendar)
    return (TOO_EARLY.at("sessions", begins=begins, prior=max(days), first_day=first),) if begins < first else ()


RULES = (prior_interview, start_after_prior)
