"""How something stands, as plain data."""

from bilanlib.models.table import Json
from bilanlib.questions.duties import Duty
from bilanlib.questions.standing import Branch, Standing
from bilanlib.render.parts import citation_to_dict, missing_to_dict
from bilanlib.render.wording import Wording


def standing_to_dict(standing: Standing, wording: Wording) -> dict[str, Json]:
    """How something stands, under all answers and under each."""
    return {
        "state": standing.state.value,
        "label": wording.say("{value}", value=standing.state),
        "since": None if standing.since is None else standing.since.isoformat(),
        "phase": None if standing.phase is None else standing.phase.value,
        "text": wording.write(standing.message),
        "possible": [one.value for one in standing.possible],
        "branches": [_branch(one, wording) for one in standing.branches],
        "duties": [_duty(one, wording) for one in standing.duties],
        "missing": [missing_to_dict(one, wording) for one in standing.missing],
        "citations": [citation_to_dict(one) for one in standing.references],
        "not_covered": None if standing.not_covered is None else wording.write(standing.not_covered),
    }


def _branch(one: Branch, wording: Wording) -> Json:
    return {
        "readings": [f"{answer.id}={answer.answer.name}" for answer in one.answers],
        "state": one.state.value,
        "since": None if one.since is None else one.since.isoformat(),
        "last_day": None if one.last_day is None else one.last_day.isoformat(),
        "possible": [state.value for state in one.possible],
        "text": wording.write(one.message),
    }


def _duty(one: Duty, wording: Wording) -> Json:
    return {
        "rule": one.obligation.rule.id,
        "kind": one.obligation.kind.value,
        "actor": one.obligation.actor.value,
        "text": wording.write(one.message),
        "due_on": None if one.due_on is None else one.due_on.isoformat(),
        "or_else": wording.write(one.or_else),
        "citations": [citation_to_dict(source) for source in one.references],
    }
