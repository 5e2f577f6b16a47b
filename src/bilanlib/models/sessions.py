"""Hours: sessions one by one, and totals."""

from datetime import date, timedelta

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.models.fields import day, duration, notes, reference, told
from bilanlib.models.impossible import ImpossibleError
from bilanlib.models.table import Extra
from bilanlib.models.terms import ConductedBy, Modality, Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.span import Span

_PHASE_OF = {SessionKind.PRIOR_INTERVIEW: Phase.PRIOR, SessionKind.FOLLOW_UP: Phase.FOLLOW_UP}


@frozen(kw_only=True)
class Session:
    """One sitting, or one stretch of work (séance).

    Attributes:
        day: When it takes or took place; None for a session that has no day yet.
        duration: How long it lasts; more than zero.
        kind: What its hours are made of.
        phase: Which part of the bilan it belongs to.
        modality: How people meet.
        conducted_by: Who conducts it.
        counsellor: `ref` of the counsellor.
        on_working_time: Whether it falls on the beneficiary's working time.
        status: Planned, held or cancelled.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    day: Maybe[date | None] = day()
    duration: Maybe[timedelta] = duration()
    kind: Maybe[SessionKind] = told()
    phase: Maybe[Phase] = told()
    modality: Maybe[Modality] = told()
    conducted_by: Maybe[ConductedBy] = told()
    counsellor: Maybe[str | None] = told()
    on_working_time: Maybe[bool] = told()
    status: Maybe[SessionStatus] = told()
    ref: str | None = reference()
    extra: Extra = notes()

    def __attrs_post_init__(self) -> None:
        """Refuse a prior interview, or a follow-up, in the middle of the action."""
        phase = _PHASE_OF.get(self.kind) if self.kind is not UNKNOWN else None
        if phase is not None and self.phase is not UNKNOWN and self.phase is not phase:
            kind, said = self.kind.value, self.phase.value
            raise ImpossibleError(
                self,
                "phase",
                f"{said!r}, not {phase.value!r} as its kind ({kind!r}) has it",
                Message(
                    "« {said} » ; attendu : « {wanted} », comme la nature de la séance (« {kind} »)",
                    (("said", said), ("wanted", phase.value), ("kind", kind)),
                ),
            )


@frozen(kw_only=True)
class HourTotal:
    """A number of hours that somebody states: of the whole action, of a phase, or of a kind.

    Totals that share a stage and name phases (or kinds) form a breakdown, and a breakdown is complete: a phase
    (or kind) that it does not list has no hours. A total with neither is of the whole action, without
    prior interview and follow-up.

    Attributes:
        stage: Declared (brochure, convention), planned (schedule) or delivered so far.
        hours: How many, within bounds.
        phase: The part of the bilan; None for all.
        kind: The kind of hours; None for all.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    stage: Maybe[Stage] = told()
    hours: Maybe[Span] = told()
    phase: Phase | None = None
    kind: SessionKind | None = None
    ref: str | None = reference()
    extra: Extra = notes()
