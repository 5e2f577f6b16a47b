"""Arrêté du 31 juillet 2009, art. 8: the three phases."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_8
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr.arrete_2009_07_31.art_8 import PHASES
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, PHASES_OFFERED, SCHEDULE
from bilanlib.rules.facts.untold import untold_phases

MISSING_PHASE = Template(
    "missing-phase",
    Verdict.FAIL,
    "aucune séance ni aucune heure n’est prévue pour : {phases}",
    "Prévoyez : {phases}.",
)


@rule(
    "fr.a2009-07-31.8.phases",
    title="Le bilan d’un agent de l’État comprend les trois phases prévues par l’arrêté.",
    sources=(ART_8.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    may_ask=(PHASES_OFFERED,),
    uses=(PHASES,),
    remedy="Ajoutez la phase qui manque au programme et au planning.",
)
def phases(ctx: Ctx, schedule: Schedule) -> Findings:
    """Each of the three phases is planned or held; in an offer, named or given hours.

    Source:
        Arrêté du 31 juillet 2009, art. 8.
    """
    if schedule.begins_on is None:
        return NOTHING_PLANNED
    missing = ctx.value(PHASES) - schedule.phases.members
    if not missing:
        return ()
    if not schedule.phases.is_complete:
        return (not_told(schedule.where, *untold_phases(ctx.case)),)
    return (MISSING_PHASE.at(schedule.where, phases=tuple(phase for phase in Phase if phase in missing)),)


RULES = (phases,)
