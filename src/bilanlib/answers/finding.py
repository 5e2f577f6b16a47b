"""What is found in a case: a stable code, a place, and a sentence that is written only when asked for."""

from datetime import date

from attrs import frozen

from bilanlib.answers.verdict import Verdict
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable


@frozen(eq=False)
class Template:
    """A kind of finding that a rule can make.

    Attributes:
        code: Stable within its rule; part of the public API.
        verdict: What the finding says of the requirement.
        text: French sentence, the facts' names in braces. Not API.
        remedy: What to do, when this finding has an answer of its own; the facts' names in braces.
    """

    code: str
    verdict: Verdict
    text: str
    remedy: str = ""

    def at(self, where: str, *, due_on: date | None = None, **facts: Printable) -> "Finding":
        """Make the finding of a place in the case.

        Args:
            where: Path in the case, as in the JSON file: `sessions[3].day`.
            due_on: Last day to do what is required, where there is one.
            **facts: What the sentence needs.
        """
        return Finding(self, where, tuple(facts.items()), due_on)


@frozen
class Finding:
    """Something found in a case.

    Attributes:
        template: The kind of finding.
        where: Path in the case; the empty path is the case itself.
        facts: Name and value of each fact of the sentence, typed, for those who write their own.
        due_on: Last day, included, to do what is required; None where no day is set.
        missing: Paths of the facts that are not told and that the answer depends on.
    """

    template: Template
    where: str
    facts: tuple[tuple[str, Printable], ...] = ()
    due_on: date | None = None
    missing: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """Stable code of the finding within its rule."""
        return self.template.code

    @property
    def verdict(self) -> Verdict:
        """What the finding says of the requirement."""
        return self.template.verdict

    @property
    def message(self) -> Message:
        """The sentence."""
        return Message(self.template.text, self.facts)

    @property
    def remedy(self) -> Message | None:
        """What to do about it; None leaves it to the rule's own remedy."""
        return Message(self.template.remedy, self.facts) if self.template.remedy else None

    def __str__(self) -> str:
        """Where, then the French sentence, with plain spaces."""
        return f"{self.where}: {self.message}" if self.where else str(self.message)


Findings = tuple[Finding, ...]
"""What a rule's body returns; the empty tuple is a pass."""

NOT_TOLD = Template("not-told", Verdict.OPEN, "Des faits manquent pour répondre.")
"""The one kind of open finding: facts are missing."""


def not_told(where: str, *paths: str) -> Finding:
    """The answer is open: these facts are missing."""
    return Finding(NOT_TOLD, where, missing=paths or (where,))
