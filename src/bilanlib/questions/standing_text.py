"""How something stands, as lines for people."""

from bilanlib.questions.duties import Duty
from bilanlib.questions.standing import Branch, Standing
from bilanlib.render.disputes import outcome_line
from bilanlib.render.parts import missing_line
from bilanlib.render.wording import Wording
from bilanlib.schemes.obligation import ObligationKind


def standing_lines(head: str, standing: Standing, wording: Wording) -> list[str]:
    """Lines of a paragraph: the state, why, under which readings, what it asks, what is missing, and the wordings."""
    lines = wording.headed(head, wording.say("{value}", value=standing.state))
    lines += wording.labelled("Constat", [wording.write(standing.message)])
    lines += wording.labelled("Lectures", [_branch(one, wording) for one in standing.branches if one.answers])
    lines += wording.labelled("À faire", [_duty(one, wording) for one in standing.duties])
    lines += wording.labelled("Il manque", [missing_line(one, wording) for one in standing.missing])
    return lines + wording.labelled("Texte", [wording.write(one.message) for one in standing.references])


def _branch(one: Branch, wording: Wording) -> str:
    return outcome_line(one.answers, wording.write(one.message), wording)


def _duty(one: Duty, wording: Wording) -> str:
    facts = {"text": wording.write(one.message), "or_else": wording.write(one.or_else)}
    if one.due_on is not None:
        facts["text"] = wording.say("{text} Au plus tard le {due_day}.", text=facts["text"], due_day=one.due_on)
    is_free = one.obligation.kind is ObligationKind.MAY
    return wording.say("{text} À savoir : {or_else}" if is_free else "{text} Sinon : {or_else}", **facts)
