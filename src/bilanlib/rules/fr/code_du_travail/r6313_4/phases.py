"""Code du travail, art. R. 6313-4, al. 1: the three phases."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr.code_du_travail.r6313_4 import REQUIRED_PHASES
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, PHASES_OFFERED, SCHEDULE
from bilanlib.rules.facts.untold import untold_phases

MISSING_PHASE = Template(
    "missing-phase",
    Verdict.FAIL,
    "aucune séance ni aucune heure n’est prévue pour : {phases}",
    "Prévoyez : {phases}.",
)


@rule(
    "fr.ct.R6313-4.phases",
    title="Le bilan comprend les trois phases prévues par le code.",
    sources=(R6313_4.since("2019-01-01").al(1),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    may_ask=(PHASES_OFFERED,),
    uses=(REQUIRED_PHASES,),
    remedy="Ajoutez la phase qui manque au programme et au planning.",
)
def phases(ctx: Ctx, schedule: Schedule) -> Findings:
    """Each of the required phases is planned or held.

    Reading:
        A phase is there when a session that was not cancelled belongs to it. Where no session is listed yet, and in an
        offer, hours stated for it (or its name in the offer) are enough.

    Source:
        Code du travail, art. R. 6313-4.
    """
    if schedule.begins_on is None:
        return NOTHING_PLANNED
    known = schedule.phases
    missing = ctx.value(REQUIRED_PHASES) - known.members
    if not missing:
        return ()
    if not known.is_complete:
        return (not_told(schedule.where, *untold_phases(ctx.case)),)
    return (MISSING_PHASE.at(schedule.where, phases=tuple(phase for phase in Phase if phase in missing)),)


RULES = (phases,)
