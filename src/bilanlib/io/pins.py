"""Pinned answers from the text of a firm's file."""

from datetime import date, datetime
from functools import partial

from bilanlib.io.json_text import join
from bilanlib.io.problems import InvalidPinsError, Problem, WrongValueError, shown, unknown_key
from bilanlib.io.scalars import read_text, unknown_word
from bilanlib.io.tables import Tables, is_table
from bilanlib.io.toml_text import parse_toml
from bilanlib.messages.message import Message
from bilanlib.readings.catalogue import READINGS
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading

_KEYS = ("answer", "by", "on", "why")


def read_pins(text: str | bytes, *, in_pyproject: bool = False, source: str | None = None) -> tuple[Pin, ...]:
    """Read the answers that a firm pinned, in the order of its file.

    Args:
        text: Content of a `bilanlib.toml`, or its bytes in UTF-8: a table `readings`, and in it one table per question,
            under its id or its letter, with `answer`, `by`, `on` (a day of TOML) and `why`.
        in_pyproject: Whether it is the content of a `pyproject.toml`, where all of that stands in `[tool.bilanlib]`.
        source: Name of the file, which reports cite.

    Raises:
        InvalidPinsError: it is no such file; every problem of a well-formed file is in it, with its path. A
            `pyproject.toml` without the table is a problem too: see `has_pins_table`.
    """
    data, where, tables = _parsed(text), "", Tables()
    if in_pyproject:
        data, where = tables.table(_tool(data), "tool", "bilanlib"), "tool.bilanlib"
    tables.refuse_others(data, where, ("readings",))
    told = tables.table(data, where, "readings") if "readings" in data else {}
    pins: list[Pin] = []
    for name, entry in told.items():
        _read_entry(entry, join(join(where, "readings"), name), name, tables, pins, source)
    if tables.problems:
        raise InvalidPinsError(tuple(tables.problems))
    return tuple(pins)


def has_pins_table(text: str | bytes) -> bool:
    """Whether a `pyproject.toml` has something at `[tool.bilanlib]`.

    Raises:
        InvalidPinsError: it is not TOML.
    """
    return "bilanlib" in _tool(_parsed(text))


def _parsed(text: str | bytes) -> dict[str, object]:
    try:
        return parse_toml(text)
    except WrongValueError as error:
        raise InvalidPinsError((Problem("", error.message),)) from None


def _tool(data: dict[str, object]) -> dict[str, object]:
    tool = data.get("tool")
    return tool if is_table(tool) else {}


def _read_entry(entry: object, where: str, name: str, tables: Tables, pins: list[Pin], source: str | None) -> None:
    question = next((one for one in READINGS if name in {one.id, one.letter}), None)
    if question is None:
        known = (*(one.id for one in READINGS), *(one.letter for one in READINGS))
        tables.problems.append(unknown_key(where, name, known))
    if not is_table(entry):
        sentence = "{value} ; attendu : une table avec {keys}"
        tables.problems.append(Problem(where, Message(sentence, (("value", shown(entry)), ("keys", _KEYS)))))
        return
    pin = _pin(question, entry, where, tables, source)
    if pin is not None:
        _refuse_second_answer(pin, pins, where, tables)
        pins.append(pin)


def _pin(
    question: type[Reading] | None, entry: dict[str, object], where: str, tables: Tables, source: str | None
) -> Pin | None:
    answer = tables.value(entry, where, "answer", partial(_answer, question))
    by = tables.value(entry, where, "by", _words)
    on = tables.value(entry, where, "on", _day)
    why = tables.value(entry, where, "why", _words)
    tables.refuse_others(entry, where, _KEYS)
    if answer is None or by is None or on is None or why is None:
        return None
    return Pin(answer, by=by, on=on, why=why, source=source)


def _refuse_second_answer(pin: Pin, pins: list[Pin], where: str, tables: Tables) -> None:
    """A question may stand there under its id and under its letter, but not with two answers."""
    question = type(pin.answer)
    other = next((one.answer for one in pins if type(one.answer) is question and one.answer is not pin.answer), None)
    if other is not None:
        sentence = "la question {id} a déjà la réponse « {answer} » ; attendu : une seule réponse"
        facts = (("id", question.id), ("answer", other.answer.name))
        tables.problems.append(Problem(join(where, "answer"), Message(sentence, facts)))


def _answer(question: type[Reading] | None, value: object) -> Reading | None:
    """The answer of that name; None where nobody knows to which question."""
    name = read_text(value)
    if question is None:
        return None
    for member in question:
        if member.answer.name == name:
            return member
    raise unknown_word(name, tuple(member.answer.name for member in question))


def _words(value: object) -> str:
    text = read_text(value)
    if text.strip():
        return text
    raise WrongValueError("{value} ; attendu : du texte, et pas un blanc", value=shown(value))


def _day(value: object) -> date:
    # A datetime is a date to isinstance, but it is a moment, not a day.
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise WrongValueError("{value} ; attendu : un jour écrit AAAA-MM-JJ, sans heure ni guillemets", value=shown(value))
