"""What a person vouches for, where no fact can show it."""

from datetime import date

from attrs import field, frozen

from bilanlib.answers.verdict import Verdict
from bilanlib.messages.message import Message
from bilanlib.models.fields import notes, reference
from bilanlib.models.impossible import ImpossibleError
from bilanlib.models.table import Extra


@frozen(kw_only=True)
class Attestation:
    """A person's judgement of a duty that no fact can show (good faith, relevance of the questions).

    Attributes:
        rule: Id of the duty.
        by: Who vouches, in the embedder's words (a role rather than a name).
        on: Day of the judgement.
        outcome: Pass or fail.
        reason: Why, in a sentence.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    rule: str
    by: str
    on: date
    outcome: Verdict = field()
    reason: str
    ref: str | None = reference()
    extra: Extra = notes()

    def __attrs_post_init__(self) -> None:
        """Refuse an outcome that is no judgement."""
        if self.outcome not in {Verdict.PASS, Verdict.FAIL}:
            said = self.outcome.value
            text = Message("« {said} » ; attendu : « pass » ou « fail »", (("said", said),))
            raise ImpossibleError(self, "outcome", f"{said!r}, not 'pass' or 'fail'", text)
