"""A fix and an action: what can be edited in a plan, and what a person has to do."""

from datetime import date

from attrs import frozen

from bilanlib.answers.finding import Finding
from bilanlib.answers.missing import Holder
from bilanlib.engine.report import Result
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit
from bilanlib.questions.fixing.found import Found


@frozen(eq=False, kw_only=True)
class Fix:
    """Edits of planned facts, of an offer or of an unsent draft, after which a finding is gone and no other comes.

    Attributes:
        id: Its name among the fixes of one answer: rule, code and place of the finding it was made for.
        mends: The findings that are gone after it, the one it was made for first.
        edits: What it changes, in the order in which it is done.
        message: What it does, in a sentence.
        guidance: What people write or see to so that the edited facts are true; None for nothing.
        to_tell: Paths of what it plans and leaves untold; verdicts may stay open until it is told.
    """

    id: str
    mends: tuple[Found, ...]
    edits: tuple[Edit, ...]
    message: Message
    guidance: Message | None = None
    to_tell: tuple[str, ...] = ()

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings that the mended findings rest on."""
        return tuple(dict.fromkeys(ref for one in self.mends for ref in one.result.references))


@frozen(eq=False, kw_only=True)
class Action:
    """Something that a person has to do, because no edit of a plan mends it (mesure à prendre).

    Attributes:
        result: What the rule, or a person who vouched for a duty, says of the case.
        finding: The finding to do something about; None for a duty of which somebody said that it was broken.
        who: Who acts; empty where that is for people to say.
        what: What to do.
        due_on: Last day, included; it may lie in the past. None where no day is set.
        is_disputed: Whether it is called for under some readings only: a person has to decide first.
    """

    result: Result
    finding: Finding | None
    who: tuple[Holder, ...]
    what: Message
    due_on: date | None
    is_disputed: bool

    @property
    def why(self) -> Message:
        """What was found."""
        return Message(self.result.title) if self.finding is None else self.finding.message

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings it rests on."""
        return self.result.references
