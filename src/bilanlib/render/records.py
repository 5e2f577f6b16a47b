"""A report as flat rows. Codes, verdicts and paths are stable; texts are not."""

from typing import Final

from bilanlib.answers.finding import Finding
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.report import Judgement, Result
from bilanlib.messages.terms import Language
from bilanlib.models.table import Record
from bilanlib.render.wording import Wording

COLUMNS: Final = (
    *("ref", "scheme", "at", "lawful"),
    *("rule", "layer", "title", "force", "preview", "verdict", "recommended"),
    *("code", "finding", "where", "text", "remedy", "due_on"),
    *("missing", "citations"),
)
"""The columns, in their order.

`ref`, `scheme`, `at` and `lawful` say which report the row comes from, so that rows of many cases can lie in one table.
`rule` to `recommended` are of the result: the same in each of its rows; `layer` is the scheme that its rule comes
from. `code` to `due_on` are of the finding (`finding` is its verdict), and None in the row of a result without
findings; of these, a person's attestation has only its `text`. `missing` and `citations` hold several values, joined
by a semicolon and a blank, and the empty text where there is none.
"""

_JOINT = "; "


def report_to_records(report: Judgement, language: Language | str = Language.FRENCH) -> list[Record]:
    """The results as flat rows: one per finding, and one per result without findings."""
    wording = Wording(Language(language))
    source: Record = {
        "ref": report.case.ref,
        "scheme": report.program.scheme.id,
        "at": report.at.isoformat(),
        "lawful": report.lawful,
    }
    return [source | row for result in report.results for row in _rows(result, wording)]


def _rows(result: Result, wording: Wording) -> list[Record]:
    head: Record = {
        "rule": result.id,
        "layer": result.layer,
        "title": wording.say(result.title),
        "force": result.force.value,
        "preview": result.is_preview,
        "verdict": result.verdict.value,
        "recommended": result.recommended.value,
    }
    cited: Record = {"citations": _JOINT.join(reference.citation for reference in result.references)}
    parts = [_of_finding(finding, result, wording) for finding in result.findings]
    return [head | part | cited for part in parts or [_of_none(result, wording)]]


def _of_finding(finding: Finding, result: Result, wording: Wording) -> Record:
    return {
        "code": finding.code,
        "finding": finding.verdict.value,
        "where": finding.where,
        "text": wording.write(finding.message),
        "remedy": _remedy(finding, result, wording),
        "due_on": None if finding.due_on is None else finding.due_on.isoformat(),
        "missing": _JOINT.join(finding.missing),
    }


def _of_none(result: Result, wording: Wording) -> Record:
    nothing: Record = dict.fromkeys(("code", "finding", "where", "text", "remedy", "due_on"))
    nothing["missing"] = ""
    if result.attestation is not None:
        by, reason = result.attestation.by, result.attestation.reason
        nothing["text"] = wording.say("Motif donné par {by} : {reason}", by=by, reason=reason)
    return nothing


def _remedy(finding: Finding, result: Result, wording: Wording) -> str | None:
    """What to do about the finding; None where there is nothing to do."""
    if finding.remedy is not None:
        return wording.write(finding.remedy)
    if finding.verdict is Verdict.OPEN:
        return wording.say("Obtenez les faits qui manquent et vérifiez de nouveau.")
    if result.rule is None or finding.verdict not in {Verdict.FAIL, Verdict.REVIEW}:
        return None
    return wording.say(result.rule.remedy)
