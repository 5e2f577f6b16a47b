"""The earliest day on which a bilan may begin: by the signatures, and by usage."""

from datetime import date, timedelta

from bilanlib.answers.missing import Holder
from bilanlib.calculators.windows import FromFirstDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD, CONVENTION_PARTIES
from bilanlib.readings.convention import StartBeforeSignature
from bilanlib.rules.facts.convention import BOUND_BY, DRAFT_SENT, concluded_on
from bilanlib.rules.facts.sessions import BEGINS_ON
from bilanlib.rules.fr.code_du_travail.r1233_35 import after_conclusion
from bilanlib.rules.fr.code_du_travail.r6313_8.start import early_start, start

_WHERE_CONCLUDED = "Rien ne presse : l’action commence le jour de la dernière signature au plus tôt."


@deadline(
    "fr.ct.R6313-8.begin",
    title="Début de l’action, une fois la convention signée de tous",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MAY,
    silence=_WHERE_CONCLUDED,
    frame=start,
    needs=needs(BOUND_BY),
    may_ask=(BEGINS_ON,),
    readings=(StartBeforeSignature,),
)
def begin(ctx: Ctx, ask: Asking, bound: tuple[tuple[Party, date], ...] | None) -> FromFirstDay | None:
    """The first session is held on the day of the last signature at the earliest (A22)."""
    match ctx.reading(StartBeforeSignature):
        case StartBeforeSignature.AFTER_ALL_SIGNED:
            return _begun_after(ctx, ask, bound)
        case StartBeforeSignature.ALLOWED:
            return None


@deadline(
    "fr.ct.R1233-35.begin",
    title="Début du bilan d’un congé de reclassement, une fois la convention conclue",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MAY,
    silence=_WHERE_CONCLUDED,
    frame=after_conclusion,
    needs=needs(BOUND_BY),
    may_ask=(BEGINS_ON,),
)
def begin_in_leave(ctx: Ctx, ask: Asking, bound: tuple[tuple[Party, date], ...] | None) -> FromFirstDay:
    """In a redeployment leave the text says so itself."""
    return _begun_after(ctx, ask, bound)


def _begun_after(ctx: Ctx, ask: Asking, bound: tuple[tuple[Party, date], ...] | None) -> FromFirstDay:
    first = concluded_on(bound, ctx.value(CONVENTION_PARTIES), ctx.at)
    return FromFirstDay(first=first, done_on=ask(BEGINS_ON))


@deadline(
    "fr.ct.R6313-8.wait",
    title="Début de l’action, par usage, une fois écoulé le délai du salarié pour accepter",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MAY,
    silence="Rien ne presse : attendre laisse au salarié le temps de réfléchir, et le code ne l’impose pas.",
    frame=early_start,
    needs=needs(DRAFT_SENT),
    may_ask=(BEGINS_ON,),
)
def wait(ctx: Ctx, ask: Asking, sent: date) -> FromFirstDay:
    """By usage, the first session comes after the ten days, counted on the calendar and not moved.

    Whoever holds that the ten days are a time to think (A2) takes these days for the earliest as well.
    """
    first = ctx.value(ACCEPTANCE_PERIOD).after(sent) + timedelta(days=1)
    return FromFirstDay(first=first, done_on=ask(BEGINS_ON))


DEADLINES = (begin, begin_in_leave, wait)
