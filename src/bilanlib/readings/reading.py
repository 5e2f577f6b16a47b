"""A disputed question and its answers."""

from enum import Enum

from attrs import frozen

from bilanlib.messages.terms import Term


class Standing(Term):
    """Who stands behind an answer. Official and argued answers are tried; remote ones only when a caller pins them."""

    OFFICIAL = "official", "position officielle"
    ARGUED = "argued", "position défendue"
    REMOTE = "remote", "analogie lointaine"


@frozen
class Answer:
    """One answer to a disputed question.

    Attributes:
        name: Stable name, for machines.
        standing: Who stands behind it.
        label: The answer, in French.
        holders: Who holds it, or on what it rests, in French.
        is_recommended: Whether we recommend it; its outcome is shown first.
    """

    name: str
    standing: Standing
    label: str
    holders: str
    is_recommended: bool = False


class Reading(Enum):
    """A question that the texts leave open. Each subclass is one question, each member one answer."""

    _value_: Answer
    id: str
    letter: str
    question: str

    def __init_subclass__(cls, *, id: str = "", letter: str = "", question: str = "") -> None:  # noqa: A002 - what it is called everywhere
        """Name the question.

        Args:
            id: Stable name of the question.
            letter: Its number in the list of ambiguities: A1.
            question: The question, in French.
        """
        super().__init_subclass__()
        cls.id, cls.letter, cls.question = id, letter, question

    # Answers are single objects, so that the hash of the object will do; that of Enum is a call of Python.
    __hash__ = object.__hash__

    @property
    def answer(self) -> Answer:
        """The answer's name, standing, label and holders."""
        return self._value_

    @classmethod
    def tried(cls) -> tuple["Reading", ...]:
        """The answers that are tried by default, the recommended one first."""
        serious = [member for member in cls if member.answer.standing is not Standing.REMOTE]
        return tuple(sorted(serious, key=lambda member: not member.answer.is_recommended))
