"""Facts about working time that a bilan takes, where the CPF pays for it."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.session_kinds import OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import SessionStatus, Status
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.funding import PAID_BY_CPF
from bilanlib.rules.facts.people import BENEFICIARY_STATUS
from bilanlib.rules.facts.sessions import TOTALS

_PARTS = ("on_working_time", "status", "phase", "kind")
_ASK_WORKING_TIME = Question(
    text="Quelles séances de l’action tombent sur le temps de travail du salarié, et quel jour ?",
    holder=Holder.BENEFICIARY,
    proof="planning des séances, horaires de travail",
)


def _listed(case: Bilan) -> tuple[tuple[int, Session], ...]:
    """Sessions that are, or may be, of the action: not cancelled, not the prior interview, not the follow-up."""
    sessions = () if case.sessions is UNKNOWN else case.sessions
    return tuple(
        (place, one)
        for place, one in enumerate(sessions)
        if one.status is not SessionStatus.CANCELLED and one.kind not in OUTSIDE and one.phase not in OUTSIDE_KINDS
    )


def _is_sure(one: Session) -> bool:
    return one.on_working_time is True and one.status is not UNKNOWN and one.phase is not UNKNOWN


def _takes_working_time(case: Bilan) -> Maybe[bool]:
    listed = _listed(case)
    if not listed:
        # No session is listed, but hours may be stated for it.
        return False if case.sessions is not UNKNOWN and case.totals is not UNKNOWN and not case.totals else UNKNOWN
    if any(_is_sure(one) for _, one in listed):
        return True
    return UNKNOWN if any(one.on_working_time is not False for _, one in listed) else False


def _untold_working_time(case: Bilan) -> tuple[str, ...]:
    if case.sessions is UNKNOWN:
        return ("sessions",)
    listed = [(place, one) for place, one in _listed(case) if one.on_working_time is not False]
    told = [(f"sessions[{place}]", _parts_of(one)) for place, one in listed]
    found = tuple(f"{where}.{name}" for where, parts in told for name in _PARTS if parts[name] is UNKNOWN)
    return found if _listed(case) or case.totals is not UNKNOWN else ("totals",)


def _parts_of(one: Session) -> dict[str, object]:
    # The kind alone says that a session lies outside the action; once its phase is told, the kind no longer matters.
    kind = one.kind if one.phase is UNKNOWN else None
    return {"on_working_time": one.on_working_time, "status": one.status, "phase": one.phase, "kind": kind}


def _is_employee(case: Bilan) -> Maybe[bool]:
    status = BENEFICIARY_STATUS.read(case)
    return UNKNOWN if status is UNKNOWN else status is Status.EMPLOYEE


def _concerns(case: Bilan) -> Maybe[bool]:
    is_paid = PAID_BY_CPF.read(case)
    # Nobody is asked about working time before it is known that the CPF pays.
    if is_paid is not True:
        return is_paid
    told = (_is_employee(case), _takes_working_time(case))
    return False if False in told else UNKNOWN if UNKNOWN in told else True


def _untold(case: Bilan) -> tuple[str, ...]:
    if PAID_BY_CPF.read(case) is UNKNOWN:
        return PAID_BY_CPF.gaps(case)
    status = BENEFICIARY_STATUS.gaps(case) if _is_employee(case) is UNKNOWN else ()
    return (*status, *(_untold_working_time(case) if _takes_working_time(case) is UNKNOWN else ()))


ABSENCE_CONCERNED: Fact[bool] = derived(
    "sessions",
    _ASK_WORKING_TIME,
    (Bilan,),
    _concerns,
    besides=(PAID_BY_CPF, BENEFICIARY_STATUS, TOTALS),
    lacking=_untold,
)
"""Whether the CPF pays for the bilan of an employee that takes working time, wholly or in part."""


def _first_day(case: Bilan) -> Maybe[date | None]:
    if _takes_working_time(case) is False:
        return None
    possible = [one for _, one in _listed(case) if one.on_working_time is not False]
    # What has no day yet comes after what has one.
    sure = [one.day for one in possible if _is_sure(one) and one.day is not UNKNOWN and one.day is not None]
    if not sure:
        return UNKNOWN
    first = min(sure)
    is_doubtful = any(one.day is UNKNOWN or (one.day is not None and one.day < first) for one in possible)
    return UNKNOWN if is_doubtful else first


def _untold_first_day(case: Bilan) -> tuple[str, ...]:
    listed = [(place, one) for place, one in _listed(case) if one.on_working_time is not False]
    days = [f"sessions[{place}].day" for place, one in listed if one.day is UNKNOWN]
    return (*days, *_untold_working_time(case))


FIRST_WORKING_DAY: Fact[date | None] = derived(
    "sessions",
    _ASK_WORKING_TIME,
    (Bilan,),
    _first_day,
    ("day", *_PARTS),
    besides=(TOTALS,),
    lacking=_untold_first_day,
)
KEEPS_PAY = Fact[bool | None].told(
    "leave.keeps_pay",
    Question(
        text="Le salarié garde-t-il sa rémunération pour les heures du bilan prises sur le temps de travail ?",
        holder=Holder.EMPLOYER,
        proof="bulletin de paie",
    ),
    (Bilan,),
)
"""Whether the person is paid as usual; None where it is known that no absence is recorded."""

FIRST_ON_WORKING_TIME = Event("première séance sur le temps de travail", {None: FIRST_WORKING_DAY})
"""First session of the action on the employee's working time."""
