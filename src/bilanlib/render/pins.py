"""Pinned answers in reports: which, who decided, when and why."""

from bilanlib.engine.report import Judgement
from bilanlib.messages.printable import one_line
from bilanlib.models.table import Json
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading, Standing
from bilanlib.render.wording import Wording


def pinned_lines(report: Judgement, wording: Wording) -> list[str]:
    """Lines of the head of a report: every answer that was pinned, and where it comes from."""
    if not report.pinned:
        return []
    asked = _asked(report)
    texts = [
        " ".join([*_answer(answer, wording, is_asked=type(answer) in asked), *_origin(answer, report.pins, wording)])
        for answer in report.pinned
    ]
    return [wording.say("Lectures fixées :"), *wording.listed(texts)]


def decision(pin: Pin, wording: Wording) -> str:
    """Who decided, when, where it is kept, and why."""
    template = "Décision : {by}, le {on}. Motif : « {why} »"
    if pin.source is not None:
        template = "Décision : {by}, le {on} ({source}). Motif : « {why} »"
    return wording.say(
        template, by=one_line(pin.by), on=pin.on, source=one_line(pin.source or ""), why=one_line(pin.why)
    )


def pins_to_data(report: Judgement) -> list[Json]:
    """The pins of a report as plain data."""
    asked = _asked(report) if report.pins else frozenset[type[Reading]]()
    return [
        {
            **pin_to_data(pin),
            "asked": type(pin.answer) in asked,
            "overruled_by": None if pin.overruled_by is None else pin.overruled_by.answer.name,
        }
        for pin in report.pins
    ]


def pin_to_data(pin: Pin) -> dict[str, Json]:
    """A pin as plain data; the words of the firm stand on one line."""
    return {
        "question": pin.answer.id,
        "letter": pin.answer.letter,
        "answer": pin.answer.answer.name,
        "standing": pin.answer.answer.standing.value,
        "by": one_line(pin.by),
        "on": pin.on.isoformat(),
        "why": one_line(pin.why),
        "source": None if pin.source is None else one_line(pin.source),
    }


def _asked(report: Judgement) -> frozenset[type[Reading]]:
    """The questions that a rule asked in this case, or whose answer decides on its condition or its wording."""
    asked = {question for result in report.results for leaf in result.leaves for question, _ in leaf.choices}
    for step in report.program.steps:
        rule = step.rule
        instead = [*rule.governed_by.regime, *(rule.when.pinned if rule.when is not None else ())]
        asked |= {type(answer) for answer in instead}
    return frozenset(asked)


def _answer(answer: Reading, wording: Wording, *, is_asked: bool) -> list[str]:
    one = answer.answer
    texts = [
        wording.say(
            "{letter} = {label} ({standing}).",
            letter=answer.letter,
            label=wording.say(one.label),
            standing=one.standing,
        )
    ]
    if one.standing is Standing.REMOTE:
        texts.append(wording.say("Attention : cette réponse n’est appliquée que parce qu’elle est fixée."))
    if not is_asked:
        texts.append(wording.say("Aucune règle ne l’a demandée ici."))
    return texts


def _origin(answer: Reading, pins: tuple[Pin, ...], wording: Wording) -> list[str]:
    own = [decision(pin, wording) for pin in pins if pin.answer is answer and pin.overruled_by is None]
    others = [pin for pin in pins if pin.overruled_by is answer]
    texts = own or [wording.say("Fixée par l’appelant.")]
    for pin in others:
        label = wording.say(pin.answer.answer.label)
        texts += [wording.say("Elle l’emporte sur la réponse fixée : {label}.", label=label), decision(pin, wording)]
    return texts
