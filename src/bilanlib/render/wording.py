"""Sentences of the text report, in the language of the reader."""

import textwrap

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Language

WIDTH = 100
_LABEL = 15


@frozen
class Wording:
    """Writes lines in one language.

    Attributes:
        language: The language.
    """

    language: Language

    def say(self, template: str, **facts: Printable) -> str:
        """Write a sentence."""
        return self.write(Message(template, tuple(facts.items())))

    def write(self, message: Message) -> str:
        """Write a message."""
        return message.format(self.language)

    def labelled(self, label: str, texts: list[str]) -> list[str]:
        """Lines of a labelled paragraph; each text starts a line of its own."""
        heads = [self.say(label).ljust(_LABEL)] + [" " * _LABEL] * len(texts)
        return [line for head, text in zip(heads, texts, strict=False) for line in _wrap(text, f"   {head} ")]

    def placed(self, where: str, text: str) -> str:
        """A text and the place it speaks of; the text alone where it speaks of the whole."""
        return self.say("{where} : {text}", where=where, text=text) if where else text

    def headed(self, head: str, text: str) -> list[str]:
        """Lines of a text that begins with a head; the lines that follow are indented."""
        return _wrap(text, f"{head} ", "   ")

    def paragraph(self, text: str) -> list[str]:
        """Lines of a text, none of them indented."""
        return _wrap(text, "")

    def indented(self, text: str) -> list[str]:
        """Lines of a text, all of them indented."""
        return _wrap(text, "   ")

    def listed(self, texts: list[str]) -> list[str]:
        """Lines of a list."""
        return [line for text in texts for line in _wrap(text, " - ")]


def _wrap(text: str, head: str, indent: str | None = None) -> list[str]:
    # Addresses and long words stay whole: a reader copies them.
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=head,
        subsequent_indent=" " * len(head) if indent is None else indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
