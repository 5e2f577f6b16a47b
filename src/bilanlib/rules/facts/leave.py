"""Facts about the leave that is taken for a bilan. Its hours are working time, never hours of the bilan."""

from datetime import date, timedelta

from bilanlib.answers.finding import Template
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.leave import Leave
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.sessions import BEGINS_ON


def _has_leave(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.leave is UNKNOWN else case.leave is not None


# Both are asked only once it is known that there is a leave.
def _hours(case: Bilan) -> Maybe[timedelta]:
    return case.leave.hours if isinstance(case.leave, Leave) else UNKNOWN


def _keeps_pay(case: Bilan) -> Maybe[bool]:
    return case.leave.keeps_pay if isinstance(case.leave, Leave) else UNKNOWN


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
LEAVE_HOURS: Fact[timedelta] = derived(
    "leave.hours",
    Question(
        text="Combien d’heures de service le congé pour bilan couvre-t-il en tout ?",
        holder=Holder.EMPLOYER,
        proof="décision ou arrêté de mise en congé",
    ),
    (Bilan,),
    _hours,
)
LEAVE_KEEPS_PAY: Fact[bool] = derived(
    "leave.keeps_pay",
    Question(
        text="L’agent garde-t-il sa rémunération pendant le congé pour bilan ?",
        holder=Holder.EMPLOYER,
        proof="bulletin de paie",
    ),
    (Bilan,),
    _keeps_pay,
)

BEGIN_OF_BILAN = Event("début de l’action", {None: BEGINS_ON})
"""First session of the bilan of a public agent: the disputes on the Code du travail of 2019 do not concern it."""

BEGIN_OF_LEAVE = Event("début du congé pour bilan", {None: LEAVE_STARTS_ON})
"""First day of the leave; where it is split, of its first part."""

END_OF_LEAVE = Event("fin du congé pour bilan", {None: LEAVE_ENDS_ON})
"""Last day of the leave; where it is split, of its last part."""

LEAVE_TOO_LONG = Template(
    "leave-too-long",
    Verdict.FAIL,
    "le congé couvre {hours} de service, {limit} au plus",
    "Ramenez le congé à {limit} ; le reste du bilan peut se tenir hors du temps de service.",
)
NO_PAY = Template("no-pay", Verdict.FAIL, "l’agent ne garde pas sa rémunération pendant le congé")
