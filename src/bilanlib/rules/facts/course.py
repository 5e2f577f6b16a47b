"""Facts about the course of a bilan: its sessions one by one, its phases, its end, its follow-up."""

from datetime import date
from functools import partial
from operator import attrgetter

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.documents import CONCLUDES_ON
from bilanlib.rules.facts.sessions import ASK_SESSIONS, BEGINS_ON, PUBLISHED_ON, SESSION_PARTS, TOTALS
from bilanlib.rules.facts.untold import Stretch, untold_days

BEGIN_OF_BILAN = Event("début de l’action", {None: BEGINS_ON}, floor=PUBLISHED_ON)
"""First session of the action, where no change of the French law matters (A14)."""

END_OF_BILAN = Event("fin du bilan", {None: CONCLUDES_ON})
"""Last session of the conclusion. Nothing is disputed about it, unlike the end of the action in French law."""

FIRST_FOLLOWED_UP_ON: Fact[date | None] = derived(
    "sessions",
    Question(
        text="Quels entretiens de suivi sont prévus ou tenus, et quels jours ?",
        holder=Holder.PROVIDER,
        proof="planning, feuilles de présence",
    ),
    (Bilan,),
    attrgetter("schedule.first_followed_up_on"),
    SESSION_PARTS,
    besides=(TOTALS,),
    lacking=partial(untold_days, stretch=Stretch.FOLLOW_UP, pick=min),
)


@frozen
class Sitting:
    """A session that belongs, or may belong, to the action.

    Attributes:
        kind: What its hours are made of.
        untold: Paths of what is not told, and on which it hangs whether it is one, and of which kind.
    """

    kind: Maybe[SessionKind]
    untold: tuple[str, ...]

    def may_be(self, kinds: frozenset[SessionKind]) -> bool:
        """Whether it is, or may turn out to be, of one of those kinds."""
        return self.kind is UNKNOWN or self.kind in kinds


_OUTSIDE = {kind: phase for phase, kind in OUTSIDE_KINDS.items()}
_PARTS = ("status", "phase", "kind")


def _phase_of(session: Session) -> Maybe[Phase]:
    """Its phase, which the kind of what lies before or after the action says as well."""
    return session.phase if session.kind is UNKNOWN else _OUTSIDE.get(session.kind, session.phase)


def _may_be_of_action(session: Session, _: str = "") -> bool:
    return session.status is not SessionStatus.CANCELLED and _phase_of(session) not in OUTSIDE_KINDS


def _sessions_of_action(case: Bilan) -> Maybe[tuple[Sitting, ...]]:
    if case.sessions is UNKNOWN:
        return UNKNOWN
    listed = [(place, one) for place, one in enumerate(case.sessions) if _may_be_of_action(one)]
    # Where hours are only stated, the sessions are still to be listed.
    return tuple(_sitting(place, one) for place, one in listed) or UNKNOWN


def _sitting(place: int, session: Session) -> Sitting:
    told = {"status": session.status, "phase": session.phase, "kind": session.kind}
    return Sitting(session.kind, tuple(f"sessions[{place}].{name}" for name in _PARTS if told[name] is UNKNOWN))


SESSIONS_OF_ACTION: Fact[tuple[Sitting, ...]] = derived("sessions", ASK_SESSIONS, (Bilan,), _sessions_of_action)
"""Asked only once an action is known to be planned: then it has sessions."""


def _may_begin_a_phase(session: Session, part: str = "") -> bool:
    is_idle = session.status is SessionStatus.CANCELLED or session.day is None or _phase_of(session) is Phase.PRIOR
    is_placed = _phase_of(session) is not UNKNOWN
    return not is_idle and not (is_placed and part in {"phase", "kind"})


def _phases_begin_on(case: Bilan) -> Maybe[tuple[tuple[Phase, date], ...]]:
    if case.sessions is UNKNOWN:
        return UNKNOWN
    first: dict[Phase, date] = {}
    for session in filter(_may_begin_a_phase, case.sessions):
        phase, day = _phase_of(session), session.day
        if session.status is UNKNOWN or phase is UNKNOWN or day is UNKNOWN or day is None:
            return UNKNOWN
        first[phase] = min(day, first.get(phase, day))
    return tuple(first.items())


PHASES_BEGIN_ON: Fact[tuple[tuple[Phase, date], ...]] = derived(
    "sessions", ASK_SESSIONS, (Bilan,), _phases_begin_on, (*SESSION_PARTS,), among=_may_begin_a_phase
)
