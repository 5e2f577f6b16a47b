"""Facts about the leave that is taken for a bilan. Its hours are working time, never hours of the bilan."""

from datetime import date, timedelta

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN, Maybe


def _has_leave(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.leave is UNKNOWN else case.leave is not None


HAS_LEAVE: Fact[bool] = derived(
    "leave",
    Question(
        text="Un congé est-il pris pour le bilan ?", holder=Holder.EMPLOYER, proof="décision ou arrêté de mise en congé"
    ),
    (Bilan,),
    _has_leave,
)
LEAVE_STARTS_ON = Fact[date | None].told(
    "leave.starts_on",
    Question(
        text="Quel jour le congé pour bilan commence-t-il ?",
        holder=Holder.EMPLOYER,
        proof="décision ou arrêté de mise en congé",
    ),
    (Bilan,),
)
LEAVE_ENDS_ON = Fact[date | None].told(
    "leave.ends_on",
    Question(
        text="Quel jour le congé pour bilan se termine-t-il ?",
        holder=Holder.EMPLOYER,
        proof="décision ou arrêté de mise en congé",
    ),
    (Bilan,),
)
LEAVE_HOURS = Fact[timedelta | None].told(
    "leave.hours",
    Question(
        text="Combien d’heures de service le congé pour bilan couvre-t-il en tout ?",
        holder=Holder.EMPLOYER,
        proof="décision ou arrêté de mise en congé",
    ),
    (Bilan,),
)

BEGIN_OF_LEAVE = Event("début du congé pour bilan", {None: LEAVE_STARTS_ON})
"""First day of the leave; where it is split, of its first part."""

END_OF_LEAVE = Event("fin du congé pour bilan", {None: LEAVE_ENDS_ON})
"""Last day of the leave; where it is split, of its last part."""
