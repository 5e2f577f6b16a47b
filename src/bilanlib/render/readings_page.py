"""The disputed questions as a list: the answers on offer, which are tried, what is pinned, which rules ask."""

from bilanlib.engine.rule import Rule
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.readings.catalogue import READINGS
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading
from bilanlib.render.disputes import answer_line
from bilanlib.render.pins import decision, pin_to_data
from bilanlib.render.wording import Wording
from bilanlib.schemes.catalogue import OURS

_INTRODUCTION = (
    "Points que les textes laissent ouverts. Une réponse fixée est la seule appliquée ; sans elle, chaque réponse "
    "essayée d’office l’est. Une analogie lointaine n’est appliquée que si elle est fixée."
)


def render_readings(pins: tuple[Pin, ...] = (), language: Language | str = Language.FRENCH) -> str:
    """Write the list of the disputed questions, with what a firm pinned."""
    wording = Wording(Language(language))
    lines = wording.paragraph(wording.say(_INTRODUCTION))
    for question in READINGS:
        lines += ["", *_question(question, pins, wording)]
    return "\n".join(lines) + "\n"


def readings_to_data(pins: tuple[Pin, ...] = (), language: Language | str = Language.FRENCH) -> list[Json]:
    """The disputed questions as plain data, with what a firm pinned."""
    wording = Wording(Language(language))
    return [
        {
            "id": question.id,
            "letter": question.letter,
            "question": wording.say(question.question),
            "answers": [_answer(answer, wording) for answer in question],
            "asked_by": [rule.id for rule in _asking(question)],
            "pins": [pin_to_data(pin) for pin in pins if type(pin.answer) is question],
        }
        for question in READINGS
    ]


def _question(question: type[Reading], pins: tuple[Pin, ...], wording: Wording) -> list[str]:
    tried = ", ".join(answer.answer.name for answer in question.tried())
    own = [pin for pin in pins if type(pin.answer) is question]
    asking = [rule.id for rule in _asking(question)] or [wording.say("aucune règle pour l’instant")]
    lines = wording.headed(f"[{question.letter}, {question.id}]", wording.say(question.question))
    lines += wording.labelled("Réponses", [answer_line(answer, wording) for answer in question])
    lines += wording.labelled("D’office", [tried])
    lines += wording.labelled("Fixée", [_pinned(pin, wording) for pin in own])
    return lines + wording.labelled("Demandée par", asking)


def _pinned(pin: Pin, wording: Wording) -> str:
    return wording.say("{name}. {decision}", name=pin.answer.answer.name, decision=decision(pin, wording))


def _asking(question: type[Reading]) -> tuple[Rule, ...]:
    """The rules of every scheme that may ask it, each once."""
    rules = (rule for scheme in OURS for rule in scheme.all_rules())
    return tuple(dict.fromkeys(rule for rule in rules if question in rule.disputes()))


def _answer(answer: Reading, wording: Wording) -> dict[str, Json]:
    one = answer.answer
    return {
        "name": one.name,
        "label": wording.say(one.label),
        "standing": one.standing.value,
        "holders": wording.say(one.holders),
        "recommended": one.is_recommended,
        "tried": answer in type(answer).tried(),
    }
