"""Which answers to a disputed question are tried."""

from functools import lru_cache, partial

from bilanlib.engine.fact import Tried
from bilanlib.errors import UnknownNameError
from bilanlib.readings.reading import Reading


@lru_cache(maxsize=256)
def trier(pinned: tuple[Reading, ...]) -> Tried:
    """Gives the answers to try for a question: the pinned one, or every serious one.

    Raises:
        UnknownNameError: two different answers to one question are pinned.
    """
    by_question: dict[type[Reading], Reading] = {}
    for answer in pinned:
        other = by_question.setdefault(type(answer), answer)
        if other is not answer:
            said = f"{other.answer.name} and to {answer.answer.name}"
            raise UnknownNameError(f"{answer.id} is pinned to {said}, not to one answer")
    return lru_cache(maxsize=None)(partial(_answers, by_question))


def _answers(by_question: dict[type[Reading], Reading], question: type[Reading]) -> tuple[Reading, ...]:
    pinned = by_question.get(question)
    return question.tried() if pinned is None else (pinned,)
