"""The disputes of a rule, and how an answer is written wherever questions are listed."""

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
