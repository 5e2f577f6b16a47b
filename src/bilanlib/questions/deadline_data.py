"""A deadline as plain data. Ids, states and paths are stable; texts are not."""

from datetime import date

from bilanlib.models.table import Json
from bilanlib.questions.deadline import Deadline
from bilanlib.questions.reckoning import Reckoning
from bilanlib.render.parts import citation_to_dict, missing_to_dict
from bilanlib.render.wording import Wording


def deadline_to_dict(one: Deadline, wording: Wording) -> dict[str, Json]:
    """The deadline as plain data that JSON can hold."""
    kind = one.kind
    return {
        "id": kind.id,
        "title": wording.say(kind.title),
        "where": one.where,
        "ref": one.ref,
        "actors": [actor.value for actor in kind.actors],
        "necessity": kind.necessity.value,
        "force": kind.force.value,
        "rule": None if kind.rule is None else kind.rule.id,
        "state": one.state.value,
        "day": _day(one.day),
        "first_day": _day(one.first_day),
        "last_day": _day(one.last_day),
        "earliest_day": _day(one.earliest_day),
        "latest_day": _day(one.latest_day),
        "is_dated": one.is_dated,
        "text": one.to_line(wording.language),
        "silence": wording.say(kind.silence),
        "reckonings": [_reckoning(reckoning, wording) for reckoning in one.reckonings],
        "missing": [missing_to_dict(fact, wording) for fact in one.missing],
        "citations": [citation_to_dict(reference) for reference in one.references],
    }


def _reckoning(one: Reckoning, wording: Wording) -> Json:
    note = None if one.window is None else one.window.note
    return {
        "choices": {question.id: [answer.answer.name for answer in told] for question, told in one.choices},
        "recommended": one.is_recommended,
        "state": None if one.state is None else one.state.value,
        "first_day": _day(one.first_day),
        "last_day": _day(one.last_day),
        "is_least": one.is_least,
        "note": None if note is None else wording.write(note),
        "missing": list(one.untold),
    }


def _day(day: date | None) -> Json:
    return None if day is None else day.isoformat()
