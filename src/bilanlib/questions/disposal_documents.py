"""What becomes of one document: what every reading says, joined."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import Maybe
from bilanlib.questions.disposal_lines import CANNOT_TELL, DisposalLine, DisposalState


@frozen(eq=False, kw_only=True)
class DocumentDisposal:
    """What becomes of one document of a case on a day.

    Attributes:
        where: Its path in the case: `documents[2]`.
        kind: What it is; UNKNOWN where nobody told.
        ref: The embedder's own key for it.
        state: What is to be done that day, every reading that is tried taken together.
        lines: What each set of answers says, the recommended ones first; empty where none was needed.
        missing: Facts to ask for before more can be said.
        why: Why, where no reading has a part in the answer; None elsewhere.
        references: Wordings it rests on.
    """

    where: str
    kind: Maybe[DocumentKind]
    ref: str | None
    state: DisposalState
    lines: tuple[DisposalLine, ...] = ()
    missing: tuple[Missing, ...] = ()
    why: Message | None = None
    references: tuple[Reference, ...] = ()

    @property
    def recommended(self) -> DisposalLine | None:
        """What the recommended answers say, or the pinned ones; None where no reading has a part in the answer."""
        return self.lines[0] if self.lines else None

    @property
    def due_on(self) -> date | None:
        """Last day, included, to destroy it under the recommended answers; None where that is not known."""
        return None if self.recommended is None else self.recommended.last_day

    @property
    def overdue_by(self) -> int:
        """Days by which that day was passed; 0 if it was not."""
        return 0 if self.recommended is None else self.recommended.overdue_by

    @property
    def is_overdue(self) -> bool:
        """Whether it is still held, and too long by every reading that is tried."""
        is_late = all(line.is_breach for line in self.lines)
        return self.state is DisposalState.DESTROY_NOW and is_late

    @property
    def earliest(self) -> date | None:
        """Earliest last day that a reading gives: who destroys by then is right by all of them.

        None where no reading gives one, or facts are missing under one.
        """
        return None if any(line.missing for line in self.lines) else min(self._last_days, default=None)

    @property
    def latest(self) -> date | None:
        """Latest last day that a reading gives; None where one gives none."""
        told = self._last_days
        return max(told) if told and len(told) == len(self.lines) else None

    @property
    def _last_days(self) -> list[date]:
        return [line.last_day for line in self.lines if line.last_day is not None]

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if self.why is not None:
            return self.why
        if self.state is DisposalState.REVIEW:
            return self._dispute()
        if self.state is DisposalState.CANNOT_TELL or self.recommended is None:
            return Message(CANNOT_TELL)
        return next(line.message for line in self.lines if line.state is self.state)

    def _dispute(self) -> Message:
        template = _DISPUTED_UNENDED if self.latest is None else _DISPUTED
        facts: dict[str, Printable | None] = {"earliest_day": min(self._last_days), "latest_day": self.latest}
        return Message(template, tuple((name, day) for name, day in facts.items() if day is not None))


_DISPUTED = (
    "Les lectures du texte ne disent pas la même chose aujourd’hui : le dernier jour permis est le {earliest_day} au "
    "plus tôt, le {latest_day} au plus tard. Qui n’accepte aucun risque s’en tient au premier."
)
_DISPUTED_UNENDED = (
    "Les lectures du texte ne disent pas la même chose aujourd’hui : le dernier jour permis est le {earliest_day} "
    "selon l’une ; selon une autre, on ne le connaît pas encore. Qui n’accepte aucun risque s’en tient au premier."
)
