"""A deadline for people: its days, who acts, what the readings say, what silence means."""

from bilanlib.engine.outcome import answers_of
from bilanlib.questions.deadline import Deadline
from bilanlib.questions.reckoning import Reckoning
from bilanlib.render.disputes import outcome_line
from bilanlib.render.parts import missing_line
from bilanlib.render.wording import Wording


def deadline_lines(number: int, one: Deadline, wording: Wording) -> list[str]:
    """Lines of a numbered block."""
    kind = one.kind
    lines = wording.headed(f"{number}. [{kind.id}]", one.to_line(wording.language))
    lines += wording.labelled("Qui agit", [who_acts(one, wording)])
    lines += wording.labelled("Précision", notes_of(one, wording))
    lines += wording.labelled("Écart", [] if one.disagreement is None else [wording.write(one.disagreement)])
    lines += wording.labelled("Lectures", _readings(one, wording))
    lines += wording.labelled("Il manque", [missing_line(fact, wording) for fact in one.missing])
    lines += wording.labelled("Sinon", [wording.say(kind.silence)])
    return lines + wording.labelled("Texte", [wording.write(reference.message) for reference in one.references])


def who_acts(one: Deadline, wording: Wording) -> str:
    """Who acts, whether they must, and whose word it is."""
    kind = one.kind
    return wording.say(
        "{actors} ({necessity} ; {force})", actors=kind.actors, necessity=kind.necessity, force=kind.force
    )


def notes_of(one: Deadline, wording: Wording) -> list[str]:
    """What must be added, each thing once."""
    notes = [found.window.note for found in one.reckonings if found.window is not None]
    return list(dict.fromkeys(wording.write(note) for note in notes if note is not None))


def _readings(one: Deadline, wording: Wording) -> list[str]:
    """What comes out under each answer, where they do not agree."""
    said = {(found.first_day, found.last_day, found.state) for found in one.reckonings}
    return [_reading(found, wording) for found in one.reckonings] if len(said) > 1 else []


def _reading(found: Reckoning, wording: Wording) -> str:
    days = wording.write(found.message)
    return outcome_line(answers_of(found.choices), days, wording, is_recommended=found.is_recommended)
