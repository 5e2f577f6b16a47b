"""Fixes and actions as plain data, and as lines for people."""

from datetime import timedelta

from bilanlib.engine.report import Result
from bilanlib.io.converter import converter
from bilanlib.messages.printable import Printable
from bilanlib.models.editing import Edit
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.sessions import Session
from bilanlib.models.table import Json
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import Span
from bilanlib.questions.fix import Action, Fix
from bilanlib.questions.fixing.found import Found
from bilanlib.render.parts import citation_to_dict
from bilanlib.render.printing import printable
from bilanlib.render.text import DISPUTED
from bilanlib.render.wording import Wording


def fix_to_dict(fix: Fix, wording: Wording) -> dict[str, Json]:
    """A fix as plain data."""
    return {
        "id": fix.id,
        "text": wording.write(fix.message),
        "guidance": None if fix.guidance is None else wording.write(fix.guidance),
        "mends": [_mended(one, wording) for one in fix.mends],
        "edits": [_edit(one) for one in fix.edits],
        "to_tell": [*fix.to_tell],
        "citations": [citation_to_dict(one) for one in fix.references],
    }


def action_to_dict(action: Action, wording: Wording) -> dict[str, Json]:
    """An action as plain data."""
    finding = action.finding
    return {
        "rule": action.result.id,
        "force": action.result.force.value,
        "verdict": action.result.verdict.value,
        "code": None if finding is None else finding.code,
        "where": "" if finding is None else finding.where,
        "who": [one.value for one in action.who],
        "what": wording.write(action.what),
        "due_on": None if action.due_on is None else action.due_on.isoformat(),
        "why": wording.write(action.why),
        "disputed": action.is_disputed,
        "citations": [citation_to_dict(one) for one in action.references],
    }


def fix_lines(fix: Fix, wording: Wording) -> tuple[str, list[str]]:
    """A fix for people: its sentence, and the lines under it."""
    found = [wording.placed(one.finding.where, wording.write(one.finding.message)) for one in fix.mends]
    rules = [_rule(one.result, wording) for one in fix.mends]
    lines = wording.labelled("Règle", [*dict.fromkeys(rules)]) + wording.labelled("Le dossier", found)
    lines += wording.labelled("Correction", [_edit_text(one, wording) for one in fix.edits])
    if fix.guidance is not None:
        lines += wording.labelled("À écrire", [wording.write(fix.guidance)])
    lines += wording.labelled("Reste à dire", [*fix.to_tell])
    lines += wording.labelled("Texte", [wording.write(one.message) for one in fix.references])
    return wording.write(fix.message), lines


def action_lines(action: Action, wording: Wording) -> tuple[str, list[str]]:
    """An action for people: what to do, and the lines under it."""
    where = "" if action.finding is None else action.finding.where
    lines = wording.labelled("Règle", [_rule(action.result, wording)])
    lines += wording.labelled("Le dossier", [wording.placed(where, wording.write(action.why))])
    lines += wording.labelled("Lectures", [wording.say(DISPUTED)] if action.is_disputed else [])
    lines += wording.labelled("Qui", [wording.say("{value}", value=action.who)] if action.who else [])
    if action.due_on is not None:
        lines += wording.labelled("Au plus tard", [wording.say("le {due_on}", due_on=action.due_on)])
    lines += wording.labelled("Texte", [wording.write(one.message) for one in action.references])
    return wording.write(action.what), lines


def _rule(result: Result, wording: Wording) -> str:
    return wording.say("{rule} ({force})", rule=result.id, force=result.force)


def _mended(one: Found, wording: Wording) -> Json:
    return {
        "rule": one.rule.id,
        "force": one.result.force.value,
        "code": one.finding.code,
        "where": one.finding.where,
        "text": wording.write(one.finding.message),
    }


def _edit(edit: Edit) -> Json:
    """What is UNKNOWN has no key, as in the files of cases."""
    told = {"before": edit.before, "after": edit.after}
    return {"path": edit.path} | {key: _plain(value) for key, value in told.items() if value is not UNKNOWN}


def _plain(value: object) -> Json:
    data: Json = converter().unstructure(value)
    return data


def _edit_text(edit: Edit, wording: Wording) -> str:
    after = _shown(edit.after, wording)
    if edit.before is UNKNOWN or edit.before is None:
        return wording.say("{path} : ajouter {after}", path=edit.path, after=after)
    before = _shown(edit.before, wording)
    return wording.say("{path} : {before} devient {after}", path=edit.path, before=before, after=after)


def _shown(value: object, wording: Wording) -> Printable:
    """A planned fact as a sentence can print it: of a session, what is told."""
    match value:
        case timedelta() | Span():
            return value
        case FollowUpOffer():
            return _shown(value.after, wording)
        case Session():
            told = [one for one in (value.kind, value.phase, value.day) if one is not UNKNOWN and one is not None]
            return ", ".join(wording.say("{value}", value=one) for one in told)
        case _:
            return printable(value)
