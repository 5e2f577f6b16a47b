"""APEF–FE.BI, « Durée, phases 1 à 3 »: the minimum of interviews leaves no hour to the other parts of the minimum."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DUREE
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.be.apef_febi.duree import COUNTED_KINDS, MIN_INTERVIEW_HOURS
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.sessions import SCHEDULE, not_planned
from bilanlib.rules.facts.untold import untold_hours

NO_ROOM = Template(
    "no-room",
    Verdict.REVIEW,
    "la durée totale est, ou peut être, de {hours}, autant que les entretiens à eux seuls : il ne reste rien pour "
    "l’évaluation, le travail du bénéficiaire et celui du prestataire, que le dispositif nomme aussi",
    "Rien n’est à réparer ; vérifiez que ces heures ont leur place, ou prévoyez plus que le minimum.",
)
UNDER = Template("under", Verdict.NOT_APPLICABLE, "la durée totale n’atteint pas {hours} ; une autre règle le dit")
SOURCES_DISAGREE = Template(
    "sources-disagree",
    Verdict.REVIEW,
    "les séances et les totaux annoncés ne concordent pas",
    "Faites concorder le planning et le programme, puis vérifiez de nouveau.",
)


@rule(
    "be.apef-febi.duree.parameter-tension",
    title="La durée totale laisse place aux heures autres que d’entretien.",
    sources=(DUREE.since("1900-01-01"),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE),
    uses=(MIN_INTERVIEW_HOURS, COUNTED_KINDS),
    remedy="Prévoyez plus d’heures que le minimum d’entretien.",
)
def parameter_tension(ctx: Ctx, schedule: Schedule) -> Findings:
    """The whole is longer than the interviews must be, so that the three other parts have room.

    Reading:
        The document sets the same minimum for the whole and for the interviews, and wants three other parts besides:
        both minima are kept to by interviews alone. It is said, and is no breach. Of an offer that gives a range, its
        shortest bilan is looked at.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phases 1 à 3 ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    least, spans = ctx.value(MIN_INTERVIEW_HOURS), schedule.hours(ctx.value(COUNTED_KINDS))
    lo = max(span.lo for span in spans)
    hi = min((span.hi for span in spans if span.hi is not None), default=None)
    if hi is not None and hi < lo:
        return (SOURCES_DISAGREE.at(schedule.where),)
    if lo > least:
        return ()
    if hi is not None and hi < least:
        return (UNDER.at(schedule.where, hours=least),)
    untold = untold_hours(ctx.case)
    if lo == least and not untold:
        return (NO_ROOM.at(schedule.where, hours=least),)
    return (not_told(schedule.where, *untold),)


RULES = (parameter_tension,)
