"""What judging gives, before anybody asks for words."""

from datetime import date
from typing import NamedTuple

from bilanlib.answers.finding import Findings
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.edition import Edition
from bilanlib.readings.reading import Reading

Choices = tuple[tuple[type[Reading], tuple[Reading, ...]], ...]
"""For each question that was asked, the answers that lead to one outcome."""


def answers_of(choices: Choices) -> tuple[Reading, ...]:
    """The answers to all the questions, in order."""
    return tuple(answer for _, told in choices for answer in told)


def all_recommended(choices: Choices) -> bool:
    """Whether the answer that we recommend to each question is among those told; so it is where none was asked."""
    return all(any(one.answer.is_recommended for one in told) for _, told in choices)


class Leaf(NamedTuple):
    """One run of a rule's body, or the reason why it was not run.

    Attributes:
        where: The thing that was judged; the empty path is the case itself.
        choices: Answers under which it was judged.
        edition: Wordings and values under which it was judged; None where the event did not take place.
        day: The governing day; None where it is not known or the event did not take place.
        verdict: What came out.
        findings: What was found.
    """

    where: str
    choices: Choices
    edition: Edition | None
    day: date | None
    verdict: Verdict
    findings: Findings


class Outcome(NamedTuple):
    """What a rule says of a case.

    Attributes:
        verdict: All runs joined.
        leaves: The runs, thing by thing, the recommended answers first; None where nobody has asked for them yet.
        is_covered: False where no wording is encoded for the governing day: then there is no result at all.
    """

    verdict: Verdict
    leaves: tuple[Leaf, ...] | None = None
    is_covered: bool = True


PASSED = Outcome(Verdict.PASS)
"""The outcome of a rule that was run once and found nothing."""

NOT_CONCERNED = Outcome(Verdict.NOT_APPLICABLE, ())
"""The outcome of a rule whose condition does not hold."""

NOT_DUE = Outcome(Verdict.NOT_APPLICABLE)
"""The outcome of a rule that waits for a day still to come, or of which no thing is concerned."""

NOT_COVERED = Outcome(Verdict.OPEN, (), is_covered=False)
"""No wording is encoded for the governing day."""
