"""The disputes of a rule, and how an answer is written wherever questions are listed."""

from bilanlib.engine.rule import Rule
from bilanlib.readings.reading import Reading
from bilanlib.render.wording import Wording


def questions_of(rule: Rule) -> tuple[type[Reading], ...]:
    """The disputed questions of a rule: the one about its governing day, then those its body may ask."""
    event = rule.governed_by.reading
    return (*((event,) if event is not None else ()), *rule.readings)


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
