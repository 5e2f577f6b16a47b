"""How answers to disputed questions are written: where questions are listed, and where an outcome hangs on them."""

from collections.abc import Iterable

from bilanlib.messages.printable import Printable
from bilanlib.readings.reading import Reading
from bilanlib.render.wording import Wording


def answer_line(answer: Reading, wording: Wording) -> str:
    """An answer with its standing, who holds it, and whether it is recommended."""
    one = answer.answer
    template = "{name} : {label} ({standing} ; {holders})"
    if one.is_recommended:
        template = "{name} : {label} ({standing} ; {holders}) ; recommandé"
    return wording.say(
        template,
        name=one.name,
        label=wording.say(one.label),
        standing=one.standing,
        holders=wording.say(one.holders),
    )


def outcome_line(
    answers: Iterable[Reading], outcome: Printable, wording: Wording, *, is_recommended: bool = False
) -> str:
    """What comes out under some answers.

    Args:
        answers: The answers; each is written after the letter of its question.
        outcome: What comes out.
        wording: Writes it.
        is_recommended: Whether to say that these are the answers we recommend.
    """
    template = "{answers} (recommandé) : {outcome}" if is_recommended else "{answers} : {outcome}"
    named = tuple(f"{one.letter}, {wording.say(one.answer.label)}" for one in answers)
    return wording.say(template, answers=named, outcome=outcome)
