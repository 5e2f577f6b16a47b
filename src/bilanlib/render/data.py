"""A report as plain data, for files and other programs. Codes, verdicts and paths are stable; texts are not."""

from bilanlib.answers.finding import Finding
from bilanlib.engine.explanation import AnswerOutcome, ValueUsed, explain
from bilanlib.engine.layering import homes_of
from bilanlib.engine.report import Judgement, Result
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.citation import LAW_AS_OF, Draft
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.render.parts import citation_to_dict, gap_to_dict, missing_to_dict
from bilanlib.render.pins import pins_to_data
from bilanlib.render.plain_values import plain_value
from bilanlib.render.wording import Wording
from bilanlib.version import __version__


def report_to_dict(report: Judgement, language: Language | str = Language.FRENCH) -> dict[str, Json]:
    """The report as plain data that JSON can hold."""
    wording, homes = Wording(Language(language)), homes_of(report.program.scheme)
    return {
        "report_version": 1,
        "library": __version__,
        "law_as_of": LAW_AS_OF.isoformat(),
        "scheme": report.program.scheme.id,
        "layers": [one.id for one in report.program.scheme.layers],
        "at": report.at.isoformat(),
        "ref": report.case.ref,
        "lawful": report.lawful,
        "readings": [f"{answer.id}={answer.answer.name}" for answer in report.pinned],
        "pins": pins_to_data(report),
        "previews": list(report.previews),
        "notes": [wording.write(note) for note in report.notes],
        "results": [_result(report, result, wording) for result in report.results],
        "missing": [missing_to_dict(one, wording) for one in report.missing],
        "not_covered": [{"layer": homes[gap.id], **gap_to_dict(gap, wording)} for gap in report.not_covered],
        "left_to_humans": [{"layer": homes[duty.id], **_duty(duty, wording)} for duty in report.left_to_humans],
    }


def _result(report: Judgement, result: Result, wording: Wording) -> dict[str, Json]:
    why = explain(report, result.id)
    return {
        "rule": result.id,
        "layer": result.layer,
        "title": wording.say(result.title),
        "force": result.force.value,
        "verdict": result.verdict.value,
        "recommended": result.recommended.value,
        "preview": result.is_preview,
        "due_on": None if result.due_on is None else result.due_on.isoformat(),
        "governing_days": [day.isoformat() for day in why.days],
        "findings": [_finding(finding, wording) for finding in result.findings],
        "missing": list(result.missing),
        "remedy": "" if result.rule is None else wording.say(result.rule.remedy),
        "citations": [citation_to_dict(reference) for reference in why.wordings],
        "values": [_value(used, wording) for used in why.values],
        "answers": [_answer(one) for one in why.answers],
    }


def _finding(finding: Finding, wording: Wording) -> dict[str, Json]:
    return {
        "code": finding.code,
        "verdict": finding.verdict.value,
        "where": finding.where,
        "text": wording.write(finding.message),
        "remedy": "" if finding.remedy is None else wording.write(finding.remedy),
        "due_on": None if finding.due_on is None else finding.due_on.isoformat(),
        "missing": list(finding.missing),
    }


def _value(used: ValueUsed, wording: Wording) -> dict[str, Json]:
    return {
        "parameter": used.parameter.id,
        "value": plain_value(used.value, wording),
        "source": used.source.id if isinstance(used.source, Draft) else used.source.citation,
        "confidence": used.confidence.value,
    }


def _answer(one: AnswerOutcome) -> dict[str, Json]:
    return {
        "where": one.where,
        "choices": {question.id: [answer.answer.name for answer in told] for question, told in one.choices},
        "verdict": one.verdict.value,
        "recommended": one.is_recommended,
    }


def _duty(duty: HumanDuty, wording: Wording) -> dict[str, Json]:
    return {"id": duty.id, "title": wording.say(duty.title), "guidance": wording.say(duty.guidance)}
