"""How the answer about one document is written, for programs and for people."""

from attrs import evolve

from bilanlib.engine.outcome import answers_of
from bilanlib.models.table import Json
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.disposal_documents import DocumentDisposal
from bilanlib.questions.disposal_lines import DisposalLine
from bilanlib.render.disputes import outcome_line
from bilanlib.render.parts import citation_to_dict, reference_line
from bilanlib.render.wording import Wording


def document_to_dict(one: DocumentDisposal, wording: Wording) -> dict[str, Json]:
    """What becomes of a document, as plain data."""
    return {
        "where": one.where,
        "ref": one.ref,
        "kind": None if one.kind is UNKNOWN else one.kind.value,
        "label": kind_label(one, wording),
        "state": one.state.value,
        "text": wording.write(one.message),
        "due_on": None if one.due_on is None else one.due_on.isoformat(),
        "overdue_by": one.overdue_by,
        "is_overdue": one.is_overdue,
        "earliest": None if one.earliest is None else one.earliest.isoformat(),
        "latest": None if one.latest is None else one.latest.isoformat(),
        "answers": [_line(line, wording) for line in one.lines],
        "missing": [fact.path for fact in one.missing],
        "citations": [citation_to_dict(reference) for reference in one.references],
    }


def _line(line: DisposalLine, wording: Wording) -> dict[str, Json]:
    return {
        "choices": {question.id: [one.answer.name for one in answers] for question, answers in line.choices},
        "recommended": line.is_recommended,
        "state": line.state.value,
        "text": wording.write(line.message),
        "end": None if line.end is None else line.end.isoformat(),
        "last_day": None if line.last_day is None else line.last_day.isoformat(),
        "overdue_by": line.overdue_by,
        "is_breach": line.is_breach,
        "ground": None if line.ground is None else line.ground.value,
        "reason": None if line.reason is None else wording.write(line.reason),
        "agreement": None if line.agreement is None else wording.write(line.agreement),
    }


def kind_label(one: DocumentDisposal, wording: Wording) -> str:
    """What the document is, in words."""
    return wording.say("document de nature inconnue") if one.kind is UNKNOWN else wording.say(one.kind.label)


def document_lines(one: DocumentDisposal, wording: Wording) -> list[str]:
    """What becomes of a document, in lines for people."""
    lines = wording.headed(f"[{one.where}]", wording.placed(kind_label(one, wording), wording.say(one.state.label)))
    lines += wording.labelled("Réponse", [wording.write(one.message)])
    lines += wording.labelled("Motif", _reasons(one, wording))
    lines += wording.labelled("Lectures", [_reading(line, wording) for line in one.lines if _is_disputed(one)])
    lines += wording.labelled("Accord", _agreements(one, wording))
    lines += wording.labelled("Il manque", [fact.path for fact in one.missing])
    wordings = dict.fromkeys(evolve(reference, alinea=None) for reference in one.references)
    return lines + wording.labelled("Texte", [reference_line(reference, wording) for reference in wordings])


def _is_disputed(one: DocumentDisposal) -> bool:
    return len({(line.state, line.last_day) for line in one.lines}) > 1


def _reasons(one: DocumentDisposal, wording: Wording) -> list[str]:
    said = [line.reason for line in one.lines if line.reason is not None]
    return list(dict.fromkeys(wording.write(reason) for reason in said))


def _agreements(one: DocumentDisposal, wording: Wording) -> list[str]:
    said = [line.agreement for line in one.lines if line.agreement is not None]
    return list(dict.fromkeys(wording.write(agreement) for agreement in said))


def _reading(line: DisposalLine, wording: Wording) -> str:
    text = wording.write(line.message)
    return outcome_line(answers_of(line.choices), text, wording, is_recommended=line.is_recommended)
