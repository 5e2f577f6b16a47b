"""APEF–FE.BI, « Déroulement »: the phases and their order."""

from datetime import date
from itertools import pairwise

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DEROULEMENT
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase
from bilanlib.parameters.be.apef_febi.deroulement import OPTIONAL_PHASES, PHASES
from bilanlib.rules.facts.course import BEGIN_OF_BILAN, PHASES_BEGIN_ON
from bilanlib.rules.facts.sessions import NOTHING_PLANNED, PHASES_OFFERED, SCHEDULE
from bilanlib.rules.facts.untold import untold_phases

_SAID = DEROULEMENT.since("1900-01-01")

MISSING_PHASE = Template(
    "missing-phase",
    Verdict.FAIL,
    "aucune séance ni aucune heure n’est prévue pour : {phases}",
    "Prévoyez : {phases}.",
)


@rule(
    "be.apef-febi.deroulement.phases",
    title="Le bilan comprend ses phases ; le bénéficiaire peut décliner celle de suivi.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE),
    may_ask=(PHASES_OFFERED,),
    uses=(PHASES, OPTIONAL_PHASES),
    remedy="Ajoutez la phase qui manque au programme et au planning.",
)
def phases(ctx: Ctx, schedule: Schedule) -> Findings:
    """Each of the phases of the bilan is planned or held; that follow-up is offered is a rule of its own.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    if schedule.begins_on is None:
        return NOTHING_PLANNED
    known, optional = schedule.phases, ctx.value(OPTIONAL_PHASES)
    missing = tuple(one for one in ctx.value(PHASES) if one not in known.members and one not in optional)
    if not missing:
        return ()
    if not known.is_complete:
        return (not_told(schedule.where, *untold_phases(ctx.case)),)
    return (MISSING_PHASE.at(schedule.where, phases=missing),)


OUT_OF_ORDER = Template(
    "out-of-order",
    Verdict.FAIL,
    "{later} : commence le {early}, avant {before}, qui commence le {late}",
    "Remettez les phases dans leur ordre ; elles peuvent se chevaucher.",
)


@rule(
    "be.apef-febi.deroulement.phase-order",
    title="Les phases commencent dans leur ordre.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(PHASES_BEGIN_ON),
    uses=(PHASES,),
    remedy="Remettez les phases dans leur ordre.",
)
def phase_order(ctx: Ctx, begins: tuple[tuple[Phase, date], ...]) -> Findings:
    """No phase begins before the one that comes before it; they may begin on one day, and overlap.

    Reading:
        The document numbers its phases and says no more: what counts is the first session of each.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    if not begins:
        return NOTHING_PLANNED
    first = dict(begins)
    present = [phase for phase in ctx.value(PHASES) if phase in first]
    return tuple(
        OUT_OF_ORDER.at("sessions", later=later, early=first[later], before=before, late=first[before])
        for before, later in pairwise(present)
        if first[later] < first[before]
    )


RULES = (phases, phase_order)
