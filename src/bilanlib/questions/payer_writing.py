"""How the ways to have a bilan paid are written."""

from collections.abc import Iterable

from bilanlib.calculators.fr.bar import Bar
from bilanlib.calculators.prospects import Prospect
from bilanlib.messages.message import Message
from bilanlib.models.table import Json
from bilanlib.questions.payer_lines import PayerLine
from bilanlib.readings.reading import Reading
from bilanlib.render.parts import citation_to_dict, missing_to_dict
from bilanlib.render.wording import Wording


def line_to_dict(one: PayerLine, wording: Wording) -> dict[str, Json]:
    """A line as plain data that JSON can hold."""
    return {
        "route": one.route.value,
        "prospect": one.prospect.value,
        "payer": wording.write(one.payer),
        "instrument": wording.write(one.instrument),
        "working_time": wording.write(one.working_time),
        "reasons": _written(one.reasons, wording),
        "remarks": _written(one.remarks, wording),
        "missing": [missing_to_dict(fact, wording) for fact in one.missing],
        "bar": one.bar.value,
        "readings": [_reading_to_dict(reading) for reading in one.readings],
        "schemes": list(one.schemes),
        "citations": [citation_to_dict(reference) for reference in one.references],
        "confidence": one.confidence.value,
    }


def _reading_to_dict(question: type[Reading]) -> Json:
    ours, *others = question.tried()
    return {
        "id": question.id,
        "letter": question.letter,
        "answer": ours.answer.name,
        "others": [other.answer.name for other in others],
    }


def _written(messages: Iterable[Message], wording: Wording) -> list[Json]:
    return [wording.write(message) for message in messages]


def sections(lines: tuple[PayerLine, ...], wording: Wording) -> list[str]:
    """The lines under what may be expected of them, the best first."""
    written: list[str] = []
    for prospect in Prospect:
        found = [one for one in lines if one.prospect is prospect]
        if found:
            written += ["", *wording.paragraph(wording.say("{prospect} :", prospect=prospect))]
            written += [text for one in found for text in _paragraph(one, wording)]
    return written


def _paragraph(one: PayerLine, wording: Wording) -> list[str]:
    head = wording.say(
        "{route} : {reasons} ({sources} ; fiabilité {confidence}).",
        route=one.route,
        reasons=" ; ".join(wording.write(reason) for reason in one.reasons),
        sources=tuple(reference.citation for reference in one.references[:_CITED]),
        confidence=one.confidence.value,
    )
    return [*wording.listed([head]), *(line for text in _details(one, wording) for line in wording.indented(text))]


def _dispute(question: type[Reading], wording: Wording) -> str:
    """A disputed question, our answer to it, and the other serious ones."""
    ours, *others = question.tried()
    text = wording.say(
        "{letter} : {question} Nous retenons : {ours}.",
        letter=question.letter,
        question=wording.say(question.question),
        ours=wording.say(ours.answer.label),
    )
    if not others:
        return text
    labels = " ; ".join(wording.say(other.answer.label) for other in others)
    return wording.say("{text} D’autres soutiennent : {others}.", text=text, others=labels)


_CITED = 3
"""Citations beside a line; all of them stand at the end."""


def _details(one: PayerLine, wording: Wording) -> Iterable[str]:
    """What is to be known of it: all of it where it may pay, what to ask where that is not known."""
    if one.prospect is Prospect.OPEN:
        yield wording.say("À demander : {paths}.", paths=tuple(fact.path for fact in one.missing))
    elif one.prospect is not Prospect.EXCLUDED:
        yield from _of_payers(one, wording)


def _of_payers(one: PayerLine, wording: Wording) -> Iterable[str]:
    yield wording.say("Qui paie : {payer}.", payer=wording.write(one.payer))
    yield wording.say("Instrument : {instrument}.", instrument=wording.write(one.instrument))
    yield wording.say("Temps de travail : {working_time}.", working_time=wording.write(one.working_time))
    for remark in one.remarks:
        yield wording.say("{text}.", text=wording.write(remark))
    if one.bar is not Bar.NONE:
        yield wording.say("Carence : {bar}.", bar=one.bar)
    for question in one.readings:
        yield _dispute(question, wording)
    if one.schemes != ("fr-private",):
        yield wording.say("Dispositif : {schemes}.", schemes=one.schemes)
