"""A sentence that is not written yet: a template and the typed facts that go in it."""

from attrs import frozen

from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Language


@frozen
class Message:
    """A sentence to be.

    Attributes:
        template: French text with the facts' names in braces; also its key in the catalogues.
        facts: Name and value of each fact.
    """

    template: str
    facts: tuple[tuple[str, Printable], ...] = ()

    def format(self, language: Language | str = Language.FRENCH) -> str:
        """Write the sentence for people: dates and numbers in words, spaces as the language wants them."""
        # Imported on first use: a check writes no sentence.
        from bilanlib.messages.formatting import write  # noqa: PLC0415 - see the comment above

        return write(self.template, self.facts, Language(language))

    def __str__(self) -> str:
        """The French sentence with plain spaces, for logs and tests."""
        return self.format().replace("\u00a0", " ").replace("\u202f", " ")
