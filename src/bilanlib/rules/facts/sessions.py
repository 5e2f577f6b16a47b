"""Facts about hours, phases and days of sessions."""

from datetime import date
from functools import partial
from operator import attrgetter

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.schedule import Schedule
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.readings.regime import Regime
from bilanlib.rules.facts.untold import Stretch, untold_days, untold_plan

ASK_SESSIONS = Question(
    text="Quelles séances sont prévues, tenues ou annulées (jour, durée, nature, phase) ?",
    holder=Holder.PROVIDER,
    proof="planning, feuilles de présence",
)
ASK_TOTALS = Question(
    text="Combien d’heures le bilan compte-t-il, par phase et par nature ?",
    holder=Holder.PROVIDER,
    proof="programme, convention, planning",
)
SESSION_PARTS = ("day", "status", "phase", "kind")


def _ends_on(case: Subject) -> Maybe[date]:
    # Asked only once the action is known to begin, and then it ends.
    return UNKNOWN if case.schedule.ends_on is None else case.schedule.ends_on


def _has_groups(case: Bilan) -> Maybe[bool]:
    notable = case.schedule.notable
    if notable is UNKNOWN:
        return UNKNOWN
    kinds = {session.kind for _, session in notable}
    return True if SessionKind.GROUP in kinds else UNKNOWN if UNKNOWN in kinds else False


TOTALS = Fact[tuple[HourTotal, ...]].told("totals", ASK_TOTALS, (Programme,))
PHASES_OFFERED = Fact[tuple[Phase, ...]].told(
    "phases",
    Question(
        text="Quelles phases cette offre annonce-t-elle ?",
        holder=Holder.PROVIDER,
        proof="programme, conditions de vente",
    ),
    (Programme,),
)
SCHEDULE: Fact[Schedule] = derived(
    "sessions", ASK_TOTALS, (Bilan, Programme), attrgetter("schedule"), besides=(TOTALS,)
)
SITTINGS: Fact[Schedule] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    attrgetter("schedule"),
    ("kind", "phase", "status", "conducted_by"),
    besides=(TOTALS,),
)
HAS_GROUP_SESSIONS: Fact[bool] = derived("sessions", ASK_SESSIONS, (Bilan,), _has_groups, ("kind", "status"))
BEGINS_ON: Fact[date | None] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    attrgetter("schedule.begins_on"),
    SESSION_PARTS,
    besides=(TOTALS,),
    lacking=partial(untold_days, stretch=Stretch.ACTION, pick=min),
)
ENDS_ON: Fact[date] = derived(
    "sessions",
    ASK_SESSIONS,
    (Bilan,),
    _ends_on,
    SESSION_PARTS,
    besides=(TOTALS,),
    lacking=partial(untold_days, stretch=Stretch.ACTION, pick=max),
)

PUBLISHED_ON = Fact[date].told(
    "published_on",
    Question(text="De quel jour date cette offre ?", holder=Holder.PROVIDER, proof="date d’édition du document"),
    (Programme,),
)

NOTHING_PLANNED = (
    Template("nothing-planned", Verdict.NOT_APPLICABLE, "aucune séance n’est prévue ni tenue").at("sessions"),
)
"""There is nothing to judge: no session is planned or held."""


def not_planned(ctx: Ctx, schedule: Schedule) -> Findings:
    """The answer where no session can be judged: none is planned, or nobody told."""
    if schedule.is_planned is False:
        return NOTHING_PLANNED
    return (not_told(schedule.where, *(() if schedule.is_planned is True else untold_plan(ctx.case))),)


BEGIN_OF_ACTION = Event("début de l’action", {None: BEGINS_ON}, floor=PUBLISHED_ON, regime={Regime.BY_END: ENDS_ON})
"""First session of the action."""
