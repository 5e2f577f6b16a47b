"""Deadlines of the end of the action: what the convention says of it, what is delivered, who is informed."""

from datetime import date

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.calculators.completion import completed_on
from bilanlib.calculators.windows import ByLastDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.l6313_4 import DELIVERED
from bilanlib.parameters.fr.code_du_travail.r1233_27 import CELL_TOPICS
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.rules.facts.documents import CONVENTION_ENDS_ON, DELIVERIES, END_OF_ACTION
from bilanlib.rules.facts.redeployment import CELL_INFORMED_ON, CELL_TOLD, RECOMMENDS_ACTIONS
from bilanlib.rules.fr.code_du_travail.l6313_4.results import addressee
from bilanlib.rules.fr.code_du_travail.r1233_27 import informed_cell
from bilanlib.rules.fr.code_du_travail.r6313_8.mentions import mentions


def end_of_action(ctx: Ctx, ask: Asking) -> Maybe[date | None]:
    """The day on which the action ended, or is to end, under the answer that is tried (A4)."""
    return ask(END_OF_ACTION.days[ctx.reading(EndOfAction)])


@deadline(
    "fr.ct.R6313-8.planned-end",
    title="Fin du bilan à la date que fixe la convention",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="La date est un engagement de la convention : convenez par écrit d’une autre avant qu’elle ne passe.",
    frame=mentions,
    needs=needs(CONVENTION_ENDS_ON),
    may_ask=tuple(END_OF_ACTION.days.values()),
    readings=(EndOfAction,),
    force=Force.CONTRACT,
    is_judged=False,
)
def planned_end(ctx: Ctx, ask: Asking, last: date | None) -> ByLastDay | None:
    """The action is over on the last day of the period that the convention sets; which day its end is, is A4."""
    return None if last is None else ByLastDay(last=last, done_on=end_of_action(ctx, ask))


@deadline(
    "fr.ct.L6313-4.deliver",
    title="Remise au bénéficiaire des résultats détaillés et du document de synthèse",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="La remise reste due après ce jour : la loi n’en fixe aucun, et l’action ne se conclut pas sans elle.",
    frame=addressee,
    needs=needs(END_OF_ACTION),
    may_ask=(DELIVERIES,),
)
def deliver(ctx: Ctx, ask: Asking, end: date) -> ByLastDay:
    """The person is given both by the end of the action; a later delivery still is one."""
    delivered = ask(DELIVERIES)
    done = UNKNOWN if delivered is UNKNOWN else completed_on(delivered, ctx.value(DELIVERED), ctx.at)
    return ByLastDay(last=end, done_on=done, late_counts=True)


@deadline(
    "fr.ct.R1233-27.inform-cell",
    title="Information de la cellule d’accompagnement sur les actions que le bilan propose",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="L’information reste due après ce jour : le code n’en fixe aucun.",
    frame=informed_cell,
    needs=needs(END_OF_ACTION),
    may_ask=(RECOMMENDS_ACTIONS, CELL_INFORMED_ON, CELL_TOLD),
)
def inform_cell(ctx: Ctx, ask: Asking, end: date) -> ByLastDay | None:
    """Where the bilan proposes actions, the cell learns what they are; the text sets no day, the end is the first."""
    proposes = ask(RECOMMENDS_ACTIONS)
    if proposes is not UNKNOWN and not proposes:
        return None
    done = UNKNOWN if proposes is UNKNOWN else _informed_on(ctx, ask)
    return ByLastDay(last=end, done_on=done, late_counts=True)


def _informed_on(ctx: Ctx, ask: Asking) -> Maybe[date | None]:
    """Day on which the cell was told all that it must learn; None if it was not."""
    informed = ask(CELL_INFORMED_ON)
    if informed is UNKNOWN or informed is None or informed > ctx.at:
        return informed
    told = ask(CELL_TOLD)
    if told is UNKNOWN:
        return UNKNOWN
    return informed if ctx.value(CELL_TOPICS) <= frozenset(told or ()) else None


DEADLINES = (planned_end, deliver, inform_cell)
